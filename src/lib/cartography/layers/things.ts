import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Position } from '$lib/domain/geometry/geometry';
import { certainties } from '$lib/domain/certainty';
import { allTimes } from '$lib/domain/time/year-range';
import { dashes } from '$lib/cartography/patterns';
import type { Palette } from '$lib/cartography/palette';
import { severalThings } from '$lib/cartography/icon-names';
import { linePaint, namePaint, signPaint } from './paint';
import { iconLayout, iconScaleAt, labelLayout, labelPaint, only, todayFont } from './point-layout';
import { pinned } from './points';
import { clickable, fade, isHighlighted, isShared, sharedCount, shown, switchOf } from './shown';

const isThing: ExpressionSpecification = ['has', 'spot'];

/** A number on a sign has no halo. */
const numberPaint = (color: string, opacity: ExpressionSpecification | number = 1) =>
  namePaint({ color, halo: 'transparent', width: 0, opacity });

/** Zooms from which things have their signs, and their names: farther out Nara is one spot. */
export const thingsFrom = 3.2;
const namesFrom = 8;

const thingScale = 0.95;

/** Beside the sign of a town, on the upper right, so that both can be read and touched. */
const besideTown: [number, number] = [17, -17];
const offset: ExpressionSpecification = [
  'case',
  ['has', 'beside'],
  ['literal', besideTown],
  ['literal', [0, 0]]
];

/** From a town to the sign of a thing that is met there, in CSS pixels, rightwards and downwards. */
export const thingOffset = (zoom: number): Position => {
  const scale = iconScaleAt(zoom) * thingScale;
  return [besideTown[0] * scale, besideTown[1] * scale];
};

/**
 * Where things can be met today. Those that share a point have one sign with their number: MapLibre draws but one of
 * them, for they are in each other's way, and a click asks which is meant.
 */
export function thingIcons(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'things',
      type: 'symbol',
      source: 'points',
      ...clickable('point'),
      filter: shown(isThing, pinned, ['any', ['>=', ['zoom'], thingsFrom], isHighlighted]),
      layout: {
        ...iconLayout(thingScale),
        'icon-image': ['case', isShared, severalThings, ['get', 'icon']],
        'icon-offset': offset,
        'icon-padding': 0,
        // Where they are many, the sign for most of them stands.
        'symbol-sort-key': ['case', isHighlighted, 0, isShared, 1, 2],
        'text-field': sharedCount,
        'text-font': todayFont,
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 8.5, 5, 11, 9, 13],
        // In ems of the text: the offset of the sign at its own scale.
        'text-offset': ['case', ['has', 'beside'], ['literal', [1.3, -1.3]], ['literal', [0, 0]]],
        'text-optional': false
      },
      paint: { ...signPaint(fade), ...numberPaint(palette.paper, fade) }
    },
    {
      id: 'thing-labels',
      type: 'symbol',
      source: 'points',
      minzoom: namesFrom,
      filter: shown(isThing, ['!', isShared]),
      layout: { ...labelLayout(only(thingScale), todayFont), 'symbol-sort-key': 3 },
      paint: labelPaint(palette, fade)
    }
  ];
}

/**
 * All journeys of two thousand years at once would lie over the roads like a net. In all times they are drawn where the
 * reader has taken the roads away or filters; in some years, those of the years.
 */
const journeysHaveRoom: ExpressionSpecification = [
  'any',
  ['!=', ['global-state', switchOf('routes')], true],
  ['global-state', 'filtered'],
  ['>', ['global-state', 'year:from'], allTimes.from],
  ['<', ['global-state', 'year:to'], allTimes.to]
];

/** Journeys: thin, over the roads; the opened one is drawn with its stops. */
export function journeys(palette: Palette): LayerSpecification[] {
  return certainties.map((certainty): LayerSpecification => {
    const dash = dashes[certainty];
    return {
      id: `journeys-${certainty}`,
      type: 'line',
      ...clickable('line'),
      source: 'lines',
      filter: shown(
        ['==', ['get', 'journey'], certainty],
        ['any', journeysHaveRoom, isHighlighted]
      ),
      layout: { 'line-join': 'round', 'line-cap': certainty === 'probable' ? 'butt' : 'round' },
      paint: {
        ...linePaint({ color: palette.thing, width: { 4: 0.9, 8: 1.8 }, opacity: fade }),
        ...(dash ? { 'line-dasharray': dash } : {})
      }
    };
  });
}

