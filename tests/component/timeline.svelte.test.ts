import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AtlasContext } from '$lib/state/context';
import { MapView } from '$lib/state/map-view.svelte';
import { Timeline } from '$lib/features/timeline/timeline-state.svelte';
import type { IndexEntry } from '$lib/domain/index-entry';
import type { Selection } from '$lib/domain/selection';
import type { YearRange } from '$lib/domain/time/year-range';

class FakeAddress {
  yearRange = $state.raw<YearRange>();
  undated = true;
  selection = $state.raw<Selection>();
  focusedFeature = $state.raw<Selection>();
  written: (YearRange | undefined)[] = [];

  setYearRange(yearRange: YearRange | undefined): Promise<void> {
    this.yearRange = yearRange;
    this.written.push(yearRange);
    return Promise.resolve();
  }
}

const entry = (id: string, years?: readonly [number, number]): IndexEntry => ({
  ...{ collection: 'sites', id, name: id, lang: 'en', layers: ['test-site'], rank: 1 },
  ...{ icon: null, position: null },
  ...(years ? { years } : {})
});
const polygon: Selection = { collection: 'sites', id: 'polygon' };
const tokyo: Selection = { collection: 'sites', id: 'tokyo' };
const year = (value: number): YearRange => ({ from: value, to: value });

let address: FakeAddress;
let atlas: AtlasContext;

beforeEach(() => {
  vi.useFakeTimers();
  address = new FakeAddress();
  atlas = {
    address,
    view: new MapView(),
    index: [entry('polygon', [1949, 1991]), entry('tokyo'), entry('old', [-300, 500])]
  } as unknown as AtlasContext;
});
afterEach(() => vi.useRealTimers());

it('keys move the map at once and the address when they rest', async () => {
  const timeline = new Timeline(atlas);
  for (const value of [650, 651, 652]) timeline.step(year(value));
  expect(atlas.view.timeline.previewRange).toEqual(year(652));
  expect(timeline.range).toEqual(year(652));
  expect(address.written).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(address.written).toEqual([year(652)]);
  expect(atlas.view.timeline.previewRange).toBeUndefined();
});

it('a pointer moves the map once a frame, and the address when it lets go', async () => {
  const timeline = new Timeline(atlas);
  for (const value of [650, 700, 750]) timeline.drag(year(value));
  expect(atlas.view.timeline.previewRange).toBeUndefined();
  await vi.advanceTimersByTimeAsync(50);
  expect(atlas.view.timeline.previewRange).toEqual(year(750));
  timeline.drag(year(800));
  timeline.drop();
  await vi.advanceTimersByTimeAsync(0);
  expect(address.written).toEqual([year(800)]);
});

it('the whole scale is all times', async () => {
  const timeline = new Timeline(atlas);
  timeline.step({ from: -200, to: 2026 });
  await vi.advanceTimersByTimeAsync(1000);
  expect(address.written).toEqual([undefined]);
});

it('a thumb that meets the other stays a thumb', async () => {
  const timeline = new Timeline(atlas);
  timeline.setRange({ from: 1206, to: 1368 });
  timeline.step(year(1206));
  expect(timeline.mode).toBe('span');
  await vi.advanceTimersByTimeAsync(1000);
  expect([timeline.mode, address.yearRange]).toEqual(['span', year(1206)]);
});

it('a year becomes a span round it, and a span the year in its middle', () => {
  const timeline = new Timeline(atlas);
  expect(timeline.mode).toBe('year');
  timeline.setMode('span');
  expect([timeline.mode, address.yearRange]).toEqual(['span', undefined]);
  timeline.setRange(year(650));
  expect(timeline.mode).toBe('year');
  timeline.setMode('span');
  expect([timeline.mode, address.yearRange]).toEqual(['span', { from: 625, to: 675 }]);
  timeline.setMode('year');
  expect([timeline.mode, address.yearRange]).toEqual(['year', year(650)]);
});

it('what is opened out of its time brings the time, once, and leads back', () => {
  address.yearRange = year(750);
  const timeline = new Timeline(atlas);
  address.selection = polygon;
  timeline.revealFeature();
  expect(address.yearRange).toEqual({ from: 1949, to: 1991 });
  expect(timeline.revealed).toEqual({
    key: 'sites/polygon',
    from: year(750),
    to: { from: 1949, to: 1991 }
  });
  timeline.undoReveal();
  timeline.revealFeature();
  flushSync();
  expect(address.yearRange).toEqual(year(750));
  expect(timeline.revealed).toBeUndefined();
});

it('what a text speaks of brings the time too; what is there, or undated, does not', () => {
  const timeline = new Timeline(atlas);
  address.focusedFeature = polygon;
  timeline.revealFeature();
  expect(address.written).toEqual([]);
  address.yearRange = year(750);
  address.focusedFeature = tokyo;
  timeline.revealFeature();
  expect(address.written).toEqual([]);
  address.focusedFeature = { collection: 'sites', id: 'old' };
  timeline.revealFeature();
  // As far as the timeline reaches.
  expect(address.yearRange).toEqual({ from: -200, to: 500 });
});
