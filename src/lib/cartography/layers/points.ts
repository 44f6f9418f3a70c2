import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '$lib/cartography/palette';
import { foremostNames } from '$lib/cartography/foremost-names';
import { iconGrid } from '$lib/cartography/icon-names';
import { linePaint, namePaint, signPaint } from './paint';
import {
  clickable,
  fade,
  firstNameInLanguage,
  isHighlighted,
  isNamed,
  isSelected,
  isShared,
  markedSource,
  nameInLanguage,
  shown,
  unlessOpened,
  whileMarked
} from './shown';

const isSite: ExpressionSpecification = ['==', ['slice', ['get', 'key'], 0, 5], 'sites'];
const isPlace: ExpressionSpecification = ['==', ['slice', ['get', 'key'], 0, 6], 'places'];
const rank: ExpressionSpecification = ['get', 'rank'];

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
const inPlace: ExpressionSpecification = [
  'all',
  ['==', ['geometry-type'], 'Point'],
  ['==', ['coalesce', ['get', 'spreadAt'], zoomNow], zoomNow],
  ['!', isAside]
];

/** Signs of approximate points give way to their circle as one zooms in. */
export const pinned: ExpressionSpecification = ['<', ['zoom'], ['get', 'pinUntil']];

type Layout = NonNullable<SymbolLayerSpecification['layout']>;

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

/** What is of today is lettered in sans, what is history in serif, its first rank bold. */
const historyFont: ExpressionSpecification = [
  'match',
  rank,
  1,
  ['literal', ['Atlas Serif Bold']],
  ['literal', ['Atlas Serif']]
];
export const todayFont: ExpressionSpecification = ['literal', ['Atlas Sans']];
const ownFont: ExpressionSpecification = ['case', isSite, todayFont, historyFont];

/** From this zoom on there is room for the second name that stands in brackets. */
const secondNamesFrom = 5;

/** Side of a sign's picture at scale 1, in CSS pixels. */
const iconSide = iconGrid;

/** How large a sign is drawn, by zoom; between these as one zooms. */
const iconScale = new Map([
  [2, 0.62],
  [5, 0.85],
  [9, 1.1]
]);

/** Letters by zoom, in CSS pixels: of the first rank, and of the others. */
const letters = new Map([
  [2, { first: 11.5, other: 10.5 }],
  [8, { first: 15, other: 13 }]
]);

/** Radius of the ring round what a text speaks of, and round what is opened. */
const ring = { highlighted: 13, selected: 16 };

/** From the edge of a sign, or of the ring round it, to its name, in CSS pixels. */
const gap = 4.5;

/** Room that a name keeps round itself. */
const textPadding = 2.4;

/** How large a kind of sign is drawn, and how much of its picture's side it fills: names stand by the edge that is seen. */
interface IconSize {
  scale: number;
  filled: number;
}

const badge: IconSize = { scale: 1, filled: 0.92 };
/** The bare shape of an old town is smaller than the ring of a World Heritage property. */
const bareTown: IconSize = { scale: 0.85, filled: 0.57 };
const ringedTown: IconSize = { scale: 0.85, filled: 0.92 };
const isBare: ExpressionSpecification = ['==', ['slice', ['get', 'icon'], 0, 6], 'place-'];

type BySign = (value: (sign: IconSize) => unknown) => unknown;
const ofTowns: BySign = (value) => ['case', isBare, value(bareTown), value(ringedTown)];
const ofAll: BySign = (value) => ['case', isSite, value(badge), ofTowns(value)];
export const only =
  (scale: number): BySign =>
  (value) =>
    value({ ...badge, scale });

/**
 * Room that a sign keeps from the names of others: with their own room no less than from its own name, so that no name
 * stands nearer to another sign than to its own. A little less, for its own name is not to be kept off.
 */
const iconPadding = gap - textPadding - 0.1;

const byZoom = <T>(stops: ReadonlyMap<number, T>, value: (stop: T) => unknown) =>
  [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...[...stops].flatMap(([zoom, stop]) => [zoom, value(stop)])
  ] as ExpressionSpecification;

