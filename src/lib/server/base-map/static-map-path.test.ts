import type { Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { gridPath, gridScale, outlinePaths } from './static-map-path';

/** The straight pieces of path data, each as its two ends in grid steps, the lesser first. */
function pieces(path: string): string[] {
  return path
    .split('M')
    .slice(1)
    .flatMap((line) => {
      const numbers = line.match(/-?\d+/g)!.map(Number);
      const points: [number, number][] = [[numbers[0]!, numbers[1]!]];
      for (let i = 2; i < numbers.length; i += 2) {
        const [x, y] = points.at(-1)!;
        points.push([x + numbers[i]!, y + numbers[i + 1]!]);
      }
      if (line.endsWith('z')) points.push(points[0]!);
      return points.slice(1).map((point, i) => [point, points[i]!].map(String).sort().join(' '));
    });
}

/** A coast of many corners, some forty degrees across. */
const island: Polygon = {
  type: 'Polygon',
  coordinates: [
    Array.from({ length: 73 }, (_, i) => {
      const angle = ((i % 72) * Math.PI) / 36;
      const radius = i % 2 ? 20 : 17;
      return [80 + radius * Math.cos(angle), 35 + radius * Math.sin(angle)];
    })
  ]
};

it('parts an outline by squares: each piece of it is there once, and no part is far wider than a square', () => {
  const parts = outlinePaths([island], 5);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.flatMap(pieces).sort()).toEqual(pieces(gridPath([island], 5)).sort());
  for (const part of parts) {
    const across = pieces(part).flatMap((piece) =>
      piece.split(' ').map((point) => Number(point.split(',')[0]))
    );
    expect((Math.max(...across) - Math.min(...across)) * gridScale).toBeLessThan(150);
  }
});
