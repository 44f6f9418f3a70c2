import { create } from 'xmlbuilder2';

/** A value of the builder: text, elements by name in order, or several of one name. `@` marks attributes. */
export type Xml = string | number | undefined | Xml[] | { [name: string]: Xml };

/**
 * An XML document. Texts are escaped, never CDATA; characters that XML cannot hold at all become U+FFFD, and all line
 * ends are `\n`, as every reader of XML takes them. Elements stand in the order of the object's keys; those that are
 * undefined are left out.
 */
export function xml(document: { [root: string]: Xml }): string {
  return create(
    { version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' },
    literal(document) as object
  ).end({ prettyPrint: true });
}

/** The builder takes what looks like an entity for one, when it reads and again when it writes: each `&` is meant. */
function literal(value: Xml): Xml {
  if (typeof value === 'string') return value.replaceAll('&', '&amp;amp;').replace(/\r\n?/g, '\n');
  if (Array.isArray(value)) return value.map(literal);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, literal(part)]));
}
