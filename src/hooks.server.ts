import type { Handle } from '@sveltejs/kit';
import { isLanguage, originalLanguage } from '$lib/domain/language';
import { stylesFirst } from '$lib/server/styles-first';

/** Scripts of `app.html`, and the style sheet for readers without them: a card in a frame has no use for either. */
const scripts = /\s*<(script|noscript)\b[^>]*>.*?<\/\1>/g;

/** Writes the page's language into `<html lang>`, and what the first paint needs before the rest. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = isLanguage(event.params.lang) ? event.params.lang : originalLanguage;
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = stylesFirst(html.replace('%lang%', lang));
      return event.route.id === '/[lang=lang]/embed/[id]' ? page.replace(scripts, '') : page;
    },
    preload: ({ type }) => type === 'css' || type === 'js'
  });
};
