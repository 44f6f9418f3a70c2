import type { Atlas } from '$lib/domain/atlas';
import { languages, originalLanguage } from '$lib/domain/language';
import type { Correction } from '$lib/domain/op-ed/op-ed';
import { collections, keyOf, type Selection } from '$lib/domain/selection';
import { TextPositions, type TextSpan } from '$lib/domain/op-ed/quotation';
import type { Publication } from './formats/publication.server';

/** Absolute addresses that the annotations name. */
export interface AnnotationAddresses {
  /** Of the list of annotations itself; each annotation's id is this and a fragment. */
  list: string;
  /** Of the received text, as plain text. */
  received: string;
  feature: (selection: Selection) => string;
}

/** Letters before and after the quoted words, for a reader whose copy of the text has shifted. */
const context = 32;

/**
 * The links between text and map as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one for
 * each citation of each feature, one for each correction. Positions are counted in characters of the
 * received text; it has none beyond the Basic Multilingual Plane, so code points and UTF-16 units agree.
 */
export function annotationList(
  { opEd, ...features }: Atlas,
  received: string,
  addresses: AnnotationAddresses,
  about: Publication
) {
  const positions = new TextPositions(opEd, received);
  const target = (span: TextSpan) => ({
    type: 'SpecificResource',
    source: addresses.received,
    selector: selectors(received, span)
  });
  const citations = collections.flatMap((collection) =>
    features[collection].flatMap(({ id, properties }) =>
      properties.cites.map((citation) => ({
        id: `${addresses.list}#${keyOf({ collection, id })}/${citation}`,
        type: 'Annotation',
        motivation: 'linking',
        body: {
          type: 'SpecificResource',
          source: addresses.feature({ collection, id }),
          purpose: 'identifying'
        },
        target: target(positions.ofCitation(citation))
      }))
    )
  );
  const corrections = opEd.corrections.map((correction) => ({
    id: `${addresses.list}#corrections/${correction.id}`,
    type: 'Annotation',
    motivation: 'editing',
    body: correctionBodies(correction),
    target: target(positions.ofWords(correction.sentence, correction.found))
  }));
  return collectionOf([...citations, ...corrections], addresses.list, about);
}

function collectionOf<T>(items: T[], address: string, about: Publication) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    type: 'AnnotationCollection',
    label: 'Silk Road Atlas: quotations of the op-ed on the map, and corrections of its text',
    creator: { type: 'Organization', name: about.creator },
    modified: `${about.date}T00:00:00Z`,
    rights: about.licence.url,
    // Prefixes that the annotations' own context has.
    'schema:version': about.version,
    'dcterms:source':
      'Iwaya Takeshi, op-ed in Kazakhstanskaya Pravda, 23 August 2025: the quoted words remain their author’s',
    total: items.length,
    first: { id: `${address}#all`, type: 'AnnotationPage', partOf: address, startIndex: 0, items }
  };
}

/** The same words twice over: by what they are and what stands around them, and by their position. */
function selectors(received: string, { start, end }: TextSpan) {
  return [
    {
      type: 'TextQuoteSelector',
      exact: received.slice(start, end),
      prefix: received.slice(Math.max(0, start - context), start),
      suffix: received.slice(end, end + context)
    },
    { type: 'TextPositionSelector', start, end }
  ];
}

/** The probable reading, where there is one to put in place of the words, and why, in four languages. */
function correctionBodies({ read, why }: Correction) {
  const text = { type: 'TextualBody', format: 'text/plain' };
  const replacement = { ...text, purpose: 'editing', language: originalLanguage, value: read };
  const reasons = languages.map((language) => ({
    ...text,
    purpose: 'commenting',
    language,
    value: why[language]
  }));
  return read === null ? reasons : [replacement, ...reasons];
}
