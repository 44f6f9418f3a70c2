import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { dashes } from '$lib/cartography/patterns';
import type { Palette } from '$lib/cartography/palette';
import { linePaint } from './paint';
import {
  clickable,
  isHighlighted,
  shown,
  selectedVariant,
  baseVariant,
  unlessOpened,
  type LayerVariant
} from './shown';

const byRank = (first: number, branch: number): ExpressionSpecification => [
  'case',
  ['==', ['get', 'rank'], 1],
  first,
  branch
];

/** Pixels by zoom. */
const width = { 2: byRank(1.3, 0.6), 5: byRank(2.2, 1.3), 9: byRank(3.6, 2.6) };

/** Branches come in as one zooms: at small scales they are hair lines. */
const opacity = ({ strength }: LayerVariant) => ({
  2: ['*', byRank(1, 0.55), strength] as ExpressionSpecification,
  4: strength
});

const layout = { 'line-join': 'round', 'line-cap': 'round' } as const;

/** Corridors in use, and those being built. */
const ofToday = ['in', ['get', 'certainty'], ['literal', ['corridor', 'building']]] as never;

/** The Silk Road: a casing of paper under it, land in madder, sea and river in indigo. */
export function roads(palette: Palette): LayerSpecification[] {
  return [baseVariant, selectedVariant].flatMap((variant) => roadsOf(palette, variant));
}

function roadsOf(palette: Palette, variant: LayerVariant): LayerSpecification[] {
  const source = variant.source('lines');
  const laidOut = { ...layout, ...variant.layout };
  const casing: LayerSpecification = {
    id: `roads-casing${variant.suffix}`,
    type: 'line',
    source,
    filter: variant.filter(['has', 'certainty'], ['!', ofToday]),
    layout: laidOut,
    paint: linePaint({ color: palette.land, width: 5, opacity: ['*', 0.45, variant.strength] })
  };
  const lines = Object.entries(dashes).map(([certainty, dash]): LayerSpecification => ({
    id: `roads-${certainty}${variant.suffix}`,
    type: 'line',
    ...clickable('line'),
    source,
    filter: variant.filter(['==', ['get', 'certainty'], certainty]),
    layout: { ...laidOut, 'line-cap': certainty === 'probable' ? 'butt' : 'round' },
    paint: {
      ...linePaint({
        color: ['match', ['get', 'kind'], 'land', palette.road, palette.seaRoad],
        width,
        opacity: opacity(variant)
      }),
      ...(dash ? { 'line-dasharray': dash } : {})
    }
  }));
  return [casing, ...lines];
}

/** At small scales the old road speaks first. */
const quietFarOut = ({ strength }: LayerVariant) => ({
  2.5: ['*', 0.7, strength] as ExpressionSpecification,
  4.5: strength
});

/**
 * Today's corridors: a thin line with ticks, like a railway on an old plate. Of one that is being built there are
 * only the ticks.
 */
export function corridors(palette: Palette): LayerSpecification[] {
  return [baseVariant, selectedVariant].flatMap((variant) => corridorsOf(palette, variant));
}

function corridorsOf(palette: Palette, variant: LayerVariant): LayerSpecification[] {
  const common = {
    type: 'line',
    ...clickable('line'),
    source: variant.source('lines'),
    layout: { ...variant.layout, 'line-join': 'round' }
  } as const;
  return [
    {
      id: `corridors${variant.suffix}`,
      ...common,
      filter: variant.filter(['==', ['get', 'certainty'], 'corridor']),
      paint: linePaint({
        color: palette.corridor,
        width: { 2: 0.5, 4: 0.8, 8: 1.6 },
        opacity: quietFarOut(variant)
      })
    },
    {
      id: `corridors-ticks${variant.suffix}`,
      ...common,
      filter: variant.filter(ofToday),
      paint: {
        ...linePaint({
          color: palette.corridor,
          width: { 2: 2.6, 4: 4, 8: 7 },
          opacity: quietFarOut(variant)
        }),
        'line-dasharray': [0.22, 2]
      }
    }
  ];
}

/**
 * The opened line and those that a text beside the map speaks of, under all the others, so that their own
 * pattern stays readable.
 */
export function markedLines(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'line-highlighted',
      type: 'line',
      source: 'lines',
      filter: shown(isHighlighted),
      layout,
      paint: linePaint({ color: palette.selection, width: 8, opacity: unlessOpened(0.2) })
    },
    {
      id: 'line-selected',
      type: 'line',
      source: selectedVariant.source('lines'),
      filter: selectedVariant.filter(),
      layout: { ...layout, ...selectedVariant.layout },
      paint: linePaint({ color: palette.selection, width: 9, opacity: 0.28 })
    },
    {
      id: 'way',
      type: 'line',
      source: 'path',
      layout,
      paint: linePaint({ color: palette.selection, width: 8, opacity: 0.42 })
    },
    {
      id: 'line-hovered',
      type: 'line',
      source: 'lines',
      filter: shown(),
      layout,
      paint: linePaint({
        color: palette.selection,
        width: 8,
        opacity: ['case', ['boolean', ['feature-state', 'hovered'], false], 0.18, 0]
      })
    }
  ];
}
