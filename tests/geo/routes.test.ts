import { rhumbBearing, rhumbDestination, rhumbDistance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { smooth } from '$lib/cartography/smooth';
import { lengthKm } from '$lib/domain/distance';
import type { Position } from '$lib/domain/geometry';
import { coast } from '$lib/server/coast';
import { atlas } from '$lib/server/geo-files';

const { routes } = atlas();

/** Kilometres that the research measured along each line. */
const measured: Record<string, number> = {
  'luoyang-changan': 331,
  'changan-wuwei-south': 827,
  'changan-wuwei-north': 711,
  hexi: 777,
  qinghai: 1537,
  'tarim-loulan': 921,
  'tarim-north': 1960,
  'tarim-south': 1916,
  'tianshan-north': 1112,
  'ili-chu': 471,
  'chu-talas': 474,
  'aktobe-link': 338,
  bedel: 495,
  'uzgen-barskhan': 460,
  torugart: 450,
  kayalyk: 1224,
  balkhash: 1004,
  'sayram-tashkent-samarkand': 426,
  'syr-darya': 777,
  'khwarezm-jankent': 444,
  ustyurt: 1174,
  'saraychik-otrar': 1479,
  'crimea-tana-sarai': 1430,
  volga: 1177,
  'derbent-road': 1155,
  ferghana: 855,
  'zarafshan-karakum': 794,
  'khwarezm-road': 579,
  'khorasan-road': 1861,
  'balkh-merv': 612,
  'iron-gate-road': 339,
  wakhan: 1033,
  'india-branch': 842,
  'gilgit-road': 545,
  'palmyra-road': 1014,
  jazira: 1095,
  'tabriz-trebizond': 1268,
  anatolia: 1102,
  'black-sea': 1161,
  'trebizond-sea': 962,
  'mongol-relay': 3338,
  'karakorum-hexi': 973,
  canal: 1288,
  shandong: 871,
  'silla-land': 275,
  'japan-north-route': 1314,
  'japan-south-route': 962,
  'japan-south-islands': 1376,
  'inland-sea': 545,
  'hakata-dazaifu': 15,
  'naniwa-nara': 67,
  'naniwa-horyuji': 33
};

it('the table speaks of every route', () => {
  expect(Object.keys(measured).sort()).toEqual(routes.map(({ id }) => id).sort());
});

const stepKm = 25;
const toleranceKm = 8;

/** Points every 25 km of a line as the map draws it: straight in Mercator, so along rhumb lines. */
function sampled(line: readonly Position[]): Position[] {
  return line.flatMap((start, i) => {
    const end = line[i + 1];
    if (!end) return [start];
    const length = rhumbDistance(start, end);
    const bearing = rhumbBearing(start, end);
    return Array.from({ length: Math.max(1, Math.ceil(length / stepKm)) }, (_, step) =>
      step === 0
        ? start
        : (rhumbDestination(start, step * stepKm, bearing).geometry.coordinates as Position)
    );
  });
}

describe.each(routes.map((route) => [route.id, route] as const))(
  '%s',
  (id, { geometry, properties }) => {
    const { coordinates } = geometry;

    it('is as long as the research measured it', () => {
      expect(Math.abs(lengthKm(geometry) / measured[id]! - 1)).toBeLessThan(0.03);
    });

    if (properties.kind === 'sea') {
      it('keeps to the water between its ports', () => {
        // A port may lie up a river: Mingzhou and Naniwa do.
        const ports = coordinates.filter((_, i) => 'place' in properties.via[i]!);
        const open = sampled(coordinates).filter((position) => !ports.includes(position));
        expect(open.filter((position) => !coast.isWater(position, toleranceKm))).toEqual([]);
      });
    } else {
      it('keeps to the land, straight from station to station and as the smooth curve', () => {
        for (const line of [coordinates, smooth(coordinates)]) {
          const strayed = sampled(line).filter((position) => !coast.isLand(position, toleranceKm));
          expect(strayed).toEqual([]);
        }
      });
    }
  }
);
