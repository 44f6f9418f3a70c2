import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '$lib/cartography/palette';
import { foremostNames } from '$lib/cartography/foremost-names';
import { linePaint, signPaint } from './paint';
import {
  badge,
  bareTown,
  historyFont,
  iconLayout,
  isSite,
  labelLayout,
  labelPaint,
  type Layout,
  ofAll,
  ofTowns,
  only,
  rank,
  todayFont
} from './point-layout';
import { clickable, fade, isHighlighted, isNamed, shown } from './shown';

const isPlace: ExpressionSpecification = ['==', ['slice', ['get', 'key'], 0, 6], 'places'];

/** Zooms from which the signs of the second and the third rank are drawn; those of the first always are. */
const signsFrom = { place: [3, 5], site: [4, 6] } as const;

/** A feature comes in with its rank: 1 always, 2 and 3 as one zooms in; at once when a text speaks of it. */
const dueAt = ([second, third]: readonly [number, number]): ExpressionSpecification => [
  'any',
  ['>=', ['zoom'], ['match', ['get', 'rank'], 1, 0, 2, second, third]],
  isHighlighted
];

/** Whether the sign of a town or a site is due at a zoom by its rank. */
export const isDueAt = (zoom: number, kind: keyof typeof signsFrom, rank: number): boolean =>
  zoom >= (rank === 1 ? 0 : signsFrom[kind][rank === 2 ? 0 : 1]);

const zoomNow: ExpressionSpecification = ['floor', ['zoom']];
const isAside: ExpressionSpecification = [
  'in',
  ['concat', '|', ['to-string', zoomNow], '|'],
  ['coalesce', ['get', 'spreadIn'], '']
];

/** Whether a sign stands here at this zoom: at its place, or aside where it would lie over others (`spreadIcons`). */
export const inPlace: ExpressionSpecification = [
  'all',
  ['==', ['geometry-type'], 'Point'],
  ['==', ['coalesce', ['get', 'spreadAt'], zoomNow], zoomNow],
  ['!', isAside]
];

/** Signs of approximate points give way to their circle as one zooms in. */
export const pinned: ExpressionSpecification = ['<', ['zoom'], ['get', 'pinUntil']];

const isForemost: ExpressionSpecification = ['in', ['get', 'key'], ['literal', [...foremostNames]]];

/** What a text speaks of goes before all others of its layer, then what is of a higher rank. */
const labelOrder: ExpressionSpecification = ['case', isHighlighted, 0, rank];

/** The same for the foremost: their list is in order. */
const foremostOrder = [
  'case',
  isHighlighted,
  0,
  ['match', ['get', 'key'], ...foremostNames.flatMap((key, i) => [key, i + 1]), 100]
] as unknown as ExpressionSpecification;

const fadedLabel = (palette: Palette) => labelPaint(palette, fade);

const source = { source: 'points', type: 'symbol' } as const;

/**
 * The sign of a town once more, not to be seen: where its own is covered by a name that goes before, its name is left out
 * as well, for MapLibre shows both of one layer or neither.
 */
const withSign: Layout = {
  ...iconLayout(bareTown.scale, ofTowns),
  'icon-overlap': 'cooperative'
};
const unseen = signPaint(0);

/** Names under the signs: MapLibre places the uppermost layers first, so that names keep clear of signs. */
export function pointLabels(palette: Palette): LayerSpecification[] {
  const order = { 'symbol-sort-key': labelOrder };
  const drawn = (is: ExpressionSpecification) =>
    shown(is, ['!', isForemost], ['!', isNamed], inPlace, dueAt(signsFrom.site));
  return [
    {
      id: 'place-labels',
      ...source,
      ...clickable('point'),
      filter: drawn(isPlace),
      layout: { ...withSign, ...labelLayout(ofTowns, historyFont), ...order },
      paint: { ...fadedLabel(palette), ...unseen }
    },
    {
      id: 'site-labels',
      ...source,
      ...clickable('point'),
      filter: drawn(isSite),
      layout: { ...labelLayout(only(badge.scale), todayFont), ...order },
      paint: fadedLabel(palette)
    }
  ];
}

/** The names that a view keeps before all others: only signs stand before them. */
export function foremostLabels(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'foremost-labels',
      ...source,
      ...clickable('point'),
      filter: shown(isForemost, ['!', isNamed], inPlace),
      layout: { ...withSign, ...labelLayout(ofAll), 'symbol-sort-key': foremostOrder },
      paint: { ...fadedLabel(palette), ...unseen }
    }
  ];
}

/** From a zoom on, how many of the foremost have a sign that no name covers: far out all of them would fill the map. */
const uncovered = [
  [0, 12],
  [2, 20],
  [3, foremostNames.length]
] as const;

/** Signs that no name covers. */
const firstSigns: ExpressionSpecification = [
  'any',
  isHighlighted,
  ...uncovered.map(([zoom, count]): ExpressionSpecification => [
    'all',
    ['>=', ['zoom'], zoom],
    ['in', ['get', 'key'], ['literal', foremostNames.slice(0, count)]]
  ])
];

const townSigns = (id: string, is: ExpressionSpecification): SymbolLayerSpecification => ({
  id,
  ...source,
  ...clickable('point'),
  filter: shown(isPlace, is, pinned, dueAt(signsFrom.place)),
  layout: { ...iconLayout(bareTown.scale, ofTowns), 'symbol-sort-key': ['-', 4, rank] },
  paint: signPaint(fade)
});

/** Signs of the old towns under the signs of today's sites, and lines from what stands aside to its place. */
export function pointIcons(palette: Palette): LayerSpecification[] {
  const places = townSigns('places', firstSigns);
  return [
    {
      id: 'spread-lines',
      type: 'line',
      source: 'points',
      filter: shown(
        ['==', ['geometry-type'], 'LineString'],
        ['==', ['get', 'spreadAt'], zoomNow],
        dueAt(signsFrom.site)
      ),
      paint: linePaint({ color: palette.label, width: 0.9, opacity: fade })
    },
    {
      id: 'spread-spots',
      type: 'circle',
      source: 'points',
      filter: shown(isAside, dueAt(signsFrom.site)),
      paint: { 'circle-radius': 2, 'circle-color': palette.label, 'circle-opacity': fade }
    },
    { ...places, layout: { ...places.layout, 'icon-allow-overlap': true } },
    {
      id: 'sites',
      ...source,
      ...clickable('point'),
      filter: shown(isSite, pinned, inPlace, dueAt(signsFrom.site)),
      layout: {
        ...iconLayout(badge.scale),
        'icon-allow-overlap': true,
        'symbol-sort-key': ['-', 4, rank]
      },
      paint: signPaint(fade)
    }
  ];
}

/**
 * Signs of the other old towns, under the foremost names: they may lie over each other and over other signs, but where
 * such a name stands they wait for a closer zoom.
 */
export function lesserIcons(): LayerSpecification[] {
  const places = townSigns('lesser-places', ['!', firstSigns]);
  return [{ ...places, layout: { ...places.layout, 'icon-overlap': 'cooperative' } }];
}
