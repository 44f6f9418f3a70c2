import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette';
import {
  fade,
  isHighlighted,
  isSelected,
  markedSource,
  nameInLanguage,
  shown,
  unlessOpened,
  whileMarked
} from './shown';

const isSite: ExpressionSpecification = ['==', ['slice', ['get', 'key'], 0, 5], 'sites'];
const rank: ExpressionSpecification = ['get', 'rank'];

/** A feature comes in with its rank: 1 always, 2 and 3 as one zooms in; at once when a text speaks of it. */
const dueAt = (second: number, third: number): ExpressionSpecification => [
  'any',
  ['>=', ['zoom'], ['match', ['get', 'rank'], 1, 0, 2, second, third]],
  isHighlighted
];

/** Signs of approximate points give way to their circle as one zooms in. */
const pinned: ExpressionSpecification = ['<', ['zoom'], ['get', 'pinUntil']];

type Layout = NonNullable<SymbolLayerSpecification['layout']>;

/** Names of what a text speaks of go before all others. */
const labelOrder: ExpressionSpecification = ['case', isHighlighted, 0, rank];

const labelFont = ['Atlas Sans'];

const signLayout = (scale: number): Layout => ({
  'icon-image': ['get', 'sign'],
  'icon-size': [
    'interpolate',
    ['linear'],
    ['zoom'],
    2,
    0.62 * scale,
    5,
    0.85 * scale,
    9,
    1.1 * scale
  ],
  'icon-padding': 0
});

const labelLayout: Layout = {
  'text-field': nameInLanguage,
  'text-font': labelFont,
  'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
  'text-radial-offset': 1.1,
  'text-justify': 'auto',
  // The lines are parted already.
  'text-max-width': 100,
  'text-line-height': 1.1,
  'text-padding': 3,
  'text-size': [
    'interpolate',
    ['linear'],
    ['zoom'],
    2,
    ['match', ['get', 'rank'], 1, 11.5, 10.5],
    8,
    ['match', ['get', 'rank'], 1, 15, 13]
  ]
};

const labelPaint = (palette: Palette) => ({
  'text-color': palette.label,
  'text-halo-color': palette.labelHalo,
  'text-halo-width': 1.6,
  'text-halo-blur': 0.4
});

const fadedLabel = (palette: Palette) => ({ ...labelPaint(palette), 'text-opacity': fade });

const source = { source: 'points', type: 'symbol' } as const;

/** Names under the signs: MapLibre places the uppermost layers first, so that names keep clear of signs. */
export function pointLabels(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'place-labels',
      ...source,
      minzoom: 2.2,
      filter: shown(['!', isSite], dueAt(4, 6)),
      layout: { ...labelLayout, 'symbol-sort-key': labelOrder },
      paint: fadedLabel(palette)
    },
    {
      id: 'site-labels',
      ...source,
      filter: shown(isSite, dueAt(4, 6)),
      layout: { ...labelLayout, 'text-radial-offset': 1.3, 'symbol-sort-key': labelOrder },
      paint: fadedLabel(palette)
    }
  ];
}

/** Signs of the old towns under the signs of today's sites. */
export function pointSigns(): LayerSpecification[] {
  return [
    {
      id: 'places',
      ...source,
      filter: shown(['!', isSite], pinned, dueAt(3, 5)),
      layout: {
        ...signLayout(0.85),
        'icon-allow-overlap': true,
        'symbol-sort-key': ['-', 4, rank]
      },
      paint: { 'icon-opacity': fade }
    },
    {
      id: 'sites',
      ...source,
      filter: shown(isSite, pinned, dueAt(4, 6)),
      layout: { ...signLayout(1), 'icon-allow-overlap': true, 'symbol-sort-key': ['-', 4, rank] },
      paint: { 'icon-opacity': fade }
    }
  ];
}

/** A quiet ring under the signs of what a text beside the map speaks of. */
export function highlightedPoints(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'point-highlighted',
      type: 'circle',
      source: 'points',
      filter: shown(isHighlighted, pinned),
      paint: {
        'circle-radius': 13,
        'circle-color': palette.paper,
        'circle-opacity': unlessOpened(0.45),
        'circle-stroke-color': palette.selection,
        'circle-stroke-width': 1.25,
        'circle-stroke-opacity': unlessOpened(0.75)
      }
    }
  ];
}

/** The opened and the hovered feature: always shown, ringed, its label raised above all others. */
export function selectedPoint(palette: Palette): LayerSpecification[] {
  const selected = { source: markedSource('points'), layout: whileMarked('selected') };
  return [
    {
      id: 'point-hovered',
      type: 'circle',
      source: 'points',
      filter: shown(),
      paint: {
        'circle-radius': 13,
        'circle-color': 'transparent',
        'circle-stroke-color': palette.selection,
        'circle-stroke-width': 1.5,
        'circle-stroke-opacity': ['case', ['boolean', ['feature-state', 'hovered'], false], 0.7, 0]
      }
    },
    {
      id: 'point-hovered-label',
      type: 'symbol',
      source: markedSource('points'),
      filter: shown(['==', ['get', 'key'], ['global-state', 'hovered']], ['!', isSelected]),
      layout: {
        ...whileMarked('hovered'),
        ...labelLayout,
        'text-allow-overlap': true,
        'text-radial-offset': 1.3
      },
      paint: { ...labelPaint(palette), 'text-halo-width': 2.4 }
    },
    {
      id: 'point-selected-ring',
      type: 'circle',
      ...selected,
      filter: ['all', isSelected, pinned],
      paint: {
        'circle-radius': 16,
        'circle-color': palette.paper,
        'circle-opacity': 0.65,
        'circle-stroke-color': palette.selection,
        'circle-stroke-width': 2.5
      }
    },
    {
      id: 'point-selected',
      type: 'symbol',
      ...selected,
      filter: ['all', isSelected, pinned],
      // The padding keeps other labels off the ring.
      layout: {
        ...selected.layout,
        ...signLayout(1.15),
        'icon-allow-overlap': true,
        'icon-padding': 8
      },
      paint: {}
    },
    {
      id: 'point-selected-label',
      type: 'symbol',
      ...selected,
      filter: isSelected,
      // Its card stands on the right where there is room: the name prefers the left.
      layout: {
        ...selected.layout,
        ...labelLayout,
        'text-variable-anchor': ['right', 'left', 'top', 'bottom'],
        'text-radial-offset': 1.6,
        'text-size': 15
      },
      paint: { ...labelPaint(palette), 'text-halo-width': 2.2 }
    }
  ];
}
