import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

// The same as `domain/lifetime.ts` says, as expressions of the style; a test keeps the two alike.

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
export const isThere: ExpressionSpecification = [
  'case',
  isDated,
  ['>', presence, 0],
  ['==', ['global-state', 'undated'], true]
];

/** How strongly a feature is drawn whose beginning or end is uncertain: 0.3 to 1; 1 for what always stays. */
export function fadeBut(stays: ExpressionSpecification): ExpressionSpecification {
  return ['case', ['any', ['!', isDated], stays], 1, ['+', 0.3, ['*', 0.7, presence]]];
}
