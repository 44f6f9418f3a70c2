import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AtlasContext } from '$lib/atlas/context';
import { MapView } from '$lib/atlas/map-view.svelte';
import { TimeBringing } from '$lib/atlas/time-bringing.svelte';
import { TimeSteering } from '$lib/atlas/time-steering.svelte';
import type { IndexEntry } from '$lib/domain/index-entry';
import type { Selection } from '$lib/domain/selection';
import type { Span } from '$lib/domain/time';

class FakeAddress {
  time = $state.raw<Span>();
  undated = true;
  selection = $state.raw<Selection>();
  touched = $state.raw<Selection>();
  written: (Span | undefined)[] = [];

  setTime(time: Span | undefined): Promise<void> {
    this.time = time;
    this.written.push(time);
    return Promise.resolve();
  }
}

const entry = (id: string, years?: readonly [number, number]): IndexEntry => ({
  ...{ collection: 'sites', id, name: id, lang: 'en', layers: ['test-site'], rank: 1 },
  ...{ sign: null, position: null },
  ...(years ? { years } : {})
});
const polygon: Selection = { collection: 'sites', id: 'polygon' };
const tokyo: Selection = { collection: 'sites', id: 'tokyo' };
const year = (value: number): Span => ({ from: value, to: value });

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
  const steering = new TimeSteering(atlas);
  for (const value of [650, 651, 652]) steering.step(year(value));
  expect(atlas.view.moving).toEqual(year(652));
  expect(steering.span).toEqual(year(652));
  expect(address.written).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(address.written).toEqual([year(652)]);
  expect(atlas.view.moving).toBeUndefined();
});

it('a pointer moves the map once a frame, and the address when it lets go', async () => {
  const steering = new TimeSteering(atlas);
  for (const value of [650, 700, 750]) steering.drag(year(value));
  expect(atlas.view.moving).toBeUndefined();
  await vi.advanceTimersByTimeAsync(50);
  expect(atlas.view.moving).toEqual(year(750));
  steering.drag(year(800));
  steering.drop();
  await vi.advanceTimersByTimeAsync(0);
  expect(address.written).toEqual([year(800)]);
});

it('the whole scale is all times', async () => {
  const steering = new TimeSteering(atlas);
  steering.step({ from: -200, to: 2026 });
  await vi.advanceTimersByTimeAsync(1000);
  expect(address.written).toEqual([undefined]);
});

it('a thumb that meets the other stays a thumb', async () => {
  const steering = new TimeSteering(atlas);
  steering.choose({ from: 1206, to: 1368 });
  steering.step(year(1206));
  expect(steering.mode).toBe('span');
  await vi.advanceTimersByTimeAsync(1000);
  expect([steering.mode, address.time]).toEqual(['span', year(1206)]);
});

it('a year becomes a span round it, and a span the year in its middle', () => {
  const steering = new TimeSteering(atlas);
  expect(steering.mode).toBe('year');
  steering.setMode('span');
  expect([steering.mode, address.time]).toEqual(['span', undefined]);
  steering.choose(year(650));
  expect(steering.mode).toBe('year');
  steering.setMode('span');
  expect([steering.mode, address.time]).toEqual(['span', { from: 625, to: 675 }]);
  steering.setMode('year');
  expect([steering.mode, address.time]).toEqual(['year', year(650)]);
});

it('what is opened out of its time brings the time, once, and leads back', () => {
  address.time = year(750);
  const bringing = new TimeBringing(atlas);
  address.selection = polygon;
  bringing.look();
  expect(address.time).toEqual({ from: 1949, to: 1991 });
  expect(bringing.brought).toEqual({
    key: 'sites/polygon',
    from: year(750),
    to: { from: 1949, to: 1991 }
  });
  bringing.back();
  bringing.look();
  flushSync();
  expect(address.time).toEqual(year(750));
  expect(bringing.brought).toBeUndefined();
});

it('what a text speaks of brings the time too; what is there, or undated, does not', () => {
  const bringing = new TimeBringing(atlas);
  address.touched = polygon;
  bringing.look();
  expect(address.written).toEqual([]);
  address.time = year(750);
  address.touched = tokyo;
  bringing.look();
  expect(address.written).toEqual([]);
  address.touched = { collection: 'sites', id: 'old' };
  bringing.look();
  // As far as the timeline reaches.
  expect(address.time).toEqual({ from: -200, to: 500 });
});