/** From this zoom on a mark and its name have room: few were on the road in one year. */
const travellersFrom = 2;

/**
 * Where travellers were in the one year that is shown: a full mark at a stop, a hollow one where the year falls between
 * two and the place is a guess. Over several years, or all times, there is none.
 */
export function travellers(palette: Palette): LayerSpecification[] {
  const year: ExpressionSpecification = ['global-state', 'year:from'];
  const source = {
    source: 'lines',
    minzoom: travellersFrom,
    ...clickable('point'),
    filter: shown(['==', ['get', 'year'], year], ['==', ['global-state', 'year:to'], year])
  };
  return [
    {
      id: 'travellers',
      type: 'circle',
      ...source,
      paint: {
        'circle-radius': 4.5,
        'circle-color': [
          'match',
          ['get', 'traveller'],
          'stop',
          palette.thing,
          palette.paper
        ] as ExpressionSpecification,
        'circle-stroke-color': palette.thing,
        'circle-stroke-width': 1.5
      }
    },
    {
      id: 'traveller-labels',
      type: 'symbol',
      ...source,
      layout: {
        'text-field': ['get', ['concat', 'name:', ['global-state', 'language']]],
        'text-font': todayFont,
        'text-size': 11.5,
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': 0.8,
        'text-justify': 'auto',
        'text-max-width': 100,
        'text-line-height': 1.15
      },
      paint: { ...labelPaint(palette), 'text-color': palette.thing }
    }
  ];
}

/** The way of the opened thing or journey: a relay of straight stretches, each as firm as it is known. */
export function relayLines(palette: Palette): LayerSpecification[] {
  const source = { source: 'relay', type: 'line' } as const;
  const layout = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    {
      id: 'relay-casing',
      ...source,
      layout,
      paint: linePaint({ color: palette.land, width: 6, opacity: 0.75 })
    },
    ...certainties.map((certainty): LayerSpecification => {
      const dash = dashes[certainty];
      return {
        id: `relay-${certainty}`,
        ...source,
        filter: ['==', ['get', 'certainty'], certainty],
        layout: { ...layout, 'line-cap': certainty === 'probable' ? 'butt' : 'round' },
        paint: {
          ...linePaint({ color: palette.thing, width: 2.6 }),
          ...(dash ? { 'line-dasharray': dash } : {})
        }
      };
    })
  ];
}

const stopLabel: ExpressionSpecification = ['get', 'label'];
const isStop: ExpressionSpecification = ['has', 'label'];
const isCurrent: ExpressionSpecification = ['has', 'current'];

/** Where the opened thing has its own sign, the number stands beside it, on the lower left. */
const besideSign = (by: [number, number]): ExpressionSpecification => [
  'case',
  ['has', 'signed'],
  ['literal', by],
  ['literal', [0, 0]]
];

/**
 * The stages of that way: a dot for each, and its number where there is room, both ends of the way before all others; the
 * rest come as one zooms in.
 */
export function relayStops(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'relay-stops',
      type: 'circle',
      source: 'relay',
      filter: isStop,
      paint: {
        // Round the number of the stop that the reader has come to lies a ring.
        'circle-radius': ['case', isCurrent, 14, 3.6],
        'circle-color': palette.paper,
        'circle-stroke-color': palette.thing,
        'circle-stroke-width': [
          'case',
          isCurrent,
          3,
          ['==', ['get', 'certainty'], 'conjectural'],
          1,
          2
        ]
      }
    },
    {
      id: 'relay-numbers',
      type: 'symbol',
      source: 'relay',
      filter: ['all', isStop, ['!=', stopLabel, '']],
      layout: {
        'symbol-sort-key': ['get', 'order'],
        'icon-image': 'stop',
        // A point that the way comes back to has two numbers.
        'icon-size': ['case', ['>', ['length', stopLabel], 2], 1.4, 1],
        'icon-padding': 0,
        'icon-offset': besideSign([-20, 14]),
        'text-field': stopLabel,
        'text-font': todayFont,
        'text-size': 11,
        'text-offset': besideSign([-20 / 11, 14 / 11]),
        'text-padding': 0
      },
      paint: { ...signPaint(), ...numberPaint(palette.thing) }
    }
  ];
}
