import { selectionsInEachLanguage } from '$lib/server/geo-files';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = selectionsInEachLanguage;
