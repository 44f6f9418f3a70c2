import { error, json } from '@sveltejs/kit';
import { languages } from '$lib/domain/language';
import { selectionsInEachLanguage } from '$lib/server/geo-files';
import { pageFileAt } from '../../../page-files.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The pages that have a file of what they are made of; hooks.server.ts names them in `withFile`. */
export const entries: EntryGenerator = () => [
  ...languages.flatMap((lang) => ['op-ed', 'about', 'table'].map((page) => ({ lang, page }))),
  ...selectionsInEachLanguage().map(({ lang, collection, id }) => ({
    lang,
    page: `${collection}/${id}`
  }))
];

export const GET: RequestHandler = async ({ url }) => {
  const content = await pageFileAt(url.pathname);
  return content === undefined ? error(404) : json(content);
};
