import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '$lib/cartography/palette';
import { allTimes } from '$lib/domain/time/year-range';
import { areaPaint, linePaint, namePaint } from './paint';
import { physicalName } from './shown';

/**
 * Water lines along the coast, as engravers drew them: thinner and weaker the farther out. The land lies on the left
 * of a coast line, so that they stand off to its right.
 */
const waterLines = [
  { off: 2.6, opacity: 0.5 },
  { off: 5.4, opacity: 0.34 },
  { off: 8.8, opacity: 0.2 }
].map(({ off, opacity }, i) => ({ id: `water-line-${i + 1}`, off, opacity }));

const year: ExpressionSpecification = ['global-state', 'year:to'];

/** Lakes as they were in the last year shown; today's in all times. */
const ofTheYear: ExpressionSpecification = [
  'all',
  ['<=', ['coalesce', ['get', 'from'], allTimes.from], year],
  ['>=', ['coalesce', ['get', 'to'], allTimes.to], year]
];
const isMarsh: ExpressionSpecification = ['has', 'marsh'];
const isBed: ExpressionSpecification = ['has', 'bed'];
const riverWidth = (least: number, more: number): ExpressionSpecification => [
  '+',
  least,
  ['*', more, ['-', ['get', 'size'], 1]]
];

/** What lies under everything: the land, before any relief. */
export const paper = (palette: Palette): LayerSpecification[] => [
  { id: 'land', type: 'background', paint: { 'background-color': palette.land } }
];

/** Sea with its lined coast and the graticule, rivers and lakes. Source: the base tiles. */
export function waters(palette: Palette): LayerSpecification[] {
  const base = { source: 'base' } as const;
  return [
    {
      id: 'sea',
      type: 'fill',
      ...base,
      'source-layer': 'sea',
      paint: areaPaint({ color: palette.sea })
    },
    {
      id: 'graticule',
      type: 'line',
      source: 'graticule',
      paint: { 'line-color': palette.graticule, 'line-width': 0.6, 'line-opacity': 0.4 }
    },
    {
      id: 'shallows',
      type: 'line',
      ...base,
      'source-layer': 'coast',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.shallows,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 5, 8, 13],
        'line-offset': ['interpolate', ['linear'], ['zoom'], 2, 2.4, 8, 6.4],
        'line-blur': ['interpolate', ['linear'], ['zoom'], 2, 3, 8, 8]
      }
    },
    ...waterLines.map(({ id, off, opacity }): LayerSpecification => ({
      id,
      type: 'line',
      ...base,
      'source-layer': 'coast',
      minzoom: 2.5,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.coast,
        'line-width': 0.6,
        'line-offset': ['interpolate', ['linear'], ['zoom'], 2.5, off * 0.6, 5, off, 10, off * 1.6],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 2.5, opacity * 0.6, 4, opacity]
      }
    })),
    {
      id: 'rivers',
      type: 'line',
      ...base,
      'source-layer': 'rivers',
      filter: ['!', isBed],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: linePaint({
        color: palette.river,
        // A river tapers to its source: its pieces are sizes 1 to 6, by all the river above them.
        width: {
          2: riverWidth(0.24, 0.16),
          4: riverWidth(0.36, 0.28),
          6: riverWidth(0.6, 0.44),
          10: riverWidth(1.2, 0.7)
        },
        // Far out the lesser ones would be a net over the land.
        opacity: {
          2: ['match', ['get', 'size'], 1, 0, 2, 0.3, 3, 0.7, 1],
          4: ['match', ['get', 'size'], 1, 0.6, 1],
          5: 1
        }
      })
    },
    {
      // Beds that their rivers have left.
      id: 'old-beds',
      type: 'line',
      ...base,
      'source-layer': 'rivers',
      minzoom: 3.5,
      filter: isBed,
      layout: { 'line-join': 'round' },
      paint: {
        ...linePaint({ color: palette.river, width: 0.9 }),
        'line-dasharray': [2, 2.6]
      }
    },
    {
      id: 'lakes',
      type: 'fill',
      ...base,
      'source-layer': 'lakes',
      filter: ofTheYear,
      paint: areaPaint({ color: palette.lake })
    },
    {
      id: 'lake-shores',
      type: 'line',
      ...base,
      'source-layer': 'lakes',
      filter: ofTheYear,
      minzoom: 2.5,
      paint: { 'line-color': palette.coast, 'line-width': 0.6, 'line-opacity': 0.7 }
    },
    {
      id: 'marshes',
      type: 'fill',
      ...base,
      'source-layer': 'grounds',
      filter: ['all', isMarsh, ofTheYear],
      paint: areaPaint({ color: palette.lake, opacity: 0.55 })
    },
    {
      // What the base map has as water and was dry in these years; the coast that it then left is still drawn.
      id: 'dry-grounds',
      type: 'fill',
      ...base,
      'source-layer': 'grounds',
      filter: ['all', ['!', isMarsh], ofTheYear],
      paint: areaPaint({ color: palette.land })
    },
    {
      // Dashed: these shores are sketches.
      id: 'ground-shores',
      type: 'line',
      ...base,
      'source-layer': 'grounds',
      minzoom: 3.5,
      filter: ofTheYear,
      paint: {
        ...linePaint({ color: palette.coast, width: 0.7 }),
        'line-dasharray': [3, 2]
      }
    },
    {
      id: 'coast',
      type: 'line',
      ...base,
      'source-layer': 'coast',
      paint: {
        'line-color': palette.coast,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1.5, 0.5, 6, 1, 12, 1.6]
      }
    }
  ];
}

