import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '$lib/cartography/palette';
import { areaPaint, linePaint, namePaint, signPaint } from './paint';
import { physicalName, shown } from './shown';

const source = { source: 'physical' } as const;
const kind = (...kinds: string[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', kinds]
];

/** A name comes in with its rank. */
const due: ExpressionSpecification = ['>=', ['zoom'], ['match', ['get', 'rank'], 1, 2, 2, 4, 5]];

const isSketchedLake: ExpressionSpecification = [
  'all',
  kind('lake'),
  ['==', ['geometry-type'], 'Polygon']
];

/** Deserts as stipple, and the lakes and rivers that the base map lacks. */
export function sketchedBasemap(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'deserts',
      type: 'fill',
      ...source,
      filter: kind('desert'),
      paint: {
        'fill-pattern': 'stipple',
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 5, 0.8, 9, 0.4],
        'fill-antialias': false
      }
    },
    // A river ends at the lake's shore: what runs on through it is its line, not its water.
    {
      id: 'rivers-sketched',
      type: 'line',
      ...source,
      minzoom: 4,
      filter: ['==', ['get', 'sketched'], true],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: linePaint({ color: palette.river, width: { 4: 0.6, 6: 1, 10: 1.8 } })
    },
    {
      id: 'lakes-sketched',
      type: 'fill',
      ...source,
      filter: isSketchedLake,
      paint: areaPaint({ color: palette.lake })
    },
    {
      id: 'lakes-sketched-shores',
      type: 'line',
      ...source,
      filter: isSketchedLake,
      paint: { 'line-color': palette.coast, 'line-width': 0.6 }
    }
  ];
}

const great: ExpressionSpecification = ['==', ['get', 'rank'], 1];

/** The names by which a reader finds the way: placed before those of towns, which can stand on any side of a sign. */
export const greatNames = (palette: Palette) => physicalNames(palette, 'great-', great);

export const physicalLabels = (palette: Palette) => physicalNames(palette, '', ['!', great]);

const byRank = (first: number, others: number): ExpressionSpecification => [
  'match',
  ['get', 'rank'],
  1,
  first,
  others
];
const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];

/** Farther out a range is too short on the map for a name along its line: there the name leans as the range does. */
const alongLinesFrom = 4;

const japanese: ExpressionSpecification = ['==', ['global-state', 'language'], 'ja'];

/** Names of seas and rivers in italics, of ranges and deserts letterspaced, of the greatest ranges in capitals. */
function physicalNames(
  palette: Palette,
  prefix: string,
  of: ExpressionSpecification
): LayerSpecification[] {
  const symbol = { type: 'symbol', ...source } as const;
  const sortKey = { 'symbol-sort-key': ['get', 'rank'] as ExpressionSpecification };
  const land = {
    ...sortKey,
    'text-field': physicalName,
    'text-font': ['Atlas Relief'],
    'text-transform': ['case', ['==', ['get', 'rank'], 1], 'uppercase', 'none'] as never,
    'text-size': ['interpolate', ['linear'], ['zoom'], 2, byRank(9, 9.5), 6, 12.5] as never,
    'text-letter-spacing': ['interpolate', ['linear'], ['zoom'], 3, 0.24, 6, 0.42] as never,
    'text-padding': 6
  };
  const leaning = { 'text-rotate': ['get', 'angle'] as never, 'text-max-width': 100 };
  // The halo clears the relief under the name.
  const landPaint = namePaint({
    color: palette.reliefLabel,
    halo: palette.labelHalo,
    width: 1.8,
    blur: 0.5
  });
  const waterPaint = (halo: string | ExpressionSpecification) =>
    namePaint({ color: palette.waterLabel, halo, width: 1.4, blur: 0.5 });
  return [
    {
      id: `${prefix}river-labels`,
      ...symbol,
      minzoom: 4,
      filter: ['all', kind('river'), due, of],
      layout: {
        ...sortKey,
        'symbol-placement': 'line',
        'symbol-spacing': 500,
        'text-field': physicalName,
        'text-font': ['Atlas Italic'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, byRank(11.5, 10.5), 8, 13.5],
        // Japanese may run downwards along a line: its signs need more room then.
        'text-letter-spacing': ['case', japanese, 0.14, 0.03],
        'text-max-angle': 30,
        'text-padding': 8
      },
      paint: waterPaint(palette.labelHalo)
    },
    {
      id: `${prefix}range-labels`,
      ...symbol,
      filter: ['all', kind('range', 'highland'), isLine, due, of],
      minzoom: alongLinesFrom,
      layout: {
        ...land,
        'symbol-placement': 'line',
        'symbol-spacing': 900,
        'text-max-angle': 28
      },
      paint: landPaint
    },
    {
      id: `${prefix}range-middle-labels`,
      ...symbol,
      filter: ['all', kind('range', 'highland'), ['!', isLine], due, of],
      maxzoom: alongLinesFrom,
      layout: { ...land, ...leaning },
      paint: landPaint
    },
    {
      id: `${prefix}desert-labels`,
      ...symbol,
      filter: ['all', kind('desert', 'steppe'), ['==', ['geometry-type'], 'Point'], due, of],
      layout: { ...land, ...leaning, 'text-line-height': 1.5 },
      paint: landPaint
    },
    {
      id: `${prefix}sea-labels`,
      ...symbol,
      filter: ['all', kind('sea', 'lake'), ['==', ['geometry-type'], 'Point'], due, of],
      layout: {
        ...sortKey,
        'text-field': physicalName,
        'text-font': ['Atlas Italic'],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          ...[2, ['match', ['get', 'kind'], 'lake', 10.5, byRank(12, 10.5)]],
          ...[6, ['match', ['get', 'kind'], 'lake', 14, byRank(18, 15)]]
        ] as never,
        'text-letter-spacing': ['match', ['get', 'kind'], 'lake', 0.03, byRank(0.14, 0.08)],
        'text-max-width': 100,
        'text-padding': 4
      },
      // A lake's name runs over its shores.
      paint: waterPaint(['match', ['get', 'kind'], 'lake', palette.labelHalo, palette.sea])
    }
  ];
}

/** Zooms from which a town of its rank is named: the first from here on. */
export const townsFrom = 4.5;
const townDue: ExpressionSpecification = [
  '>=',
  ['zoom'],
  ['match', ['get', 'rank'], 1, 4, 2, 6, 7]
];
const isShown = shown() as ExpressionSpecification;
/** The feature that stands for a town is drawn, and so the town is not. */
const doubled: ExpressionSpecification = [
  'all',
  ['has', 'key'],
  ['>=', ['zoom'], ['match', ['get', 'featureRank'], 1, 0, 2, 4, 6]],
  isShown
];

/** Towns of today, small and grey, for orientation: dot and name come together, where nothing else stands. */
export function towns(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'towns',
      type: 'symbol',
      ...source,
      minzoom: townsFrom,
      filter: ['all', kind('town'), townDue, ['!', doubled]],
      layout: {
        'symbol-sort-key': ['get', 'rank'],
        'icon-image': 'town',
        'icon-padding': 1,
        'text-field': physicalName,
        'text-font': ['Atlas Sans'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4.5, 9.5, 8, 11.5],
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': 0.55,
        'text-justify': 'auto',
        'text-max-width': 100,
        'text-line-height': 1.1,
        'text-padding': 4
      },
      paint: {
        ...namePaint({ color: palette.town, halo: palette.labelHalo, width: 1.2, blur: 0.4 }),
        ...signPaint()
      }
    }
  ];
}
