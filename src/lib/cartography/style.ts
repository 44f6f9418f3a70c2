import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Position } from '$lib/domain/geometry/geometry';
import type { Language } from '$lib/domain/language';
import { layerNames, type Layer } from '$lib/domain/layers';
import { allTimes, type YearRange } from '$lib/domain/time/year-range';
import type { DrawnWay } from '$lib/domain/transmission/way';
import { markedSource, switchOf } from './layers/shown';
import { streetsFrom, streetsTo } from './layers/streets';
import { allLayers } from './paint-order';
import { palettes, type Theme } from './palette';
import { reliefSources } from './relief';

/** Where the style finds its data and its fonts: absolute addresses, made by the caller. */
export interface StyleAddresses {
  /** Template of the base tiles with {z}, {x}, {y}. */
  baseTiles: string;
  maxTileZoom: number;
  /** Template of the relief's tiles with {theme}, {z}, {x}, {y}; '' for a map without one. */
  relief: string;
  points: string;
  lines: string;
  areas: string;
  physical: string;
  /** Template of the streets' tiles; '' where a deployment has none. */
  streets: string;
  fontFaces: Record<string, { url: string; 'unicode-range'?: string[] }[]>;
}

/** What the reader switches: global state of the style, so that no switch makes a new style. */
export interface MapState {
  language: Language;
  layers: ReadonlySet<Layer>;
  /** Key of the opened feature, `sites/semey`; null for none. */
  selected: string | null;
  borders: boolean;
  /** The years shown; null for all times. */
  yearRange: YearRange | null;
  /** Whether what is undated is shown. */
  undated: boolean;
  /** Keys of the features that a text beside the map speaks of. */
  highlighted: readonly string[];
  /** Those of them whose names are never left out. */
  named: readonly string[];
  /** Keys of the features that pass the reader's filters; null where none is set. */
  matchingKeys: readonly string[] | null;
  /** Points that several of the shown things share, each with their number, `135.84,34.69:15`. */
  shared: readonly string[];
  /** Whether no names are shown, so that a reader can be asked for them. */
  nameless: boolean;
  /** The way of the opened thing; null for none. */
  relay: DrawnWay | null;
  /** Lines of a measured way; empty for none. */
  path: readonly (readonly Position[])[];
}

const attribution = 'Natural Earth · NASA · © OpenStreetMap contributors · GeoNames · Pleiades';

/** The values of the style's global state for what the reader has switched; `hovered` is the pointer's own. */
export function globalState(
  state: MapState
): Record<string, string | number | boolean | readonly string[]> {
  const { from, to } = state.yearRange ?? allTimes;
  return {
    language: state.language,
    selected: state.selected ?? '',
    borders: state.borders,
    highlighted: state.highlighted,
    named: state.named,
    // MapLibre takes null for a wish to have the style's first value back: two values say it.
    filtered: state.matchingKeys !== null,
    matching: state.matchingKeys ?? [],
    shared: state.shared,
    'year:from': from,
    'year:to': to,
    undated: state.undated,
    nameless: state.nameless,
    ...Object.fromEntries(layerNames.map((layer) => [switchOf(layer), state.layers.has(layer)]))
  };
}

/** Degrees from -`end` to `end`, every ten of them. */
const tens = (end: number): number[] => Array.from({ length: end / 5 + 1 }, (_, i) => 10 * i - end);

/** Meridians and parallels, straight on Mercator, which ends at 80° here; the lines run on, under the land. */
export const graticule: Feature<MultiLineString> = {
  type: 'Feature',
  geometry: {
    type: 'MultiLineString',
    coordinates: [
      ...tens(180).map((lon): Position[] => [
        [lon, -80],
        [lon, 80]
      ]),
      ...tens(80).map((lat): Position[] => [
        [-180, lat],
        [180, lat]
      ])
    ]
  },
  properties: {}
};

/** A measured way as the map's source takes it. */
export function pathData(path: MapState['path']): Feature<MultiLineString> {
  const coordinates = path.map((line) => [...line]);
  return { type: 'Feature', geometry: { type: 'MultiLineString', coordinates }, properties: {} };
}

/** The way of a thing as the map's source takes it: its stretches and its numbered points. */
export function relayData(relay: MapState['relay']): FeatureCollection {
  const { stretches, stops } = relay ?? { stretches: [], stops: [] };
  return {
    type: 'FeatureCollection',
    features: [
      ...stretches.map(({ line, certainty }) => ({
        type: 'Feature' as const,
        geometry: { type: 'LineString' as const, coordinates: line },
        properties: { certainty }
      })),
      ...stops.map(({ position, label, certainty, current, signed }, i) => {
        // The current stop is numbered before both ends, and these before all others.
        const order = current ? -1 : i === 0 || i === stops.length - 1 ? 0 : 1;
        return {
          type: 'Feature' as const,
          geometry: { type: 'Point' as const, coordinates: position },
          properties: {
            ...{ label, certainty, order },
            ...(current && { current }),
            ...(signed && { signed })
          }
        };
      })
    ]
  };
}

/** The whole map as one value. Pure: the same options give the same style. */
export function buildStyle(
  theme: Theme,
  addresses: StyleAddresses,
  state: MapState
): StyleSpecification {
  const geojson = (data: string) => ({ type: 'geojson', data, promoteId: 'key' }) as const;
  const values = { ...globalState(state), hovered: '' };
  const defaults = Object.entries(values).map(([name, value]) => [name, { default: value }]);
  return {
    version: 8,
    name: `silk-road-atlas-${theme}`,
    state: Object.fromEntries(defaults),
    'font-faces': addresses.fontFaces,
    sources: {
      base: {
        type: 'vector',
        tiles: [addresses.baseTiles],
        minzoom: 0,
        maxzoom: addresses.maxTileZoom,
        attribution
      },
      ...(addresses.relief !== '' && reliefSources(addresses.relief.replace('{theme}', theme))),
      ...(addresses.streets !== '' && {
        streets: {
          type: 'vector',
          tiles: [addresses.streets],
          minzoom: streetsFrom,
          maxzoom: streetsTo,
          attribution: 'Protomaps'
        }
      }),
      graticule: { type: 'geojson', data: graticule },
      physical: { type: 'geojson', data: addresses.physical },
      lines: geojson(addresses.lines),
      areas: geojson(addresses.areas),
      path: { type: 'geojson', data: pathData(state.path) },
      relay: { type: 'geojson', data: relayData(state.relay) },
      points: geojson(addresses.points),
      [markedSource('lines')]: geojson(addresses.lines),
      [markedSource('areas')]: geojson(addresses.areas),
      [markedSource('points')]: geojson(addresses.points)
    },
    layers: allLayers(palettes[theme], {
      streets: addresses.streets !== '',
      relief: addresses.relief !== ''
    })
  };
}
