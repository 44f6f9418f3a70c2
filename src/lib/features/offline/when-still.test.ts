import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stillness, whenStill } from './when-still';

let hidden = false;
const page = Object.assign(new EventTarget(), {
  get visibilityState() {
    return hidden ? 'hidden' : 'visible';
  }
});
const hand = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('window', hand);
  vi.stubGlobal('document', page);
  hidden = false;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits as long as the hand is at work, and runs once', () => {
  const task = vi.fn();
  whenStill(task);
  for (const touch of ['pointerdown', 'wheel', 'keydown', 'touchmove']) {
    vi.advanceTimersByTime(stillness - 1);
    hand.dispatchEvent(new Event(touch));
  }
  vi.advanceTimersByTime(stillness - 1);
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  hand.dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(stillness);
  expect(task).toHaveBeenCalledTimes(1);
});

it('waits for nobody who has gone elsewhere', () => {
  const task = vi.fn();
  whenStill(task);
  page.dispatchEvent(new Event('visibilitychange'));
  expect(task).not.toHaveBeenCalled();
  hidden = true;
  page.dispatchEvent(new Event('visibilitychange'));
  page.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(stillness);
  expect(task).toHaveBeenCalledTimes(1);
});

it('is cancelled', () => {
  const task = vi.fn();
  whenStill(task)();
  hand.dispatchEvent(new Event('wheel'));
  hidden = true;
  page.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(stillness);
  expect(task).not.toHaveBeenCalled();
});
