import { languages } from '$lib/domain/language';
import type { aboutPage } from '$lib/features/about/about-page.server';
import { pageFile, readPageFile } from '$lib/state/page-files';
import { aboutPath } from '$lib/state/paths';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageLoad = ({ params, fetch }) =>
  readPageFile<ReturnType<typeof aboutPage> & { edition: string }>(
    pageFile(aboutPath(params.lang)),
    fetch
  );
