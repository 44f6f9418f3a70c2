import { json } from '@sveltejs/kit';
import { languages, type Language } from '$lib/domain/language';
import { searchFile, searchWords } from '$lib/features/search/search-file.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** What the search of one language goes through; asked for when the reader turns to the search. */
export const GET: RequestHandler = async ({ params }) =>
  json(searchFile(params.lang as Language, await searchWords()));
