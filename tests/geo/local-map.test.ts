import { describe, expect, it } from 'vitest';
import { card } from '$lib/features/card/cards.server';
import { atlas } from '$lib/server/geo-files';
import { localMap, ownLines } from '$lib/features/embed/local-map.server';
import { localNames } from '$lib/features/embed/local-names.server';
import { allSelections } from '$lib/server/geo-files';
import { widened } from '$lib/server/share-image';

const size = { width: 460, height: 190 };

/** The points of path data that goes by relative steps. */
function points(path: string): [number, number][] {
  return path.split('M').flatMap((line) => {
    const numbers = line.match(/-?\d+/g)?.map(Number) ?? [];
    let [x, y] = [0, 0];
    return numbers.flatMap((step, i) => {
      if (i % 2 === 0) x += step;
      else y += step;
      return i % 2 === 0 ? [] : [[x, y] as [number, number]];
    });
  });
}

it('draws every site within its picture, on land that is cut at its edges', () => {
  for (const { id } of atlas().sites) {
    const { bounds, anchor, position } = card({ collection: 'sites', id }, 'en')!;
    const map = localMap(
      { bounds: widened(bounds), anchor: position ? anchor : null, own: [] },
      { ...size, withRoads: true }
    );
    expect(
      map.paths.map(({ class: name }) => name),
      id
    ).toContain('static-map-land');
    for (const [x, y] of map.paths.flatMap(({ d }) => points(d))) {
      if (x < -6 || x > size.width + 6 || y < -6 || y > size.height + 6) {
        throw new Error(`${id}: ${x}, ${y} lies outside the picture`);
      }
    }
    if (!map.icon) continue;
    expect(map.icon[0], id).toBeGreaterThan(0);
    expect(map.icon[0], id).toBeLessThan(size.width);
    expect(map.icon[1], id).toBeGreaterThan(0);
    expect(map.icon[1], id).toBeLessThan(size.height);
  }
});

it('draws a way as firmly as each of its stretches is known, not as the whole is', () => {
  const dashesOf = (collection: 'things' | 'journeys', id: string) =>
    ownLines({ collection, id }).map(({ dash }) => dash);
  const [firm, ...rest] = dashesOf('things', 'five-string-biwa');
  expect(firm).toBeUndefined();
  expect(rest).toHaveLength(2);
  for (const dash of rest) expect(dash).toMatch(/^[\d.]+ [\d.]+/);
  expect(dashesOf('journeys', 'rubruck').length).toBeGreaterThan(1);
});

describe('the names of a picture in a frame', () => {
  const named = allSelections().map((selection) => {
    const { bounds, position, anchor, name } = card(selection, 'en')!;
    const at = position ? anchor : null;
    const names = localNames({ bounds: widened(bounds), anchor: at, selection }, size);
    return { id: selection.id, isPoint: at !== null, name: name.text, names };
  });

  it('are two: its own, and that of a place that readers know', () => {
    const fewer = named.filter(({ names }) => names.length < 2).map(({ id }) => id);
    expect(fewer).toEqual([]);
    for (const { id, isPoint, name, names } of named.filter(({ isPoint }) => isPoint)) {
      expect(names[0]!.own, id).toBe(isPoint);
      expect(name.startsWith(names[0]!.name.en), id).toBe(true);
    }
  });

  it('stand within the picture and clear of each other', () => {
    for (const { id, names } of named) {
      for (const { at } of names) {
        expect(at[0], id).toBeGreaterThan(0);
        expect(at[0], id).toBeLessThan(size.width);
      }
      const [one, other] = names.map(({ at }) => at);
      expect(Math.abs(one![1] - other![1]), id).toBeGreaterThanOrEqual(18);
    }
  });
});
