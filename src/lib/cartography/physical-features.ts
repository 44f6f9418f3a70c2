import { centerOfMass } from '@turf/turf';
import type { Feature, FeatureCollection } from 'geojson';
import { languages } from '../domain/language';
import type { Physical } from '../domain/physical';
import { labelNames } from './map-features';
import { smooth } from './smooth';

/** A physical feature; `sketched` marks a river that the base map lacks and that is drawn from our line. */
export type Ground = Physical & { sketched?: boolean };

/** The source of the ground's names and shapes. */
export function physicalSource(features: readonly Ground[]): FeatureCollection {
  return { type: 'FeatureCollection', features: features.flatMap(drawn) };
}

function drawn({ geometry, properties: { name, ...rest }, sketched }: Ground): Feature[] {
  const own = { ...rest, ...(sketched ? { sketched } : {}) };
  if (geometry.type === 'LineString') {
    // Along a line a name stands in one line.
    const names = Object.fromEntries(languages.map((lang) => [`name:${lang}`, name[lang]]));
    const properties = { ...own, ...names };
    const curved = rest.kind !== 'river' || sketched;
    const coordinates = curved ? smooth(geometry.coordinates) : geometry.coordinates;
    return [{ type: 'Feature', geometry: { type: 'LineString', coordinates }, properties }];
  }
  const properties = { ...own, ...labelNames(name, 0.75) };
  const feature: Feature = { type: 'Feature', geometry, properties };
  // An area's name stands once, in its middle: an area would be labelled anew in each tile.
  return geometry.type === 'Polygon'
    ? [feature, { ...centerOfMass(geometry), properties }]
    : [feature];
}
