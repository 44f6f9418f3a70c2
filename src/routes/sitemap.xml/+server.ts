import { languages, type Language } from '$lib/domain/language';
import {
  aboutPath,
  atlasPath,
  dataPagePath,
  featurePath,
  measurePath,
  opEdPath,
  tablePath
} from '$lib/atlas/paths';
import { allSelections } from '$lib/server/selections';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Every page in every language, each naming its translations. */
export const GET: RequestHandler = ({ url }) => {
  const pages: ((language: Language) => string)[] = [
    atlasPath,
    (language) => opEdPath(language),
    aboutPath,
    measurePath,
    tablePath,
    dataPagePath,
    ...allSelections().map((selection) => (language: Language) => featurePath(language, selection))
  ];
  const urls = pages.flatMap((path) =>
    languages.map((language) => entry(path, language, url.origin))
  );
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
  return new Response(body, { headers: { 'content-type': 'application/xml' } });
};

function entry(path: (language: Language) => string, language: Language, origin: string): string {
  const others = languages
    .map(
      (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${origin}${path(other)}"/>`
    )
    .join('');
  return `<url><loc>${origin}${path(language)}</loc>${others}</url>`;
}
