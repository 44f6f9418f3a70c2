import type {
  ExpressionSpecification,
  FilterSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { layerNames, type Layer } from '../../domain/layers';
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

/** What the reader has opened and what a text speaks of stays, whatever the year. */
const stays: ExpressionSpecification = ['any', isSelected, isHighlighted];

/** A feature is drawn in its time, while one of its layers is switched on, and other conditions hold. */
export function shown(...conditions: ExpressionSpecification[]): FilterSpecification {
  return ['all', anyLayerOn, ['any', isThere, stays], ...conditions];
}

/** Of what is drawn by `shown`: how strongly, by how surely it was there. */
export const fade: ExpressionSpecification = fadeBut(stays);

/** A feature's name in the reader's language. */
export const nameInLanguage: ExpressionSpecification = [
  'get',
  ['concat', 'name:', ['global-state', 'language']]
];
