import { corridorLines, plateLineOf } from '../cartography/plate-lines';
import { placeSign, siteSign } from '../cartography/sign-names';
import { lifetimeOf } from '../domain/dates';
import { localize, type Language } from '../domain/language';
import { shortened } from '../domain/lifetime';
import type { Site } from '../domain/site';
import { atlas } from './geo-files';
import type { IndexEntry } from '../domain/index-entry';

/** Everything on the map, for the list and the drawn plate, in one language: each collection by its names. */
export function featureIndex(language: Language): IndexEntry[] {
  const { sites, places, routes } = atlas();
  const named = (texts: Site['properties']['name']) => {
    const { text, lang } = localize(texts, language)!;
    return { name: text, lang };
  };
  // Browsers know the order of Kazakh letters as little as their months: it is made here, once.
  const collator = new Intl.Collator(language);
  const inOrder = (entries: IndexEntry[]) =>
    entries.sort((a, b) => collator.compare(a.name, b.name));
  return [
    ...inOrder(
      routes.map(({ id, properties: p }): IndexEntry => {
        const rank = p.tier === 'main' ? 1 : 2;
        return {
          collection: 'routes',
          id,
          ...named(p.name),
          layers: ['routes'],
          rank,
          sign: null,
          position: null,
          ...yearsOf(p),
          line: plateLineOf({ kind: p.kind, certainty: p.certainty, rank })
        };
      })
    ),
    ...inOrder(
      places.map(({ id, properties: p, geometry }): IndexEntry => ({
        collection: 'places',
        id,
        ...named(p.name),
        layers: ['places'],
        rank: p.rank,
        sign: placeSign(p.kind, p.unesco !== null),
        position: geometry.coordinates,
        ...yearsOf(p)
      }))
    ),
    ...inOrder(
      sites.map(({ id, properties: p, geometry }): IndexEntry => {
        const isLine = geometry.type === 'LineString' || geometry.type === 'MultiLineString';
        return {
          collection: 'sites',
          id,
          ...named(p.name),
          layers: p.layers,
          rank: p.rank,
          sign: siteSign(p.kind),
          position: geometry.type === 'Point' ? geometry.coordinates : p.label_position,
          ...yearsOf(p),
          ...(isLine ? { line: corridorLines } : {})
        };
      })
    )
  ];
}

function yearsOf(dated: Parameters<typeof lifetimeOf>[0]): Pick<IndexEntry, 'years'> {
  const lifetime = lifetimeOf(dated);
  return lifetime ? { years: shortened(lifetime) } : {};
}
