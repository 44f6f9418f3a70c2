import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { silence, slowAfter, watchFailures } from './failures';

/** A map that says what the test has it say. */
class Speaking {
  listeners = new Map<string, ((event: object) => void)[]>();
  tiles = true;
  ready = false;
  told: string[] = [];
  on = (word: string, listener: (event: object) => void) =>
    this.listeners.set(word, [...(this.listeners.get(word) ?? []), listener]);
  areTilesLoaded = () => this.tiles;
  say = (word: string, event: object = {}) =>
    this.listeners.get(word)?.forEach((listener) => listener(event));
}

let map: Speaking;
const page = { visibilityState: 'visible' };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  page.visibilityState = 'visible';
  map = new Speaking();
  watchFailures(map as unknown as Parameters<typeof watchFailures>[0], {
    ready: () => map.ready,
    onFailed: () => map.told.push('failed'),
    onGap: () => map.told.push('gap'),
    onSlow: () => map.told.push('slow')
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const seconds = (count: number) => vi.advanceTimersByTime(count * 1000);

it('a source of ours that fails before the map stands is the end of it; a tile, or a later failure, leaves a gap', () => {
  map.say('error', {});
  expect(map.told).toEqual([]);
  map.say('error', { sourceId: 'base' });
  map.say('error', { sourceId: 'relief' });
  map.say('error', { sourceId: 'relief-world' });
  map.say('error', { sourceId: 'points' });
  map.ready = true;
  map.say('error', { sourceId: 'points' });
  expect(map.told).toEqual(['gap', 'gap', 'gap', 'failed', 'gap']);
});

it('a map that has gone says nothing of what fails late', () => {
  map.say('remove');
  map.say('error', { sourceId: 'base' });
  expect(map.told).toEqual([]);
});

it('a map that falls silent before it stands keeps the reader waiting, then has failed, and says each once', () => {
  map.say('dataloading');
  seconds(slowAfter - 1);
  map.say('data');
  seconds(slowAfter - 1);
  expect(map.told).toEqual([]);
  seconds(1);
  expect(map.told).toEqual(['slow']);
  seconds(silence - slowAfter);
  expect(map.told).toEqual(['slow', 'failed']);
  seconds(3 * silence);
  expect(map.told).toEqual(['slow', 'failed']);
});

it('a map that stands and falls silent with tiles outstanding has a gap; with all there it rests', () => {
  map.ready = true;
  map.say('render');
  seconds(silence);
  expect(map.told).toEqual([]);
  map.tiles = false;
  map.say('dataloading');
  seconds(silence);
  expect(map.told).toEqual(['gap']);
});

it.each(['idle', 'remove'])('after "%s" nothing is waited for', (end) => {
  map.say('dataloading');
  seconds(1);
  map.say(end);
  seconds(3 * silence);
  expect(map.told).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

it('a page that nobody looks at is not silent', () => {
  map.say('dataloading');
  page.visibilityState = 'hidden';
  seconds(10 * silence);
  expect(map.told).toEqual([]);
});