function valueAt(stops: ReadonlyMap<number, number>, zoom: number): number {
  const all = [...stops];
  const next = all.findIndex(([at]) => at >= zoom);
  if (next < 1) return all.at(next)![1];
  const [[from, low], [to, high]] = [all[next - 1]!, all[next]!];
  return low + ((high - low) * (zoom - from)) / (to - from);
}

const halfOf = (scale: number, zoom: number) => (valueAt(iconScale, zoom) * scale * iconSide) / 2;

/** From the middle of a sign to its edge. */
const reachOf = ({ scale, filled }: IconSize, zoom: number) => halfOf(scale, zoom) * filled;

/** From the middle of an icon to its edge at a zoom, in CSS pixels. */
export const iconReach = (icon: string, zoom: number): number =>
  reachOf(
    icon.startsWith('place-') ? bareTown : icon.startsWith('heritage-') ? ringedTown : badge,
    zoom
  );

/** How large signs are drawn at a zoom. */
export const iconScaleAt = (zoom: number): number => valueAt(iconScale, zoom);

const eachZoom = (zooms: Iterable<number>) => new Map([...zooms].map((zoom) => [zoom, zoom]));

export const iconLayout = (scale: number, bySign: BySign = only(scale)): Layout => ({
  'icon-image': ['get', 'icon'],
  'icon-size': byZoom(iconScale, (size) => size * scale),
  // What a text speaks of has a ring round its sign: names keep clear of it as well.
  'icon-padding': byZoom(eachZoom(iconScale.keys()), (zoom) => [
    'case',
    isHighlighted,
    ring.highlighted - halfOf(scale, zoom) + iconPadding,
    bySign((sign) => reachOf(sign, zoom) - halfOf(scale, zoom) + iconPadding)
  ])
});

const offsetZooms = [2, 5, 8, 9];

/** MapLibre moves what stands over or under a point towards it by so much, in ems, for the room in its own line. */
const ownRoom = 7 / 24;

/**
 * Where a name may stand, best first, as printed atlases set names: right, left, above, below; then above and below from
 * one edge of the sign on; last beside it, a little lower or higher. Each keeps `clear` from the middle of the sign, and `edge` is the sign's half; both in ems.
 */
const sides = (clear: number, edge: number) => {
  const high = clear + ownRoom;
  const [half, whole] = [clear * 0.58 + ownRoom, clear * 0.75 + ownRoom];
  return [
    ...['left', [clear, 0], 'right', [-clear, 0], 'bottom', [0, -high], 'top', [0, high]],
    ...['bottom-left', [-edge, -high], 'top-left', [-edge, high]],
    ...['bottom-right', [edge, -high], 'top-right', [edge, high]],
    ...[half, whole].flatMap((slid) => [
      ...['top-left', [clear, slid], 'bottom-left', [clear, -slid]],
      ...['top-right', [-clear, slid], 'bottom-right', [-clear, -slid]]
    ])
  ];
};

/** The sides on which a name may stand: the same gap at every zoom and rank, in ems of its own letters. */
function labelSides(bySign: BySign): ExpressionSpecification {
  const sizes = (rank: 'first' | 'other') =>
    new Map([...letters].map(([zoom, size]) => [zoom, size[rank]]));
  const byReach = (reach: number, zoom: number) => [
    'match',
    ['get', 'rank'],
    1,
    ...(['first', 'other'] as const).map((rank) => {
      const em = valueAt(sizes(rank), zoom);
      return ['literal', sides((reach + gap) / em, reach / em)];
    })
  ];
  return byZoom(eachZoom(offsetZooms), (zoom) => [
    'case',
    isHighlighted,
    byReach(ring.highlighted, zoom),
    bySign((sign) => byReach(reachOf(sign, zoom), zoom))
  ]);
}

export const labelLayout = (bySign: BySign, font: ExpressionSpecification = ownFont): Layout => ({
  'text-field': ['step', ['zoom'], firstNameInLanguage, secondNamesFrom, nameInLanguage],
  'text-font': font,
  'text-variable-anchor-offset': labelSides(bySign),
  'text-justify': 'auto',
  // The lines are parted already.
  'text-max-width': 100,
  'text-line-height': 1.1,
  'text-padding': textPadding,
  'text-size': byZoom(letters, ({ first, other }) => ['match', ['get', 'rank'], 1, first, other])
});

