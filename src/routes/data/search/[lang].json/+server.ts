import { json } from '@sveltejs/kit';
import { languages, type Language } from '$lib/domain/language';
import { searchWords } from '$lib/i18n/search-words';
import { searchFile } from '$lib/server/search-index';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** The index of the search in one language; asked for when the reader turns to the search. */
export const GET: RequestHandler = async ({ params }) =>
  json(searchFile(params.lang as Language, await searchWords()));
