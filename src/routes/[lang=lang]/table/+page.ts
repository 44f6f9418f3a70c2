import type { HeritageCounts } from '$lib/domain/card';
import { languages } from '$lib/domain/language';
import type { TableRow } from '$lib/features/table/table';
import { tableTexts } from '$lib/features/table/texts';
import { pageFile, readPageFile } from '$lib/state/page-files';
import { tablePath } from '$lib/state/paths';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageLoad = async ({ params, fetch }) => {
  const [texts, table] = await Promise.all([
    tableTexts(params.lang),
    readPageFile<{ rows: TableRow[]; heritage: HeritageCounts[] }>(
      pageFile(tablePath(params.lang)),
      fetch
    )
  ]);
  return { texts, ...table };
};
