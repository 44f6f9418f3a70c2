import { describe, expect, it } from 'vitest';
import jsonld, { type Options } from 'jsonld';
import * as v from 'valibot';
import { languages } from '$lib/domain/language';
import {
  linkedPlaces,
  linkedPlacesContext,
  placeTypes,
  type PlaceTypeKind
} from '$lib/features/downloads/formats/linked-places.server';
import { atlas } from '$lib/server/geo-files';
import { linkedPlaceRules } from '../support/linked-places-rules';
import { linkedPlacesTerms, terms } from '../support/linked-places-context';
import {
  about,
  addressesOf,
  base,
  changed,
  features as published,
  positionsOf
} from '../support/published';

type Node = Record<string, unknown>;

/** A thing and a journey are no places: none is among them. */
const features = published.filter(
  ({ collection }) => collection !== 'things' && collection !== 'journeys'
);

const written = (list = published) =>
  JSON.parse(JSON.stringify(linkedPlaces(list, about, addressesOf('linked-places.jsonld'))));

/** As an RDF reader expands it; anything that no context defines is an error. */
async function expanded(document: object): Promise<Node> {
  const documentLoader = async (url: string) => {
    if (url !== linkedPlacesContext) throw new Error(`asks for ${url}`);
    return { documentUrl: url, document: linkedPlacesTerms };
  };
  const options: object = { documentLoader, safe: true };
  const [root] = await jsonld.expand(document, options as Options.Expand);
  return root as unknown as Node;
}

const valuesOf = (node: Node | undefined, term: string) =>
  nodesOf(node, term).map((value) => value['@value']);
const nodesOf = (node: Node | undefined, term: string) => (node?.[term] ?? []) as Node[];

const label = 'http://www.w3.org/2000/01/rdf-schema#label';

