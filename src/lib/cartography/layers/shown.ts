import type {
  ExpressionSpecification,
  FilterSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { layerNames, type Layer } from '../../domain/layers';

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

/** Without filters everything passes. */
const isKept: ExpressionSpecification = [
  'any',
  ['!', ['global-state', 'filtered']],
  ['in', ['get', 'key'], ['global-state', 'kept']]
];

/** A feature is drawn while one of its layers is switched on, it passes the filters, and other conditions hold. */
export function shown(...conditions: ExpressionSpecification[]): FilterSpecification {
  return ['all', anyLayerOn, isKept, ...conditions];
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

/** A feature's name in the reader's language. */
export const nameInLanguage: ExpressionSpecification = [
  'get',
  ['concat', 'name:', ['global-state', 'language']]
];
