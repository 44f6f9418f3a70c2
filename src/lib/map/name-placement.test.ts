import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { keepNamesInFrame } from './name-placement';

const frame = { width: 400, height: 300 };

/** What MapLibre makes for each placing anew: a grid that is as yet empty. */
function placing() {
  const asked: string[] = [];
  class Grid {
    hitTest(...box: number[]): boolean {
      return asked.push(`box of ${box.length}`) === 0;
    }
    hitTestCircle(...circle: number[]): boolean {
      return asked.push(`circle of ${circle.length}`) === 0;
    }
  }
  return { asked, placement: { collisionIndex: { grid: new Grid(), transform: frame } } };
}

it('the frame is an obstacle to names, of the placing that runs and of each that comes', () => {
  const first = placing();
  const style = { pauseablePlacement: first as unknown };
  keepNamesInFrame({ style } as unknown as MapLibreMap);
  const second = placing();
  style.pauseablePlacement = second;
  expect(style.pauseablePlacement).toBe(second);
  for (const { placement, asked } of [first, second]) {
    const grid = placement.collisionIndex.grid;
    // MapLibre counts from 100 pixels outside the frame.
    expect(grid.hitTest(110, 110, 200, 130)).toBe(false);
    expect(grid.hitTestCircle(130, 130, 10)).toBe(false);
    expect(asked).toEqual(['box of 4', 'circle of 3']);
    expect(grid.hitTest(95, 110, 200, 130)).toBe(true);
    expect(grid.hitTest(450, 110, 501, 130)).toBe(true);
    expect(grid.hitTest(110, 380, 200, 401)).toBe(true);
    expect(grid.hitTestCircle(105, 130, 10)).toBe(true);
    expect(grid.hitTestCircle(130, 395, 10)).toBe(true);
  }
});

it('a placing is guarded once', () => {
  const one = placing();
  const style = { pauseablePlacement: one as unknown };
  const map = { style } as unknown as MapLibreMap;
  keepNamesInFrame(map);
  const { hitTest } = one.placement.collisionIndex.grid;
  keepNamesInFrame(map);
  expect(one.placement.collisionIndex.grid.hitTest).toBe(hitTest);
});
