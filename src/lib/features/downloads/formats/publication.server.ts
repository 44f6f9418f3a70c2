import { dataSources, creditOf } from '$lib/server/data-sources';
import { release } from '$lib/server/release';
import type { Selection } from '$lib/domain/selection';
import { create } from 'xmlbuilder2';

/** What each published file says of itself. */
export const publication = () => ({
  ...release(),
  title: 'Silk Road Atlas',
  creator: 'The Silk Road Atlas contributors',
  licence: {
    name: 'CC BY 4.0',
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/'
  },
  attribution: `The Silk Road Atlas contributors, CC BY 4.0. Points and outlines: ${dataSources
    .map(({ kind }) => creditOf(kind))
    .join(', ')}; each feature names its own.`,
  sources: dataSources.map(({ name, url, licence }) => ({ name, url, licence }))
});
export type Publication = ReturnType<typeof publication>;

/** Absolute addresses that published files name. */
export interface Addresses {
  /** Of the page that explains the files. */
  home: string;
  /** Of the file itself. */
  file: string;
  /** Of a feature's page. */
  feature: (selection: Selection) => string;
}

/** A value of the builder: text, elements by name in order, or several of one name. `@` marks attributes. */
export type Xml = string | number | undefined | Xml[] | { [name: string]: Xml };

/**
 * An XML document. Texts are escaped, never CDATA; characters that XML cannot hold at all become U+FFFD, and all line
 * ends are `\n`, as every reader of XML takes them. Elements stand in the order of the object's keys; those that are
 * undefined are left out. Not indented: programs read it, and indents would be a quarter of it.
 */
export function xml(document: { [root: string]: Xml }): string {
  return create(
    { version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' },
    literal(document) as object
  ).end();
}

/** The builder takes what looks like an entity for one, when it reads and again when it writes: each `&` is meant. */
function literal(value: Xml): Xml {
  if (typeof value === 'string') return value.replaceAll('&', '&amp;amp;').replace(/\r\n?/g, '\n');
  if (Array.isArray(value)) return value.map(literal);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, literal(part)]));
}