/** Names of islands, marshes and dry beds of some years. */
export function groundNames(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'ground-names',
      type: 'symbol',
      source: 'base',
      'source-layer': 'ground-names',
      minzoom: 5.5,
      filter: ofTheYear,
      layout: {
        'text-field': physicalName,
        'text-font': ['Atlas Italic'],
        'text-size': 11,
        'text-max-width': 8,
        'text-padding': 4
      },
      paint: namePaint({ color: palette.reliefLabel, halo: palette.labelHalo, width: 1.4 })
    }
  ];
}

const bordersShown = ['case', ['==', ['global-state', 'borders'], true], 'visible', 'none'];

/**
 * Thin and off unless switched on, dash and dot as on printed maps, so that none is taken for a river; disputed lines are
 * dotted, never drawn as settled. With them come the names of states.
 */
export function borders(palette: Palette): LayerSpecification[] {
  const shared = { type: 'line', source: 'base', 'source-layer': 'borders' } as const;
  const line = linePaint({ color: palette.border, width: 0.8, opacity: 0.75 });
  const layout = { visibility: bordersShown } as never;
  return [
    {
      id: 'borders',
      ...shared,
      filter: ['==', ['get', 'disputed'], false],
      layout,
      paint: { ...line, 'line-dasharray': [7, 2.5, 1, 2.5] }
    },
    {
      id: 'borders-disputed',
      ...shared,
      filter: ['==', ['get', 'disputed'], true],
      layout,
      paint: { ...line, 'line-dasharray': [1, 4] }
    },
    {
      id: 'state-names',
      type: 'symbol',
      source: 'base',
      'source-layer': 'states',
      filter: ['>=', ['zoom'], ['get', 'from']],
      layout: {
        visibility: bordersShown as never,
        'symbol-sort-key': ['get', 'from'],
        'text-field': physicalName,
        'text-font': ['Atlas Sans'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 9.5, 6, 12],
        'text-letter-spacing': 0.14,
        'text-max-width': 9,
        'text-padding': 6
      },
      paint: namePaint({ color: palette.reliefLabel, halo: palette.labelHalo, width: 1.4 })
    }
  ];
}
