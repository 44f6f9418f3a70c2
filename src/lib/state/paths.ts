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

/** A page of a language that asks for nothing more; the one without a name is the atlas's own. */
type Page =
  | ''
  | '/op-ed'
  | '/about'
  | '/measure'
  | '/class'
  | '/table'
  | '/data'
  | '/print'
  | '/embed'
  | '/worksheet'
  | '/worksheet/key';

const pagePath = (page: Page, language: Language): string =>
  resolve(`/[lang=lang]${page}`, { lang: language }) + '/';

export const atlasPath = (language: Language): string => pagePath('', language);

/** The op-ed's page, at a sentence if one is given. */
export const opEdPath = (language: Language, sentence?: string): string =>
  pagePath('/op-ed', language) + (sentence ? `#${sentence}` : '');

export const aboutPath = (language: Language): string => pagePath('/about', language);

/** The page that measures along the roads. */
export const measurePath = (language: Language): string => pagePath('/measure', language);

/** The page that asks a class questions. */
export const classPath = (language: Language): string => pagePath('/class', language);

export const tablePath = (language: Language): string => pagePath('/table', language);

/** The page that explains the files of the data. */
export const dataPagePath = (language: Language): string => pagePath('/data', language);

/** The page that prints the map. */
export const printPath = (language: Language): string => pagePath('/print', language);

export const worksheetPath = (language: Language): string => pagePath('/worksheet', language);

export const worksheetKeyPath = (language: Language): string =>
  pagePath('/worksheet/key', language);

/** The page for frames elsewhere: of one feature, or of the whole map. */
export function embedPath(language: Language, feature?: string): string {
  const whole = pagePath('/embed', language);
  return feature ? `${whole}${feature}/` : whole;
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
  return resolve('/[lang=lang]/share/[file]', { lang: language, file: `${image}.jpg` });
}

/** A query as an address carries it: commas and slashes left as they are, empty for none. */
export function searchOf(query: URLSearchParams): string {
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return query.size > 0 ? `?${text}` : '';
}

/** Values of parameters by name; undefined takes one away. */
export type Parameters = Record<string, string | undefined>;

/** A query with parameters set or taken away; may be empty. */
export function searchWith(search: string, values: Parameters): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  }
  return searchOf(query);
}

/** The same address with one parameter set or taken away, and another hash. */
export function withParameter(
  { pathname, search }: URL,
  name: string,
  value: string | undefined,
  hash: string
): string {
  return pathname + searchWith(search, { [name]: value }) + hash;
}

/** The index of all features in one language, which every page asks for. */
export function indexPath(language: Language): string {
  return resolve('/data/[part]/[lang].json', { part: 'index', lang: language });
}

/** A file of the data. */
export function dataPath(file: string): string {
  return resolve('/data/[file]', { file });
}

/** The licences of all that goes out with the atlas, as one text. */
export function licenceTextsPath(): string {
  return resolve('/licences.txt');
}

/** What a device needs to install the atlas in a language. */
export function manifestPath(language: Language): string {
  return resolve('/[lang=lang]/manifest.webmanifest', { lang: language });
}

/** The question that the atlas answers first: how far it was from Otrar to Nara in 750. A tour ends with it. */
export function farPath({ language, search }: { language: Language; search: string }): string {
  const left = searchWith(search, { tour: undefined, step: undefined, year: undefined });
  return measurePath(language) + searchWith(left, { from: 'otrar', to: 'nara', year: '750' });
}
