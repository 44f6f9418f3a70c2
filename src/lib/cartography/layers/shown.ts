import type {
  ExpressionSpecification,
  FilterSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { layerNames, type Layer } from '../../domain/layers';
import { mostNames } from '../../domain/lifetime';
import type { Span } from '../../domain/time';

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

/** A feature is drawn while one of its layers is switched on, and other conditions hold. */
export function shown(...conditions: ExpressionSpecification[]): FilterSpecification {
  return ['all', anyLayerOn, ...conditions];
}

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

/** The years of all times, as the global state `year:from` and `year:to` says them. */
export const allTimes: Span = { from: -9999, to: 9999 };

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
