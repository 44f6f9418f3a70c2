import type {
  ExpressionSpecification,
  FilterSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { layerNames, type Layer } from '../../domain/layers';
import { mostNames } from '../../domain/lifetime';
import { allTimes } from '../../domain/time';
import { fadeBut, isThere } from './presence';

/**
 * The source of the opened and the hovered feature: the same data once more. What is marked is drawn by its own
 * layers, so that MapLibre need not lay out all others anew when it changes.
 */
export const markedSource = (source: 'points' | 'lines' | 'areas'): string => `marked-${source}`;

/** The name of a layer's switch in the style's global state. */
export const switchOf = (layer: Layer): string => `layer:${layer}`;

const anyLayerOn: ExpressionSpecification = [
  'any',
  ...layerNames.map((layer): ExpressionSpecification => [
    'all',
    ['in', `|${layer}|`, ['get', 'layers']],
    ['==', ['global-state', switchOf(layer)], true]
  ])
];

/** The one feature that the reader has opened: a filter of the marked sources alone. */
export const isSelected: ExpressionSpecification = [
  '==',
  ['get', 'key'],
  ['global-state', 'selected']
];

/** Layout of a layer of a marked source: it does nothing until something is marked so. */
export const whileMarked = (as: 'selected' | 'hovered'): { visibility: never } => ({
  visibility: ['case', ['==', ['global-state', as], ''], 'none', 'visible'] as never
});

/** What a text beside the map speaks of: it stays, whatever the year and the filters. */
export const isHighlighted: ExpressionSpecification = [
  'in',
  ['get', 'key'],
  ['global-state', 'highlighted']
];

/** In the place of what is drawn by the layers of the opened feature nothing is drawn. */
export const unlessOpened = (
  opacity: ExpressionSpecification | number
): ExpressionSpecification => ['case', ['boolean', ['feature-state', 'opened'], false], 0, opacity];

/** Without filters everything passes. */
const isKept: ExpressionSpecification = [
  'any',
  ['!', ['global-state', 'filtered']],
  ['in', ['get', 'key'], ['global-state', 'kept']]
];

/** A feature is drawn in its time, while one of its layers is switched on, it passes the filters, and other conditions hold. */
export function shown(...conditions: ExpressionSpecification[]): FilterSpecification {
  return ['all', anyLayerOn, ['any', ['all', isThere, isKept], isHighlighted], ...conditions];
}

/** Of what is drawn by `shown`: how strongly, by how surely it was there. */
export const fade: ExpressionSpecification = unlessOpened(fadeBut(isHighlighted));

/** Which features of a subject are drawn by a set of its layers, and how. */
export interface Those {
  /** What the ids of the layers end with. */
  suffix: '' | '-selected';
  source: (of: 'points' | 'lines' | 'areas') => string;
  filter: (...conditions: ExpressionSpecification[]) => FilterSpecification;
  /** How strongly, 0 to 1. */
  strength: ExpressionSpecification | 1;
  layout: { visibility?: never };
}

/** All that is shown but the opened one. */
export const theShown: Those = {
  suffix: '',
  source: (of) => of,
  filter: shown,
  strength: fade,
  layout: {}
};

/** The opened one, whatever is switched on. */
export const theOpened: Those = {
  suffix: '-selected',
  source: markedSource,
  filter: (...conditions) => ['all', isSelected, ...conditions] as FilterSpecification,
  strength: 1,
  layout: whileMarked('selected')
};

/** A name of the ground (seas, ranges, deserts) in the reader's language: the same in all times. */
export const groundName: ExpressionSpecification = inLanguage('name');

/**
 * A feature's name in the reader's language: that of the last year shown in which it was there, of several the later one.
 * In all times, and where no dated name covers that year, its own name.
 */
export const nameInLanguage: ExpressionSpecification = [
  'case',
  ...Array.from({ length: mostNames }, (_, i) => `name${mostNames - i}`).flatMap((slot) => [
    coversLastYear(slot),
    inLanguage(slot)
  ]),
  groundName
] as unknown as ExpressionSpecification;

function inLanguage(slot: string): ExpressionSpecification {
  return ['get', ['concat', `${slot}:`, ['global-state', 'language']]];
}

function coversLastYear(slot: string): ExpressionSpecification {
  const end: ExpressionSpecification = ['coalesce', ['get', 'endLatest'], allTimes.to];
  const last: ExpressionSpecification = ['min', ['global-state', 'year:to'], end];
  return [
    'all',
    ['has', `${slot}:from`],
    ['<', ['global-state', 'year:to'], allTimes.to],
    ['<=', ['get', `${slot}:from`], last],
    ['>=', ['get', `${slot}:to`], last]
  ];
}
