import { expect, it } from 'vitest';
import type { Camera } from '$lib/domain/geometry/camera';
import type { EncodedExtent } from '$lib/domain/time/temporal-extent';
import { compareTimes } from './comparison';
import { syncCameras } from './sync-cameras';

const from = (start: number, end: number): EncodedExtent => [start, end];
const features = [
  { id: 'suyab', years: from(500, 1100) },
  { id: 'karakorum', years: from(1220, 1400) },
  { id: 'samarkand', years: from(-700, 1500) },
  { id: 'expo', years: from(2025, 2025) },
  { id: 'osaka' }
];
const year = (value: number) => ({ from: value, to: value });

it('parts features by what was there in 650 and in 1250', () => {
  const { first, second, both, undated } = compareTimes(features, [year(650), year(1250)]);
  const ids = (list: typeof features) => list.map(({ id }) => id);
  expect(ids(first)).toEqual(['suyab']);
  expect(ids(second)).toEqual(['karakorum']);
  expect(ids(both)).toEqual(['samarkand']);
  expect(ids(undated)).toEqual(['osaka']);
});

it('a time beside itself has nothing of its own', () => {
  const { first, second } = compareTimes(features, [year(650), year(650)]);
  expect([first, second]).toEqual([[], []]);
});

/** A map without a picture: it stands somewhere and tells of its steps at once, as MapLibre's `jumpTo` does. */
class Standing {
  listeners = new Set<(camera: Camera) => void>();
  steps = 0;
  constructor(public at: Camera) {}
  camera = () => this.at;
  watch(listener: (camera: Camera) => void) {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
  place(camera: Camera) {
    this.at = camera;
    this.steps += 1;
    for (const listener of this.listeners) listener(camera);
  }
}

const nara = { zoom: 8, lat: 34.7, lon: 135.8 };
const semey = { zoom: 6, lat: 50.4, lon: 80.2 };

it('the second map begins where the first is, and each follows the other once a step', () => {
  const [first, second] = [new Standing(nara), new Standing(semey)];
  syncCameras(first, second);
  expect(second.at).toEqual(nara);
  first.place(semey);
  expect([first.at, second.at]).toEqual([semey, semey]);
  second.place(nara);
  expect([first.at, second.at]).toEqual([nara, nara]);
  expect([first.steps, second.steps]).toEqual([2, 3]);
});

it('parted maps go their own ways, and listen no longer', () => {
  const [first, second] = [new Standing(nara), new Standing(nara)];
  syncCameras(first, second)();
  first.place(semey);
  expect(second.at).toEqual(nara);
  expect(first.listeners.size + second.listeners.size).toBe(0);
});
