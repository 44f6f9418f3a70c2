import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cameraFitting,
  cameraFollowing,
  cameraKeeping,
  cameraShowing,
  enough,
  freePart,
  onScreen,
  openingCamera,
  shareBeside,
  uncovered,
  type Insets,
  type Size
} from '$lib/cartography/card-placement';
import { homeBounds, maxZoom, minZoom, type Camera } from '$lib/domain/geometry/camera';
import type { Card } from '$lib/domain/card';
import type { Position } from '$lib/domain/geometry/geometry';
import { card } from '$lib/features/card/cards.server';
import { atlas } from '$lib/server/geo-files';

const { sites, places, routes, journeys } = atlas();
const cards: Card[] = Object.entries({ sites, places, routes }).flatMap(([collection, features]) =>
  features.map(({ id }) => card({ collection: collection as Card['collection'], id }, 'en')!)
);
const isLine = ({ outline }: Card) => outline.some(({ length }) => length > 1);

/** Maps as the page has them in windows from 320×256 to 2560×1440, and what lies over them while a card is open. */
const rooms = fc
  .record({
    width: fc.integer({ min: 320, max: 2560 }),
    height: fc.integer({ min: 256, max: 1440 })
  })
  .map(({ width, height }): { map: Size; covered: Insets } => {
    const edges = { top: 12, right: 12, bottom: 28, left: 12 };
    if (height <= 320 || (width < 560 && height <= 480))
      return { map: { width, height: 224 }, covered: { ...edges, right: 64 } };
    if (width >= 800 || (width >= 560 && height <= 480)) {
      const map = { width: width - Math.min(352, width * 0.46), height: height - 57 - 130 };
      const right = width >= 1100 && height > 480 ? 412 : 12;
      return { map, covered: { ...edges, left: 64, right } };
    }
    const map = { width, height: height - 88 };
    const bottom = Math.min(Math.max(map.height / 2, 224), map.height * 0.92) + 28;
    return { map, covered: { ...edges, right: 64, bottom: bottom + (height > 640 ? 100 : 0) } };
  });
const cameras = fc.record({
  zoom: fc.double({ min: minZoom, max: maxZoom, noNaN: true }),
  lat: fc.double({ min: 10, max: 60, noNaN: true }),
  lon: fc.double({ min: 20, max: 150, noNaN: true })
}) satisfies fc.Arbitrary<Camera>;

function isFree([x, y]: Position, map: Size, covered: Insets): boolean {
  const free = freePart(map, covered);
  return x > free.left && x < free.right && y > free.top && y < free.bottom;
}

/** Share of the whole of a line, 0 to 1, that is seen in the free part; what is not drawn is not seen. */
function shareSeen({ outline }: Card, camera: Camera, map: Size, covered: Insets): number {
  const endless = { left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 };
  const large = { width: map.width, height: map.height };
  const lengthIn = (box: typeof endless) =>
    outline.flatMap((line) => {
      const spots = line.map((at) => onScreen(at, camera, large));
      return spots.slice(1).map((spot, i) => {
        // In steps of a hundredth of each stretch, unlike the code that is tested.
        const before = spots[i]!;
        const steps = Array.from({ length: 100 }, (_, n) => (n + 0.5) / 100);
        const inside = steps.filter((t) => {
          const x = before[0] + (spot[0] - before[0]) * t;
          const y = before[1] + (spot[1] - before[1]) * t;
          return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
        });
        return (Math.hypot(spot[0] - before[0], spot[1] - before[1]) * inside.length) / 100;
      });
    });
  const sum = (all: number[]) => all.reduce((a, b) => a + b, 0);
  return sum(lengthIn(freePart(map, covered))) / sum(lengthIn(endless));
}

describe('what the atlas opens with', () => {
  const seen = (width: number, height: number, camera: Camera) => (at: Position) => {
    const [x, y] = onScreen(at, camera, { width, height });
    return Math.min(x, y, width - x, height - y);
  };
  const [tokyo, nemuro, aktau, constantinople]: Position[] = [
    [139.69, 35.69],
    [145.58, 43.33],
    [51.17, 43.65],
    [28.98, 41.01]
  ];

  it.each([
    [928, 613],
    [1014, 581],
    [1088, 713],
    [2208, 1253]
  ])(
    'in a map of %d×%d reaches from the Mediterranean to the east of Japan, names too',
    (width, height) => {
      const room = seen(width, height, openingCamera({ width, height }, uncovered));
      for (const at of [tokyo, constantinople]) expect(room(at!)).toBeGreaterThan(36);
      expect(room(nemuro!)).toBeGreaterThan(12);
    }
  );

  it.each([320, 360, 390, 430, 600])('in a map %d px wide shows Kazakhstan to Japan', (width) => {
    const size = { width, height: 640 };
    const covered = { ...uncovered, bottom: 200 };
    const camera = openingCamera(size, covered);
    const room = seen(width, 640, camera);
    for (const at of [tokyo, nemuro, aktau]) expect(room(at!)).toBeGreaterThan(4);
    // No smaller than that needs, and the whole road on demand.
    expect(camera.zoom).toBeGreaterThan(cameraFitting(homeBounds, size, covered).zoom);
    const whole = seen(width, 640, cameraFitting(homeBounds, size, covered));
    for (const at of [tokyo, constantinople]) expect(whole(at!)).toBeGreaterThan(4);
  });
});

