import { resolve } from '$app/paths';
import { languages, originalLanguage, type Language } from '$lib/domain/language';
import {
  aboutPath,
  atlasPath,
  classPath,
  dataPagePath,
  featurePath,
  measurePath,
  opEdPath,
  printPath,
  tablePath,
  worksheetPath
} from '$lib/state/paths';
import { release } from '$lib/server/release';
import { allSelections } from '$lib/server/geo-files';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Every page in every language, each naming its translations and the day of the data that it shows. */
export const GET: RequestHandler = ({ url }) => {
  const pages: ((language: Language) => string)[] = [
    atlasPath,
    (language) => opEdPath(language),
    aboutPath,
    measurePath,
    tablePath,
    dataPagePath,
    printPath,
    worksheetPath,
    classPath,
    ...allSelections().map((selection) => (language: Language) => featurePath(language, selection))
  ];
  const { date } = release();
  const entry = (path: string, others: string[] = []) =>
    `<url><loc>${url.origin}${path}</loc><lastmod>${date}</lastmod>${others.join('')}</url>`;
  const alternate = (hreflang: string, path: string) =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${url.origin}${path}"/>`;
  const urls = [
    // They have no language: they lead on to the reader's own.
    ...[resolve('/'), resolve('/data') + '/'].map((path) => entry(path)),
    ...pages.flatMap((path) => {
      const others = [
        ...languages.map((language) => alternate(language, path(language))),
        alternate('x-default', path(originalLanguage))
      ];
      return languages.map((language) => entry(path(language), others));
    })
  ];
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
  return new Response(body, { headers: { 'content-type': 'application/xml' } });
};
