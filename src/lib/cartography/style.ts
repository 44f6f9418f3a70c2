import type { Feature, MultiLineString } from 'geojson';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Position } from '../domain/geometry';
import type { Language } from '../domain/language';
import { layerNames, type Layer } from '../domain/layers';
import { allTimes, type Span } from '../domain/time';
import { graticule } from './graticule';
import { markedSource, switchOf } from './layers/shown';
import { streetsFrom, streetsTo } from './layers/streets';
import { allLayers } from './paint-order';
import { palettes, type Theme } from './palette';

/** Where the style finds its data and its fonts: absolute addresses, made by the caller. */
export interface StyleAddresses {
  /** Template of the base tiles with {z}, {x}, {y}. */
  baseTiles: string;
  maxTileZoom: number;
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
  time: Span | null;
  /** Whether what is undated is shown. */
  undated: boolean;
  /** Keys of the features that a text beside the map speaks of. */
  highlighted: readonly string[];
  /** Keys of the features that pass the reader's filters; null where none is set. */
  kept: readonly string[] | null;
  /** Lines of a measured way; empty for none. */
  path: readonly (readonly Position[])[];
}

const attribution = 'Natural Earth · © OpenStreetMap contributors · GeoNames · Pleiades';

/** The values of the style's global state for what the reader has switched; `hovered` is the pointer's own. */
export function globalState(
  state: MapState
): Record<string, string | number | boolean | readonly string[]> {
  const { from, to } = state.time ?? allTimes;
  return {
    language: state.language,
    selected: state.selected ?? '',
    borders: state.borders,
    highlighted: state.highlighted,
    // MapLibre takes null for a wish to have the style's first value back: two values say it.
    filtered: state.kept !== null,
    kept: state.kept ?? [],
    'year:from': from,
    'year:to': to,
    undated: state.undated,
    ...Object.fromEntries(layerNames.map((layer) => [switchOf(layer), state.layers.has(layer)]))
  };
}

/** A measured way as the map's source takes it. */
export function pathData(path: MapState['path']): Feature<MultiLineString> {
  const coordinates = path.map((line) => [...line]);
  return { type: 'Feature', geometry: { type: 'MultiLineString', coordinates }, properties: {} };
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
      points: geojson(addresses.points),
      [markedSource('lines')]: geojson(addresses.lines),
      [markedSource('areas')]: geojson(addresses.areas),
      [markedSource('points')]: geojson(addresses.points)
    },
    layers: allLayers(palettes[theme], addresses.streets !== '')
  } as StyleSpecification;
}
