import { create } from 'xmlbuilder2';

/** A value of the builder: text, elements by name in order, or several of one name. `@` marks attributes. */
export type Xml = string | number | undefined | Xml[] | { [name: string]: Xml };

/**
 * An XML document. Texts are escaped, never CDATA; characters that XML cannot hold at all become U+FFFD.
 * Elements stand in the order of the object's keys; those that are undefined are left out.
 */
export function xml(document: { [root: string]: Xml }): string {
  return create(
    { version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' },
    document as object
  ).end({ prettyPrint: true });
}
