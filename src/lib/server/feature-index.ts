import { placeSign, siteSign } from '../cartography/sign-names';
import { localize, type Language } from '../domain/language';
import type { Layer } from '../domain/layers';
import type { Position } from '../domain/geometry';
import type { Collection } from '../domain/selection';
import type { Site } from '../domain/site';
import { atlas } from './geo-files';
import type { IndexEntry } from '../domain/index-entry';

/** Everything on the map, for the list and the drawn plate, in one language. */
export function featureIndex(language: Language): IndexEntry[] {
  const { sites, places, routes } = atlas();
  const name = (texts: Site['properties']['name']) => localize(texts, language)!;
  return [
    ...routes.map(({ id, properties: p }) =>
      entry('routes', id, name(p.name), ['routes'], p.tier === 'main' ? 1 : 2, null, null)
    ),
    ...places.map(({ id, properties: p, geometry }) =>
      entry(
        'places',
        id,
        name(p.name),
        ['places'],
        p.rank,
        placeSign(p.kind, p.unesco !== null),
        geometry.coordinates
      )
    ),
    ...sites.map(({ id, properties: p, geometry }) => {
      const position = geometry.type === 'Point' ? geometry.coordinates : p.label_position;
      return entry('sites', id, name(p.name), p.layers, p.rank, siteSign(p.kind), position);
    })
  ];
}

function entry(
  collection: Collection,
  id: string,
  { text, lang }: { text: string; lang: Language },
  layers: Layer[],
  rank: number,
  sign: string | null,
  position: Position | null
): IndexEntry {
  return { collection, id, name: text, lang, layers, rank, sign, position };
}
