import type {
  ExpressionSpecification,
  FilterSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { layerNames, type Layer } from '../../domain/layers';
import { mostNames } from '../../domain/lifetime';
import { allTimes } from '../../domain/time';
import { fadeBut, isThere } from './presence';

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

/** The one feature that the reader has opened. */
export const isSelected: ExpressionSpecification = [
  '==',
  ['get', 'key'],
  ['global-state', 'selected']
];

/** What a text beside the map speaks of, while it is not the opened feature. */
export const isHighlighted: ExpressionSpecification = [
  'all',
  ['in', ['get', 'key'], ['global-state', 'highlighted']],
  ['!', isSelected]
];

/** What the reader has opened and what a text speaks of stays, whatever the year and the filters. */
const stays: ExpressionSpecification = ['any', isSelected, isHighlighted];

/** Without filters everything passes. */
const isKept: ExpressionSpecification = [
  'any',
  ['!', ['global-state', 'filtered']],
  ['in', ['get', 'key'], ['global-state', 'kept']]
];

/** A feature is drawn in its time, while one of its layers is switched on, it passes the filters, and other conditions hold. */
export function shown(...conditions: ExpressionSpecification[]): FilterSpecification {
  return ['all', anyLayerOn, ['any', ['all', isThere, isKept], stays], ...conditions];
}

/** Of what is drawn by `shown`: how strongly, by how surely it was there. */
export const fade: ExpressionSpecification = fadeBut(stays);

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
