import { describe, expect, it } from 'vitest';
import type { Position } from '../../domain/geometry';
import { clipLine, clipRing, pathOf } from './clip';

const box = { x: 0, y: 0, width: 10, height: 10 };

describe('clipRing', () => {
  it('leaves a ring within as it is, and nothing of one outside', () => {
    const ring: Position[] = [
      [1, 1],
      [9, 1],
      [5, 8]
    ];
    expect(clipRing(ring, box)).toEqual(ring);
    expect(
      clipRing(
        ring.map(([x, y]) => [x + 20, y]),
        box
      )
    ).toEqual([]);
  });

  it('cuts a ring at the edges', () => {
    const ring: Position[] = [
      [-5, 2],
      [15, 2],
      [15, 6],
      [-5, 6]
    ];
    const cut = clipRing(ring, box);
    expect(cut.every(([x]) => x >= 0 && x <= 10)).toBe(true);
    expect(new Set(cut.map(String))).toEqual(new Set(['0,2', '10,2', '10,6', '0,6']));
  });
});

describe('clipLine', () => {
  it('keeps the pieces near the box, and parts a line that leaves and comes back', () => {
    const line: Position[] = [
      [-20, 5],
      [5, 5],
      [5, 30],
      [8, 30],
      [8, 5]
    ];
    expect(clipLine(line, box)).toEqual([
      [
        [-20, 5],
        [5, 5],
        [5, 30]
      ],
      [
        [8, 30],
        [8, 5]
      ]
    ]);
  });
});

describe('pathOf', () => {
  it('leaves out points that no eye tells apart, but never the end of a line', () => {
    expect(
      pathOf([
        [0, 0],
        [0.01, 0],
        [5, 0],
        [5.01, 0]
      ])
    ).toBe('M0 0L5 0L5.01 0');
    expect(
      pathOf(
        [
          [0, 0],
          [0.01, 0],
          [0.02, 0.01]
        ],
        true
      )
    ).toBe('');
  });
});
