import { describe, expect, it } from 'vitest';
import { SheetState } from '$lib/state/map-view.svelte';

const key = (name: string) => new KeyboardEvent('keydown', { key: name, cancelable: true });

describe('the sheet', () => {
  it('steps by arrows, Home and End, and stops at its ends', () => {
    const sheet = new SheetState();
    expect(sheet.height).toBe('low');
    sheet.key(key('ArrowUp'));
    expect(sheet.height).toBe('half');
    sheet.key(key('End'));
    sheet.key(key('ArrowUp'));
    expect(sheet.height).toBe('full');
    sheet.key(key('Home'));
    sheet.key(key('ArrowDown'));
    expect(sheet.height).toBe('low');
  });

  it('leaves other keys to the page', () => {
    const event = key('a');
    new SheetState().key(event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('rises for a card and does not fall for one', () => {
    const sheet = new SheetState();
    sheet.atLeast('half');
    expect(sheet.height).toBe('half');
    sheet.key(key('End'));
    sheet.atLeast('half');
    expect(sheet.height).toBe('full');
  });

  it('takes the nearest height when a finger lets go', () => {
    const sheet = new SheetState();
    const target = document.body.appendChild(document.createElement('div'));
    const at = (clientY: number) =>
      Object.defineProperty(new PointerEvent('pointermove', { clientY }), 'currentTarget', {
        value: target
      });
    target.setPointerCapture = () => {};
    sheet.grab(at(700), 100);
    sheet.drag(at(700 - window.innerHeight * 0.45));
    expect(sheet.dragged).toBeGreaterThan(100);
    sheet.drop();
    expect(sheet.height).toBe('half');
    expect(sheet.dragged).toBeUndefined();
  });
});
