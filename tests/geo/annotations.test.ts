import { describe, expect, it } from 'vitest';
import { languages } from '$lib/domain/language';
import { collections } from '$lib/domain/selection';
import { annotationList } from '$lib/features/downloads/annotations.server';
import { publication } from '$lib/features/downloads/formats/publication.server';
import { atlas, readGeo } from '$lib/server/geo-files';
import { featureCount } from '../support/geo-data';

const { received } = readGeo();
const { opEd, ...features } = atlas();
const base = 'https://atlas.example';
const about = publication();
const list = annotationList(
  atlas(),
  received,
  {
    list: `${base}/data/quotations.jsonld`,
    received: `${base}/data/op-ed.ru.txt`,
    feature: ({ collection, id }) => `${base}/ru/${collection}/${id}/`
  },
  about
);
const { items } = list.first;
type Annotation = (typeof items)[number];

const quoteOf = ({ target }: Annotation) =>
  target.selector[0] as { exact: string; prefix: string; suffix: string };
const yearRangeOf = ({ target }: Annotation) =>
  target.selector[1] as { start: number; end: number };

/**
 * Resolves an annotation as a stranger would, by the standard alone: the quote must stand once in the text,
 * between its prefix and its suffix, and the position must name the same characters.
 */
function resolve(annotation: Annotation, text: string): string {
  const { exact, prefix, suffix } = quoteOf(annotation);
  const { start, end } = yearRangeOf(annotation);
  const pieces = text.split(prefix + exact + suffix);
  if (pieces.length !== 2) throw new Error(`${annotation.id}: found ${pieces.length - 1} times`);
  if (pieces[0]!.length + prefix.length !== start) throw new Error(`${annotation.id}: elsewhere`);
  if (end - start !== exact.length) throw new Error(`${annotation.id}: another length`);
  return text.slice(start, end);
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ');
const find = (id: string): Annotation => {
  const found = items.find((item) => item.id === `${base}/data/quotations.jsonld#${id}`);
  if (!found) throw new Error(`no annotation ${id}`);
  return found;
};

describe('the annotations', () => {
  it('are one collection in the standard’s words', () => {
    expect(list).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      rights: about.licence.url,
      'schema:version': about.version,
      total: items.length,
      first: { type: 'AnnotationPage', partOf: list.id, startIndex: 0 }
    });
    for (const { type, target } of items) {
      expect(type).toBe('Annotation');
      expect(target).toMatchObject({
        type: 'SpecificResource',
        source: `${base}/data/op-ed.ru.txt`,
        selector: [{ type: 'TextQuoteSelector' }, { type: 'TextPositionSelector' }]
      });
    }
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('are one for each citation of each feature, and lead to that feature', () => {
    const cited = collections.flatMap((collection) =>
      features[collection].flatMap(({ id, properties }) =>
        properties.cites.map((citation) => `${collection}/${id}/${citation}`)
      )
    );
    expect(cited.length).toBeGreaterThan(featureCount);
    for (const id of cited) {
      const { motivation, body } = find(id);
      expect(motivation).toBe('linking');
      expect(body).toEqual({
        type: 'SpecificResource',
        source: `${base}/ru/${id.slice(0, id.lastIndexOf('/'))}/`,
        purpose: 'identifying'
      });
    }
    expect(items).toHaveLength(cited.length + opEd.corrections.length);
  });

  it('resolve to the words that the cards quote', () => {
    const ids = opEd.sentences.map(({ id }) => id);
    for (const item of items.filter(({ motivation }) => motivation === 'linking')) {
      const [from, to] = item.id.slice(item.id.lastIndexOf('/') + 1).split('-') as [
        string,
        string?
      ];
      const run = opEd.sentences.slice(ids.indexOf(from), ids.indexOf(to ?? from) + 1);
      const words = run.map(({ text }) => text).join(' ');
      expect(squeezed(resolve(item, received)), item.id).toBe(words);
    }
  });

  it('keep the column breaks of the received file, to the letter', () => {
    expect(resolve(find('corrections/column-break-p9'), received)).toBe(
      'Центральной Азии\n\n\n\nи в 2004 году'
    );
    const cut = items.filter((item) => quoteOf(item).exact.includes('\n\n\n\n'));
    expect(cut.length).toBeGreaterThan(2);
  });

  it('are one for each correction, explained in four languages', () => {
    for (const { id, found, read, why } of opEd.corrections) {
      const item = find(`corrections/${id}`);
      expect(item.motivation).toBe('editing');
      expect(squeezed(resolve(item, received)), id).toBe(found);
      const text = { type: 'TextualBody', format: 'text/plain' };
      const reasons = languages.map((language) => ({
        ...text,
        purpose: 'commenting',
        language,
        value: why[language]
      }));
      const reading = { ...text, purpose: 'editing', language: 'ru', value: read };
      expect(item.body, id).toEqual(read === null ? reasons : [reading, ...reasons]);
    }
  });

  it('carry thirty-two letters of context, fewer only at the ends of the text', () => {
    for (const item of items) {
      const { prefix, suffix } = quoteOf(item);
      const { start, end } = yearRangeOf(item);
      expect(prefix).toHaveLength(Math.min(32, start));
      expect(suffix).toHaveLength(Math.min(32, received.length - end));
    }
  });

  it('count alike in code points and in UTF-16 units', () => {
    expect([...received]).toHaveLength(received.length);
  });
});

describe('one letter changed in the text', () => {
  const changed = (at: number) =>
    received.slice(0, at) + (received[at] === 'ж' ? 'щ' : 'ж') + received.slice(at + 1);

  it('is refused by every annotation that quotes it', () => {
    for (const item of items) {
      const { start, end } = yearRangeOf(item);
      for (const at of [start, Math.floor((start + end) / 2), end - 1]) {
        expect(() => resolve(item, changed(at)), item.id).toThrow();
      }
    }
  });

  it('and a letter more before the words is noticed too', () => {
    for (const item of items) expect(() => resolve(item, ` ${received}`)).toThrow('elsewhere');
  });

  it('stops the making of annotations', () => {
    for (const { id, parts } of opEd.sentences) {
      const text = changed(received.indexOf(parts[0]!));
      const addresses = { list: '', received: '', feature: () => '' };
      expect(() => annotationList(atlas(), text, addresses, about), id).toThrow(RangeError);
    }
  });
});
