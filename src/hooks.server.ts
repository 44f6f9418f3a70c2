import type { Handle } from '@sveltejs/kit';
import { isLanguage, originalLanguage } from '$lib/domain/language';

/** Writes the page's language into `<html lang>`. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = isLanguage(event.params.lang) ? event.params.lang : originalLanguage;
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', lang),
    preload: ({ type }) => type === 'css' || type === 'js'
  });
};