describe('Linked Places', async () => {
  const root = await expanded(written());
  const found = new Map(nodesOf(root, `${terms.lpo}hasFeature`).map((node) => [node['@id'], node]));
  const nodeOf = (id: string) => found.get(`${base}/en/${id}/`);

  it('say what they are, whose, and under which licence', () => {
    expect(root['@id']).toBe(`${base}/data/linked-places.jsonld`);
    expect(valuesOf(root, `${terms.dct}license`)).toEqual([about.licence.url]);
    expect(valuesOf(root, 'https://schema.org/version')).toEqual([about.version]);
    expect(nodesOf(root, `${terms.dct}source`)).toHaveLength(about.sources.length);
  });

  it('hold each feature, with its names, dates and position as they are', () => {
    expect(found.size).toBe(features.length);
    for (const feature of features) {
      const node = nodeOf(`${feature.collection}/${feature.id}`);
      const names = nodesOf(node, `${terms.lpo}name_attestation`).map((name) => ({
        toponym: valuesOf(name, `${terms.lpo}toponym`)[0],
        lang: valuesOf(name, `${terms.dct}language`)[0]
      }));
      expect(names).toEqual(feature.names);
      for (const lang of languages) {
        const [first] = names.filter((name) => name.lang === lang);
        expect(feature.name[lang].startsWith(String(first?.toponym)), feature.id).toBe(true);
      }
      const [geometry] = nodesOf(node, 'https://github.com/kgeographer/geojson-t/geometry');
      expect(numbersIn(geometry?.[`${terms.geojson}coordinates`])).toEqual(
        positionsOf(feature.geometry.coordinates).flat()
      );
      const spans = nodesOf(nodesOf(node, `${terms.lpo}when`)[0], `${terms.lpo}timespan`);
      const dates = feature.dates ? [feature.dates] : feature.events;
      expect(
        spans.map((span) => [instant(span, 'has_start'), instant(span, 'has_end')]),
        feature.id
      ).toEqual(dates.map(({ start, end }) => [start, end ?? undefined]));
    }
  });

  it('hold their types, sources and texts, expanded, as they are', () => {
    for (const feature of features) {
      const node = nodeOf(`${feature.collection}/${feature.id}`);
      const [type, ...more] = nodesOf(node, `${terms.lpo}type_attestation`);
      expect(more, feature.id).toEqual([]);
      const [source] = nodesOf(type, `${terms.lpo}source_label`);
      expect(valuesOf(source, label)).toEqual([feature.kind]);
      const aat = placeTypes[feature.kind as PlaceTypeKind].aat;
      expect(valuesOf(type, label)).toEqual([aat?.label ?? feature.kind]);
      expect(valuesOf(type, `${terms.dct}identifier`)).toEqual(
        aat ? [`http://vocab.getty.edu/aat/${aat.id}`] : []
      );

      const cited = nodesOf(type, 'http://purl.org/spar/cito#cites').map((citation) => ({
        title: valuesOf(citation, label)[0],
        url: citation['@id'] ?? null
      }));
      expect(cited, feature.id).toEqual(feature.sources.map(({ title, url }) => ({ title, url })));

      const said = nodesOf(node, `${terms.dct}description`).map((text) => [
        valuesOf(text, `${terms.dct}language`)[0],
        valuesOf(text, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value')[0]
      ]);
      const texts = [feature.summary, ...(feature.note ? [feature.note] : [])];
      expect(said, feature.id).toEqual(
        texts.flatMap((text) => languages.map((lang) => [lang, text[lang]]))
      );
    }
  });

  it('are what the World Historical Gazetteer accepts', () => {
    const { features: records } = written();
    for (const record of records) {
      const { issues = [] } = v.safeParse(linkedPlaceRules, record);
      const faults = issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
      expect(faults, record['@id']).toEqual([]);
    }
  });

  it('date a city of meetings by its meetings', () => {
    const cities = atlas().sites.filter(({ properties: { meetings } }) => meetings.length > 0);
    expect(cities.length).toBeGreaterThan(5);
    for (const { id } of cities) {
      const [when] = nodesOf(nodeOf(`sites/${id}`), `${terms.lpo}when`);
      expect(nodesOf(when, `${terms.lpo}timespan`).length, id).toBeGreaterThan(0);
    }
  });

  it('count years as ISO 8601 does', () => {
    const [span] = nodesOf(
      nodesOf(nodeOf('places/changan'), `${terms.lpo}when`)[0],
      `${terms.lpo}timespan`
    );
    expect(instant(span, 'has_start')).toEqual({ earliest: '-0201', latest: '-0201' });
  });

  it('give older and modern names by themselves', () => {
    const names = features.find(({ id }) => id === 'hami')!.names.map(({ toponym }) => toponym);
    expect(names).toEqual([
      ...['Хами', 'Кумул', 'Иу', 'Ичжоу'],
      ...['Құмыл', 'Иу', 'Ичжоу'],
      ...['ハミ', '伊吾', '伊州', 'クムル'],
      ...['Hami', 'Yiwu', 'Kumul', 'Yizhou'],
      '伊吾'
    ]);
  });

  it('link to others, and never more than closely', () => {
    const links = written().features.flatMap((feature: { links: object[] }) => feature.links);
    expect(links).toContainEqual({
      type: 'closeMatch',
      identifier: 'http://www.wikidata.org/entity/Q5826'
    });
    expect(new Set(links.map(({ type }: { type: string }) => type))).toEqual(
      new Set(['closeMatch', 'seeAlso'])
    );
  });

  it('name no country for what is disputed', () => {
    const { properties } = written([changed('places', { countries: ['x-crimea'] })]).features[0];
    expect(properties).not.toHaveProperty('ccodes');
  });

  it('would be refused with a term that no context has', async () => {
    const document = written([features[0]!]);
    document.features[0].unheardOf = 'x';
    await expect(expanded(document)).rejects.toThrow();
  });
});

/** Numbers of nested lists, in order. */
function numbersIn(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  const { '@list': list, '@value': number } = value as Record<string, unknown>;
  return list ? numbersIn(list) : [number as number];
}

function instant(span: Node | undefined, end: 'has_start' | 'has_end') {
  const [node] = nodesOf(span, `${terms.lpo}${end}`);
  if (!node) return undefined;
  const [known] = valuesOf(node, `${terms.lpo}in`);
  if (known) return { earliest: known, latest: known };
  return {
    earliest: valuesOf(node, `${terms.lpo}earliest`)[0],
    latest: valuesOf(node, `${terms.lpo}latest`)[0]
  };
}
