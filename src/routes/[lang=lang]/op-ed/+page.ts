import { languages } from '$lib/domain/language';
import type { Reading } from '$lib/features/op-ed/reading';
import { pageFile, readPageFile } from '$lib/state/page-files';
import { opEdPath } from '$lib/state/paths';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageLoad = ({ params, fetch }) =>
  readPageFile<{ opEd: Reading; translated: string | null }>(
    pageFile(opEdPath(params.lang)),
    fetch
  );
