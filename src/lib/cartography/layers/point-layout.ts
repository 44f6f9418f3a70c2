import type {
  ExpressionSpecification,
  SymbolLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { iconGrid } from '$lib/cartography/icon-names';
import type { Palette } from '$lib/cartography/palette';
import { namePaint } from './paint';
import { firstNameInLanguage, isHighlighted, nameInLanguage } from './shown';

// How large the signs and the names of points are, and where a name may stand beside its sign.

export const isSite: ExpressionSpecification = ['==', ['slice', ['get', 'key'], 0, 5], 'sites'];
export const rank: ExpressionSpecification = ['get', 'rank'];

export type Layout = NonNullable<SymbolLayerSpecification['layout']>;

/** What is of today is lettered in sans, what is history in serif, its first rank bold. */
export const historyFont: ExpressionSpecification = [
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
export const ring = { highlighted: 13, selected: 16 };

/** From the edge of a sign, or of the ring round it, to its name, in CSS pixels. */
const gap = 4.5;

/** Room that a name keeps round itself. */
const textPadding = 2.4;

/** How large a kind of sign is drawn, and how much of its picture's side it fills: names stand by the edge that is seen. */
interface IconSize {
  scale: number;
  filled: number;
}

export const badge: IconSize = { scale: 1, filled: 0.92 };
/** The bare shape of an old town is smaller than the ring of a World Heritage property. */
export const bareTown: IconSize = { scale: 0.85, filled: 0.57 };
const ringedTown: IconSize = { scale: 0.85, filled: 0.92 };
const isBare: ExpressionSpecification = ['==', ['slice', ['get', 'icon'], 0, 6], 'place-'];

type BySign = (value: (sign: IconSize) => unknown) => unknown;
export const ofTowns: BySign = (value) => ['case', isBare, value(bareTown), value(ringedTown)];
export const ofAll: BySign = (value) => ['case', isSite, value(badge), ofTowns(value)];
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

/** The size of the opened one's name, in CSS pixels. */
const selectedSize = 15;

/** The same sides, the left of the sign before its right. */
const leftFirst = ([left, onRight, right, onLeft, ...rest]: ReturnType<typeof sides>) => [
  ...[right, onLeft, left, onRight],
  ...rest
];

/** The opened one's name, beside the ring round its sign: its card stands on the right where there is room. */
export const selectedLabel: Layout = {
  'text-variable-anchor-offset': leftFirst(
    sides((ring.selected + gap) / selectedSize, ring.selected / selectedSize)
  ) as never,
  'text-size': selectedSize
};

export const labelPaint = (palette: Palette, opacity: ExpressionSpecification | number = 1) =>
  namePaint({
    color: palette.label,
    halo: palette.labelHalo,
    width: 1.6,
    blur: 0.4,
    opacity
  });
