import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette';
import { groundName } from './shown';

const source = { source: 'physical' } as const;
const kind = (...kinds: string[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', kinds]
];

/** A name comes in with its rank. */
const due: ExpressionSpecification = ['>=', ['zoom'], ['match', ['get', 'rank'], 1, 2, 2, 4, 5]];

/** Deserts as stipple, ranges as small mountain signs along their crest. */
export function relief(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'deserts',
      type: 'fill',
      ...source,
      filter: kind('desert'),
      paint: {
        'fill-pattern': 'stipple',
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 5, 0.8, 9, 0.4]
      }
    },
    {
      id: 'lakes-sketched',
      type: 'fill',
      ...source,
      filter: ['all', kind('lake'), ['==', ['geometry-type'], 'Polygon']],
      paint: { 'fill-color': palette.lake, 'fill-outline-color': palette.coast }
    },
    {
      id: 'rivers-sketched',
      type: 'line',
      ...source,
      minzoom: 4,
      filter: ['==', ['get', 'sketched'], true],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 6, 1, 10, 1.8]
      }
    },
    {
      id: 'ranges-breadth',
      type: 'line',
      ...source,
      filter: kind('range'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.relief,
        'line-opacity': 0.16,
        // Kilometres to pixels at about 40° north; the breadth grows with the map, and fades as it does.
        'line-width': [
          'interpolate',
          ['exponential', 2],
          ['zoom'],
          2,
          3,
          7,
          ['*', ['get', 'width_km'], 1]
        ],
        'line-blur': [
          'interpolate',
          ['exponential', 2],
          ['zoom'],
          2,
          2,
          7,
          ['*', ['get', 'width_km'], 0.7]
        ]
      }
    },
    {
      id: 'ranges',
      type: 'symbol',
      ...source,
      filter: kind('range'),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': ['interpolate', ['linear'], ['zoom'], 2, 6, 6, 22],
        'icon-image': 'mountain',
        'icon-size': ['interpolate', ['linear'], ['zoom'], 2, 0.45, 4, 0.68, 8, 1.2],
        'icon-rotation-alignment': 'viewport',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'icon-padding': 0
      },
      paint: { 'icon-opacity': ['interpolate', ['linear'], ['zoom'], 2, 0.7, 9, 0.5] }
    }
  ];
}

const halo = (ground: string) => ({
  'text-halo-color': ground,
  'text-halo-width': 1.4,
  'text-halo-blur': 0.5
});

const great: ExpressionSpecification = ['==', ['get', 'rank'], 1];

/** The names by which a reader finds the way: placed before those of towns, which can stand on any side of a sign. */
export const greatNames = (palette: Palette) => physicalNames(palette, 'great-', great);

export const physicalLabels = (palette: Palette) => physicalNames(palette, '', ['!', great]);

/** Names of seas and rivers in italics, of ranges letterspaced along their line, of deserts upright. */
function physicalNames(
  palette: Palette,
  prefix: string,
  of: ExpressionSpecification
): LayerSpecification[] {
  const symbol = { type: 'symbol', ...source } as const;
  const sortKey = { 'symbol-sort-key': ['get', 'rank'] as ExpressionSpecification };
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
        'text-field': groundName,
        'text-font': ['Atlas Italic'],
        'text-size': 11,
        // Japanese may run downwards along a line: its signs need more room then.
        'text-letter-spacing': ['case', ['==', ['global-state', 'language'], 'ja'], 0.14, 0.02],
        'text-max-angle': 30,
        'text-padding': 8
      },
      paint: { 'text-color': palette.waterLabel, ...halo(palette.labelHalo) }
    },
    {
      id: `${prefix}range-labels`,
      ...symbol,
      filter: ['all', kind('range', 'highland'), due, of],
      layout: {
        ...sortKey,
        'symbol-placement': 'line',
        'symbol-spacing': 900,
        'text-field': groundName,
        'text-font': ['Atlas Sans'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 9.5, 6, 12],
        'text-letter-spacing': 0.22,
        'text-max-angle': 28,
        'text-padding': 6
      },
      // The halo clears the mountain signs under the name.
      paint: {
        'text-color': palette.reliefLabel,
        ...halo(palette.labelHalo),
        'text-halo-width': 2.4
      }
    },
    {
      id: `${prefix}desert-labels`,
      ...symbol,
      filter: ['all', kind('desert', 'steppe'), ['==', ['geometry-type'], 'Point'], due, of],
      layout: {
        ...sortKey,
        'text-field': groundName,
        'text-font': ['Atlas Sans'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 9.5, 6, 12],
        'text-letter-spacing': 0.12,
        'text-max-width': 100,
        'text-padding': 6
      },
      paint: { 'text-color': palette.reliefLabel, ...halo(palette.labelHalo) }
    },
    {
      id: `${prefix}sea-labels`,
      ...symbol,
      filter: ['all', kind('sea', 'lake'), ['==', ['geometry-type'], 'Point'], due, of],
      layout: {
        ...sortKey,
        'text-field': groundName,
        'text-font': ['Atlas Italic'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10.5, 6, 14],
        'text-letter-spacing': 0.06,
        'text-max-width': 100,
        'text-padding': 4
      },
      paint: {
        'text-color': palette.waterLabel,
        ...halo(palette.sea),
        // A lake's name runs over its shores.
        'text-halo-color': ['match', ['get', 'kind'], 'lake', palette.labelHalo, palette.sea]
      }
    }
  ];
}
