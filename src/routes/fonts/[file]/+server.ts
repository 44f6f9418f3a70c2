import { error } from '@sveltejs/kit';
import { languages } from '$lib/domain/language';
import { dictionary } from '$lib/i18n/dictionary';
import { printTexts } from '$lib/i18n/print/texts';
import { fontFiles, subset } from '$lib/server/fonts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => fontFiles.map((file) => ({ file }));

/** A face cut down to the characters that the atlas's data and interface use. */
export const GET: RequestHandler = async ({ params }) => {
  const file = fontFiles.find((name) => name === params.file);
  if (!file) error(404);
  const dictionaries = await Promise.all(languages.map((language) => dictionary(language)));
  const texts = [dictionaries, file === 'print-ja.woff2' ? await printTexts('ja') : ''];
  return new Response(await subset(file, JSON.stringify(texts)), {
    headers: { 'content-type': 'font/woff2' }
  });
};
