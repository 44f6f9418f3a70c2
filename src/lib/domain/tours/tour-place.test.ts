import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tourNames } from './tour';
import { parseTour, stopCounts } from './tour-place';

describe('?tour=&step=', () => {
  it('reads the tour and the stop', () => {
    expect(parseTour('two', '3')).toEqual({ tour: 'two', step: 3 });
    expect(parseTour('article', '17')).toEqual({ tour: 'article', step: 17 });
  });

  it('comes back as it was written', () => {
    const places = tourNames.flatMap((tour) =>
      Array.from({ length: stopCounts[tour] }, (_, i) => ({ tour, step: i + 1 }))
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), (place) => {
        const query = new URLSearchParams({ tour: place.tour, step: String(place.step) });
        expect(parseTour(query.get('tour'), query.get('step'))).toEqual(place);
      })
    );
  });

  it.each([null, '', 'nope', 'TWO', 'two ', '__proto__', 'constructor', '<script>'])(
    'knows no tour %j',
    (tour) => expect(parseTour(tour, '1')).toBeUndefined()
  );

  it.each([null, '', 'x', '1.5', '1e3', ' 2', '<script>', 'NaN', 'Infinity', '２'])(
    'begins at the first stop for the step %j',
    (step) => expect(parseTour('ten', step)).toEqual({ tour: 'ten', step: 1 })
  );

  it.each([
    ['-1', 1],
    ['0', 1],
    ['13', 12],
    ['99', 12],
    ['9'.repeat(400), 12]
  ])('brings the step %j into range: %d', (step, expected) => {
    expect(parseTour('ten', step)).toEqual({ tour: 'ten', step: expected });
  });

  it('names a stop that there is, or none, whatever the address says', () => {
    const tour = fc.oneof(fc.constantFrom<string>(...tourNames), fc.string());
    const step = fc.oneof(fc.integer().map(String), fc.double().map(String), fc.string());
    fc.assert(
      fc.property(fc.option(tour), fc.option(step), (tour, step) => {
        const place = parseTour(tour, step);
        expect(place !== undefined).toBe((tourNames as readonly unknown[]).includes(tour));
        if (!place) return;
        expect(Number.isInteger(place.step)).toBe(true);
        expect(place.step).toBeGreaterThanOrEqual(1);
        expect(place.step).toBeLessThanOrEqual(stopCounts[place.tour]);
      })
    );
  });
});
