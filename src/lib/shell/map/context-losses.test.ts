import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ContextLosses } from './context-losses';

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  page.visibilityState = 'visible';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('the map comes back by itself after two losses within a minute, not after more', () => {
  const losses = new ContextLosses();
  const bringBack = vi.fn();
  for (let i = 0; i < 20; i++) {
    losses.note(bringBack);
    vi.advanceTimersByTime(2000);
  }
  expect(bringBack).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(61_000);
  losses.note(bringBack);
  vi.advanceTimersByTime(2000);
  expect(bringBack).toHaveBeenCalledTimes(3);
});

it('on a page that lies behind others it waits until it is seen', () => {
  const bringBack = vi.fn();
  page.visibilityState = 'hidden';
  new ContextLosses().note(bringBack);
  vi.advanceTimersByTime(60_000);
  expect(bringBack).not.toHaveBeenCalled();
  page.visibilityState = 'visible';
  page.dispatchEvent(new Event('visibilitychange'));
  page.dispatchEvent(new Event('visibilitychange'));
  expect(bringBack).toHaveBeenCalledTimes(1);
});
