import type { Handle, RequestEvent } from '@sveltejs/kit';
import { languageTable, isLanguage, originalLanguage } from '$lib/domain/language';
import { pageFailure } from '$lib/i18n/page-failure';
import { stylesFirst } from '$lib/server/styles-first';
import { pageFile, readAtBuild } from '$lib/state/page-files';
import { indexPath } from '$lib/state/paths';
import { pageFileAt } from './routes/page-files.server';

/** The scripts of `app.html` and what they say: a card in a frame has no script that could fail. */
const startup = /\s*<script>.*?<\/script>|\s*<template id="startup-failure">.*?<\/template>/gs;

const framed = ['/[lang=lang]/embed/[id]', '/[lang=lang]/embed/404.html'];

// What a browser asks the host for is at hand here, and does not come to stand in the HTML.
readAtBuild(pageFileAt);

/** Pages that stand by themselves, and need no index of all features. */
const withoutIndex = /\/(?:embed\/\[id\]|404\.html|offline|worksheet(?:\/key)?)$/;
/** Pages that have a file of what they are made of. */
const withFile = /\/(?:op-ed|about|table|\[collection=collection\]\/\[id\])$/;

/** What a page will ask for as soon as its script comes is asked for together with that. */
function filesAsked({ route, params, url }: RequestEvent): string[] {
  if (!route.id || !isLanguage(params.lang) || withoutIndex.test(route.id)) return [];
  const index = indexPath(params.lang);
  return withFile.test(route.id) ? [index, pageFile(url.pathname)] : [index];
}

const asking = (files: readonly string[]) =>
  files
    .map((file) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="${file}">`)
    .join('');

/** The page without content, in which any page is made without a network, has no title of its own yet, and is no page to list. */
const titled = (html: string) =>
  html.includes('<title>')
    ? html
    : html.replace(
        '</head>',
        `<title>${Object.values(languageTable)
          .map(({ title }) => title)
          .join(' · ')}</title><meta name="robots" content="noindex" /></head>`
      );

/** Writes the page's language into `<html lang>`, and what the first paint needs before the rest. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = isLanguage(event.params.lang) ? event.params.lang : originalLanguage;
  const { startup: failed, reload } = pageFailure[lang];
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = html
        .replace('%lang%', lang)
        .replace(/<script>[^]*?<\/script>/, () => `<script>${__STARTUP__}</script>`)
        .replace('%startup.failed%', failed)
        .replace('%startup.reload%', reload)
        .replace('</head>', `${asking(filesAsked(event))}</head>`);
      const isFrame = framed.includes(event.route.id ?? '');
      return titled(stylesFirst(isFrame ? page.replace(startup, '') : page));
    },
    preload: ({ type }) => type === 'css' || type === 'js'
  });
};
