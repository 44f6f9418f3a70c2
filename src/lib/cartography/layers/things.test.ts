import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { sharedCount } from './shown';

function countOf(properties: Record<string, string>, shared: string[]): unknown {
  const expression = createExpression(sharedCount, 'layers[0].layout.text-field');
  if (expression.result === 'error') throw new Error(expression.value.join());
  return expression.value.evaluate({ zoom: 5, globalState: { shared } }, {
    type: 1,
    properties
  } as never);
}

it('a sign that several things share says how many of them are shown', () => {
  expect(countOf({ spot: '135.84,34.69' }, ['135.84,34.69:15', '140,40:2'])).toBe('15');
});

it('a thing that stands alone, and what is no thing, has no number', () => {
  expect(countOf({ spot: '135.84,34.69' }, ['140,40:2'])).toBe('');
  expect(countOf({ key: 'places/nara' }, ['135.84,34.69:15'])).toBe('');
});
