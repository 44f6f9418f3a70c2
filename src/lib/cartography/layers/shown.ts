import type {
  ExpressionSpecification,
  FilterSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { layerNames, type Layer } from '$lib/domain/layers';
import { mostNames } from '$lib/domain/time/temporal-extent';
import { allTimes } from '$lib/domain/time/year-range';
import { ofEach } from './paint';

// The same as `domain/time/temporal-extent.ts` says, as expressions of the style; a test keeps the two alike.

const from: ExpressionSpecification = ['global-state', 'year:from'];
const to: ExpressionSpecification = ['global-state', 'year:to'];
const get = (name: string): ExpressionSpecification => ['get', name];

/** The share of the years between `earliest` and `latest`, both included, that `years` of them make up. */
const share = (
  years: ExpressionSpecification,
  earliest: string,
  latest: string
): ExpressionSpecification => ['/', ['+', years, 1], ['+', ['-', get(latest), get(earliest)], 1]];

const isDated: ExpressionSpecification = ['has', 'startEarliest'];

const presence: ExpressionSpecification = [
  'max',
  0,
  [
    'min',
    1,
    share(['-', to, get('startEarliest')], 'startEarliest', 'startLatest'),
    share(['-', get('endLatest'), from], 'endEarliest', 'endLatest')
  ]
];

/** Whether a feature is there in the years shown, or is undated while that is shown. */
const isThere: ExpressionSpecification = [
  'case',
  isDated,
  ['>', presence, 0],
  ['==', ['global-state', 'undated'], true]
];

/** How strongly a feature is drawn whose beginning or end is uncertain: 0.3 to 1; 1 for what always stays. */
function fadeBut(stays: ExpressionSpecification): ExpressionSpecification {
  return ['case', ['any', ['!', isDated], stays], 1, ['+', 0.3, ['*', 0.7, presence]]];
}

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

/** Of what a text speaks of, that whose name is never left out: both ends of what is measured. */
export const isNamed: ExpressionSpecification = ['in', ['get', 'key'], ['global-state', 'named']];

/** The most things that one sign may stand for. */
export const mostShared = 24;

const sharedBy = (count: number): ExpressionSpecification => [
  'in',
  ['concat', ['get', 'spot'], `:${count}`],
  ['global-state', 'shared']
];
const counts = Array.from({ length: mostShared - 1 }, (_, i) => i + 2);

/** How many of the shown things share the sign of this one, as text; '' where it stands alone. */
export const sharedCount: ExpressionSpecification = [
  'case',
  ['!', ['has', 'spot']],
  '',
  ...counts.flatMap((count) => [sharedBy(count), String(count)]),
  ''
] as unknown as ExpressionSpecification;

/** Whether its sign stands for several things. */
export const isShared: ExpressionSpecification = ['!=', sharedCount, ''];

/** In the place of what is drawn by the layers of the opened feature nothing is drawn. */
export const unlessOpened = (
  opacity: ExpressionSpecification | number
): ExpressionSpecification => ['case', ['boolean', ['feature-state', 'opened'], false], 0, opacity];

/** Without filters everything passes. */
const matchesFilters: ExpressionSpecification = [
  'any',
  ['!', ['global-state', 'filtered']],
  ['in', ['get', 'key'], ['global-state', 'matching']]
];

/** A feature is drawn in its time, while one of its layers is switched on, it passes the filters, and other conditions hold. */
export function shown(...conditions: ExpressionSpecification[]): FilterSpecification {
  return [
    'all',
    anyLayerOn,
    ['any', ['all', isThere, matchesFilters], isHighlighted],
    ...conditions
  ];
}

/** Of what is drawn by `shown`: how strongly, by how surely it was there. */
export const fade: ExpressionSpecification = unlessOpened(fadeBut(isHighlighted));

/** What answers a click: signs and names go before lines, lines before areas. */
export type Clickable = 'point' | 'line' | 'area';

/** A layer with this opens what it draws when it is clicked: `clickableLayers` of `paint-order` finds it. */
export const clickable = (as: Clickable): { metadata: { clickable: Clickable } } => ({
  metadata: { clickable: as }
});

/** Which features of a subject are drawn by a set of its layers, and how. */
export interface LayerVariant {
  /** What the ids of the layers end with. */
  suffix: '' | '-selected';
  source: (of: 'points' | 'lines' | 'areas') => string;
  filter: (...conditions: ExpressionSpecification[]) => FilterSpecification;
  /** How strongly, 0 to 1. */
  strength: ExpressionSpecification;
  layout: { visibility?: never };
}

/** All that is shown but the opened one. */
export const baseVariant: LayerVariant = {
  suffix: '',
  source: (of) => of,
  filter: shown,
  strength: fade,
  layout: {}
};

/** The opened one, whatever is switched on. */
export const selectedVariant: LayerVariant = {
  suffix: '-selected',
  source: markedSource,
  filter: (...conditions) => ['all', isSelected, ...conditions] as FilterSpecification,
  strength: ofEach(1),
  layout: whileMarked('selected')
};

/** A name of the ground (seas, ranges, deserts) in the reader's language: the same in all times. */
export const physicalName: ExpressionSpecification = inLanguage('name');

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
  physicalName
] as unknown as ExpressionSpecification;

/** That name without what stands in brackets after it: an older or a modern name, on a line of its own. */
export const firstNameInLanguage: ExpressionSpecification = [
  'let',
  'name',
  nameInLanguage,
  'bracket',
  ['max', ['index-of', '\n(', nameInLanguage], ['index-of', '\n（', nameInLanguage]],
  [
    'case',
    ['>', ['var', 'bracket'], 0],
    ['slice', ['var', 'name'], 0, ['var', 'bracket']],
    ['var', 'name']
  ]
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
