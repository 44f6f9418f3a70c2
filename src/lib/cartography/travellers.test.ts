import { describe, expect, it } from 'vitest';
import { project } from './svg/web-mercator';
import { whereaboutsIn, type DatedStop } from './travellers';

const stop = (lon: number, from: number, to = from, rest: Partial<DatedStop> = {}): DatedStop => ({
  position: [lon, 40],
  from,
  to,
  gap: false,
  ...rest
});

describe('where a traveller was in a year', () => {
  it('is the stop of that year, the middle one of several', () => {
    const stops = [stop(70, 840, 845), stop(80, 846), stop(81, 846), stop(82, 846)];
    expect(whereaboutsIn(stops, 843)).toEqual({ position: [70, 40], on: 'stop' });
    expect(whereaboutsIn(stops, 846)).toEqual({ position: [81, 40], on: 'stop' });
  });

  it('is on the drawn line between two stops, as far along as the years are', () => {
    const [from, to] = [stop(70, 700), stop(80, 710, 710, { position: [80, 60] })];
    const { position, on } = whereaboutsIn([from, to], 705)!;
    expect(on).toBe('way');
    const middle = (i: 0 | 1) => (project(from.position!)[i] + project(to.position!)[i]) / 2;
    expect(project(position)[0]).toBeCloseTo(middle(0), 1);
    expect(project(position)[1]).toBeCloseTo(middle(1), 1);
  });

  it('is not known where no way is, in a region, and before and after the journey', () => {
    expect(whereaboutsIn([stop(70, 700), stop(80, 710, 710, { gap: true })], 705)).toBeNull();
    const region = stop(0, 631, 643, { position: null });
    expect(whereaboutsIn([stop(70, 630), region, stop(80, 644)], 635)).toBeNull();
    expect(whereaboutsIn([stop(70, 700), stop(80, 710)], 699)).toBeNull();
    expect(whereaboutsIn([stop(70, 700), stop(80, 710)], 711)).toBeNull();
  });

  it('is the same place while he stays', () => {
    const stops = [stop(70, 700), stop(70, 710)];
    expect(whereaboutsIn(stops, 705)).toEqual({ position: [70, 40], on: 'stop' });
  });
});
