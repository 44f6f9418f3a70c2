import { resolve } from '$app/paths';
import type { Language } from '$lib/domain/language';
import type { Selection } from '$lib/domain/selection';

/** The address of a feature's page. */
export function featurePath(language: Language, { collection, id }: Selection): string {
  return (
    resolve('/[lang=lang]/(atlas)/[collection=collection]/[id]', {
      lang: language,
      collection,
      id
    }) + '/'
  );
}

export function atlasPath(language: Language): string {
  return resolve('/[lang=lang]', { lang: language }) + '/';
}

/** The op-ed's page, at a sentence if one is given. */
export function opEdPath(language: Language, sentence?: string): string {
  return resolve('/[lang=lang]/op-ed', { lang: language }) + '/' + (sentence ? `#${sentence}` : '');
}

export function aboutPath(language: Language): string {
  return resolve('/[lang=lang]/about', { lang: language }) + '/';
}

/** The page for frames elsewhere: of one site, or of the whole map. */
export function embedPath(language: Language, site?: string): string {
  const whole = resolve('/[lang=lang]/embed', { lang: language }) + '/';
  return site ? `${whole}${site}/` : whole;
}

/** What other sites ask to embed a feature's page. */
export function oEmbedPath(language: Language, { collection, id }: Selection): string {
  return resolve('/data/oembed/[lang=lang]/[collection=collection]/[id].json', {
    lang: language,
    collection,
    id
  });
}

/** The picture that a link to a site shows elsewhere; `atlas` is the one of all other pages. */
export function sharePath(language: Language, image: string): string {
  return resolve('/[lang=lang]/share/[file]', { lang: language, file: `${image}.png` });
}

/** A query as an address carries it: commas and slashes left as they are, empty for none. */
export function searchOf(query: URLSearchParams): string {
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return query.size > 0 ? `?${text}` : '';
}

/** The query of an address with one parameter set or taken away; may be empty. */
export function queryWith(from: URL, name: string, value: string | undefined): string {
  const query = new URLSearchParams(from.search);
  if (value === undefined) query.delete(name);
  else query.set(name, value);
  return searchOf(query);
}

/** The same address with one parameter set or taken away, and another hash. */
export function withParameter(
  from: URL,
  name: string,
  value: string | undefined,
  hash: string
): string {
  return from.pathname + queryWith(from, name, value) + hash;
}
