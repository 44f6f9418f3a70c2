import { error, json } from '@sveltejs/kit';
import { isLanguage, languages, type Language } from '$lib/domain/language';
import { searchFile, searchWords } from '$lib/features/search/search-file.server';
import { tourStops } from '$lib/features/tours/tours.server';
import { indexPath } from '$lib/state/paths';
import { pageFileAt } from '../../../page-files.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const parts: Record<string, (language: Language) => unknown> = {
  /** All features, as every page has them. */
  index: (language) => pageFileAt(indexPath(language)),
  /** What the search goes through; asked for when the reader turns to it. */
  search: async (language) => searchFile(language, await searchWords()),
  /** The tours; asked for when one is opened. */
  tours: tourStops
};

export const entries: EntryGenerator = () =>
  Object.keys(parts).flatMap((part) => languages.map((lang) => ({ part, lang })));

/** What one part of the atlas needs in one language. */
export const GET: RequestHandler = async ({ params: { part, lang } }) => {
  const made = parts[part];
  if (!made || !isLanguage(lang)) error(404);
  return json(await made(lang));
};
