import { selectionsInEachLanguage } from '$lib/server/selections';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = selectionsInEachLanguage;