describe('in every window, for every feature', () => {
  it('what is opened stands whole beside its card', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cards), rooms, (opened, { map, covered }) => {
        const camera = cameraShowing(opened, map, covered);
        if (!isLine(opened)) {
          expect(isFree(onScreen(opened.anchor, camera, map), map, covered)).toBe(true);
          return;
        }
        const seen = shareSeen(opened, camera, map, covered);
        // Where the map goes no farther out, most of it.
        expect(seen).toBeGreaterThanOrEqual(camera.zoom > minZoom ? 0.99 : enough);
      })
    );
  });

  it('what was clicked, and what an address with a view of its own opens, is not left under its card', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cards), rooms, cameras, (opened, { map, covered }, given) => {
        const kept = cameraKeeping(opened, opened.anchor, given, map, covered);
        const camera = kept ?? given;
        if (isLine(opened)) {
          const free = freePart(map, covered);
          expect(shareBeside(opened.outline, camera, map, free)).toBeGreaterThanOrEqual(enough);
        } else expect(isFree(onScreen(opened.anchor, camera, map), map, covered)).toBe(true);
      })
    );
  });
});

it('the reader’s own view stays while what is opened stands beside the card', () => {
  const map = { width: 1000, height: 600 };
  const covered = { ...uncovered, right: 412 };
  const astana = cards.find(({ id }) => id === 'astana')!;
  const [lon, lat] = astana.anchor;
  const view = { zoom: 6, lon: lon + 3, lat };
  expect(cameraKeeping(astana, astana.anchor, view, map, covered)).toBeUndefined();
  // Under the card it comes out of it, at the same zoom.
  const moved = cameraKeeping(astana, astana.anchor, { ...view, lon: lon - 5 }, map, covered)!;
  expect(moved.zoom).toBe(6);
  expect(onScreen(astana.anchor, moved, map)[0]).toBeCloseTo((1000 - 412) / 2);

  const road = cards.find(({ id }) => id === 'japan-north-route')!;
  // Close by, with all that is seen of it beside the card, it stays; half under the card, it is shown whole.
  const close = { zoom: 11, lon: road.anchor[0] + 0.2, lat: road.anchor[1] };
  expect(
    cameraKeeping(road, road.anchor, { ...close, lon: close.lon - 0.45 }, map, covered)
  ).toEqual(cameraShowing(road, map, covered));
});

it('a followed journey shows each stop with those beside it, and rests where it shows them', () => {
  fc.assert(
    fc.property(rooms, fc.constantFrom(...journeys), ({ map, covered }, { id }) => {
      const { stops } = card({ collection: 'journeys', id }, 'en')!.journey!;
      let camera = cameraShowing(card({ collection: 'journeys', id }, 'en')!, map, covered);
      stops.forEach((_, i) => {
        const along = stops
          .slice(Math.max(0, i - 1), i + 2)
          .flatMap(({ position }) => (position ? [position] : []));
        if (along.length === 0) return;
        camera = cameraFollowing(along, camera, map, covered) ?? camera;
        for (const at of along) {
          // In a window of which hardly anything is free they are in its middle.
          const free = freePart(map, covered);
          const [x, y] = onScreen(at, camera, map);
          expect(x).toBeGreaterThanOrEqual(free.left - 1);
          expect(x).toBeLessThanOrEqual(free.right + 1);
          expect(y).toBeGreaterThanOrEqual(free.top - 1);
          expect(y).toBeLessThanOrEqual(free.bottom + 1);
        }
        expect(camera.zoom).toBeLessThanOrEqual(maxZoom);
      });
    })
  );
  // On a large map a stop and those beside it, once shown, are shown no other way.
  const map = { width: 1000, height: 600 };
  const along: Position[] = [
    [71, 43],
    [78, 45],
    [80, 46]
  ];
  const near = cameraFollowing(along, { zoom: 2, lon: 80, lat: 40 }, map, uncovered)!;
  expect(near.zoom).toBeGreaterThan(3.5);
  expect(cameraFollowing(along, near, map, uncovered)).toBeUndefined();
});
