import fc from 'fast-check';
import { inject } from 'vitest';

const { runs, seed } = inject('properties');
fc.configureGlobal({ numRuns: runs, seed });
