import { expect, it } from 'vitest';
import { compareTimes } from './comparison';
import type { EncodedExtent } from '$lib/domain/time/temporal-extent';

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
