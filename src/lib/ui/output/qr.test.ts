import { Resvg } from '@resvg/resvg-js';
import decode from 'qr/decode.js';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrDrawing } from './qr';

/** The dark modules that path data of unit runs covers, as `x y`. */
function covered(path: string): Set<string> {
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  expect(runs.map(([run]) => run).join('')).toBe(path);
  return new Set(
    runs.flatMap(([, x, y, n]) =>
      Array.from({ length: Number(n) }, (_, i) => `${Number(x) + i} ${y}`)
    )
  );
}

describe('qrDrawing', () => {
  it.each(['https://silk-road-atlas.example/kk/#map=5/48/67', 'Шёлковый путь', 'x'.repeat(400)])(
    'covers the dark modules and no other: %s',
    (text) => {
      const { data, size } = encode(text, { ecc: 'M', border: 4 });
      const { side, path } = qrDrawing(text)!;
      const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x} ${y}`] : [])));
      expect(side).toBe(size);
      expect([...covered(path)].sort()).toEqual(dark.sort());
    }
  );

  it.each([
    'https://silk-road-atlas.example/kk/sites/semey/?layers=routes,memory&year=618..907#map=5/48/67',
    'Шёлковый путь, Жібек жолы, 絹の道',
    'x'.repeat(2331)
  ])('is read as what it says by a reader that is not of those who drew it: %s', (text) => {
    const { side, path } = qrDrawing(text)!;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path d="${path}"/></svg>`;
    const drawn = new Resvg(svg, { background: '#fff', fitTo: { mode: 'width', value: side * 4 } });
    const { width, height, pixels } = drawn.render();
    expect(decode({ width, height, data: pixels })).toBe(text);
  });

  it.each(['x', 'ы', '長'])(
    'of the longest text is a code, of a longer one there is none: %s',
    (letter) => {
      const most = Math.floor(2331 / new TextEncoder().encode(letter).length);
      expect(qrDrawing(letter.repeat(most))!.side).toBe(177 + 8);
      expect(qrDrawing(letter.repeat(most + 1))).toBeUndefined();
    }
  );
});