/** A name that is always there: where it finds no free room, over what stands in its way. */
const always: Layout = { 'text-overlap': 'always' };

const selectedSize = 15;

/** The same sides, the left of the sign before its right. */
const leftFirst = ([left, onRight, right, onLeft, ...rest]: ReturnType<typeof sides>) => [
  ...[right, onLeft, left, onRight],
  ...rest
];

export const labelPaint = (palette: Palette, opacity: ExpressionSpecification | number = 1) =>
  namePaint({
    color: palette.label,
    halo: palette.labelHalo,
    width: 1.6,
    blur: 0.4,
    opacity
  });

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

/** A quiet ring under the signs of what a text beside the map speaks of. */
export function highlightedPoints(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'point-highlighted',
      type: 'circle',
      source: 'points',
      filter: shown(isHighlighted, pinned, inPlace),
      paint: {
        'circle-radius': ring.highlighted,
        'circle-color': palette.paper,
        'circle-opacity': unlessOpened(0.45),
        'circle-stroke-color': palette.selection,
        'circle-stroke-width': 1.25,
        'circle-stroke-opacity': unlessOpened(0.75)
      }
    }
  ];
}

/**
 * Names that are always there: of both ends of what is measured, of what the pointer is on, and of what is opened. They
 * lie under the signs, so that they keep clear of them where they can, and over all other names.
 */
export function markedLabels(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'point-named-label',
      ...source,
      filter: shown(isNamed, inPlace),
      layout: { ...labelLayout(ofAll), ...always },
      paint: fadedLabel(palette)
    },
    {
      id: 'point-hovered-label',
      type: 'symbol',
      source: markedSource('points'),
      // One name of several that share a sign would say the wrong thing.
      filter: shown(
        ['==', ['get', 'key'], ['global-state', 'hovered']],
        ['!', isSelected],
        ['!', isShared],
        inPlace
      ),
      layout: { ...whileMarked('hovered'), ...labelLayout(ofAll), ...always },
      paint: { ...labelPaint(palette), 'text-halo-width': 2.4 }
    },
    {
      id: 'point-selected-label',
      type: 'symbol',
      source: markedSource('points'),
      filter: ['all', isSelected, inPlace],
      // Its card stands on the right where there is room: the name prefers the left.
      layout: {
        ...whileMarked('selected'),
        ...labelLayout(ofAll),
        ...always,
        'text-variable-anchor-offset': leftFirst(
          sides((ring.selected + gap) / selectedSize, ring.selected / selectedSize)
        ) as never,
        'text-size': selectedSize
      },
      paint: { ...labelPaint(palette), 'text-halo-width': 2.2 }
    }
  ];
}

/** The opened and the hovered feature: always shown, ringed. */
export function selectedPoint(palette: Palette): LayerSpecification[] {
  const selected = { source: markedSource('points'), layout: whileMarked('selected') };
  return [
    {
      id: 'point-hovered',
      type: 'circle',
      source: 'points',
      filter: shown(inPlace),
      paint: {
        'circle-radius': 13,
        'circle-color': 'transparent',
        'circle-stroke-color': palette.selection,
        'circle-stroke-width': 1.5,
        'circle-stroke-opacity': ['case', ['boolean', ['feature-state', 'hovered'], false], 0.7, 0]
      }
    },
    {
      id: 'point-selected-ring',
      type: 'circle',
      ...selected,
      filter: ['all', isSelected, pinned, inPlace],
      paint: {
        'circle-radius': ring.selected,
        'circle-color': palette.paper,
        'circle-opacity': 0.65,
        'circle-stroke-color': palette.selection,
        'circle-stroke-width': 2.5
      }
    },
    {
      id: 'point-selected',
      type: 'symbol',
      ...clickable('point'),
      ...selected,
      filter: ['all', isSelected, pinned, inPlace],
      // The padding keeps other labels off the ring.
      layout: {
        ...selected.layout,
        ...iconLayout(1.15),
        'icon-allow-overlap': true,
        'icon-padding': 8
      },
      paint: signPaint()
    }
  ];
}
