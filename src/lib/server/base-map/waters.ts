import { booleanPointInPolygon, centerOfMass } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import { languages } from '$lib/domain/language';
import type { Water } from '$lib/domain/basemap';
import { datedExtent } from '$lib/domain/time/dates';
import { stillThere } from '$lib/domain/time/temporal-extent';
import { allTimes } from '$lib/domain/time/year-range';
import { smooth } from '$lib/cartography/drawn-road';
import { atlas } from '$lib/server/geo-files';
import { memoize } from '$lib/server/memoize';
import { lakes as baseLakes, type Area } from './natural-earth';

/** Years between which a water is drawn, both included, as the map takes them. */
interface WaterYears {
  from: number;
  to: number;
}

/** A lake's years stand alone: one shape gives way to the next, and none is drawn beside another. */
export function waterYears({ properties: { start, end } }: Water): WaterYears {
  const from = start === null ? allTimes.from : datedExtent({ start, end: null })!.start[0];
  const to = end === null ? stillThere : datedExtent({ start: end, end })!.end[1];
  return { from, to };
}

const at = (position: readonly number[]): Feature<Area> | undefined =>
  baseLakes().features.find((lake) => booleanPointInPolygon([...position], lake));

function shapeOf({ geometry }: Water): Area {
  if (geometry.type === 'MultiPolygon') return geometry;
  return at(geometry.coordinates as number[])!.geometry;
}

/** All lakes, those of one time with their years. */
export const lakes = memoize((): FeatureCollection<Area, Partial<WaterYears>> => {
  const own = atlas().waters.filter(({ properties }) => properties.kind === 'lake');
  const replaced = new Set(
    own.flatMap(({ geometry, properties }) =>
      [geometry.type === 'Point' ? geometry.coordinates : null, properties.instead_of].flatMap(
        (point) => (point ? [at(point)] : [])
      )
    )
  );
  const always = baseLakes().features.filter((lake) => !replaced.has(lake));
  const dated = own.map((water): Feature<Area, WaterYears> => ({
    type: 'Feature',
    geometry: shapeOf(water),
    properties: waterYears(water)
  }));
  return {
    type: 'FeatureCollection',
    features: [...always.map((lake) => ({ ...lake, properties: {} })), ...dated]
  };
});

/** The lakes of one year; of today where none is given. */
export function lakesIn(year: number = stillThere): FeatureCollection<Area> {
  const there = ({ from = allTimes.from, to = stillThere }: Partial<WaterYears>) =>
    from <= year && year <= to;
  return {
    type: 'FeatureCollection',
    features: lakes().features.filter(({ properties }) => there(properties))
  };
}

/** Marshes, and ground that is dry where the base map has water, each with its years. */
export const grounds = memoize((): FeatureCollection<Area, WaterYears & { marsh?: true }> => ({
  type: 'FeatureCollection',
  features: atlas().waters.flatMap((water) => {
    const { geometry, properties } = water;
    const isGround = properties.kind === 'marsh' || properties.kind === 'dry';
    if (!isGround || geometry.type !== 'MultiPolygon') return [];
    const marsh = properties.kind === 'marsh' && ({ marsh: true } as const);
    return [{ type: 'Feature' as const, geometry, properties: { ...waterYears(water), ...marsh } }];
  })
}));

/** Their names in four languages, each at its middle, with its years. */
export const groundNames = memoize((): FeatureCollection<Point> => ({
  type: 'FeatureCollection',
  features: atlas().waters.flatMap((water) => {
    const { geometry, properties } = water;
    if (properties.kind !== 'marsh' && properties.kind !== 'dry') return [];
    const names = languages.map((language) => [`name:${language}`, properties.name[language]]);
    return [
      {
        type: 'Feature' as const,
        geometry: geometry.type === 'Point' ? geometry : centerOfMass(geometry).geometry,
        properties: { ...waterYears(water), ...Object.fromEntries(names) }
      }
    ];
  })
}));

/** Beds that their rivers have left, curved through the points of our lines. */
export const oldBeds = memoize((): FeatureCollection<LineString> => ({
  type: 'FeatureCollection',
  features: atlas().waters.flatMap(({ geometry }) =>
    geometry.type === 'LineString'
      ? [
          {
            type: 'Feature' as const,
            properties: { bed: true },
            geometry: { type: 'LineString' as const, coordinates: smooth(geometry.coordinates) }
          }
        ]
      : []
  )
}));
