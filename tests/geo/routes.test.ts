import { rhumbBearing, rhumbDestination, rhumbDistance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { smooth } from '$lib/cartography/drawn-road';
import { lengthKm } from '$lib/domain/geometry/geodesy';
import type { Position } from '$lib/domain/geometry/geometry';
import { coast } from '$lib/server/base-map/countries';
import { datedExtent } from '$lib/domain/time/dates';
import { atlas } from '$lib/server/geo-files';
import { lakeDepth } from '../support/lake-depth';

const { routes } = atlas();

/** Kilometres that the research measured along each line. */
const measured: Record<string, number> = {
  'luoyang-changan': 331,
  'changan-wuwei-south': 827,
  'changan-wuwei-north': 711,
  hexi: 777,
  qinghai: 571,
  'qinghai-west': 972,
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
  'naniwa-nara': 69,
  'naniwa-horyuji': 33,
  'mingzhou-hakata-merchants': 948,
  'baekje-geum': 55,
  'baekje-tsukushi': 700,
  'bohai-land': 225,
  'bohai-sea': 992,
  'tsuruga-heian': 92,
  'yodo-heian': 43,
  'heijo-heian': 37,
  'asuka-fujiwara-heijo': 25,
  'loulan-miran': 237,
  'isidore-hyrcania': 607,
  'nisa-merv': 371,
  'tianshui-maijishan': 35,
  'dunhuang-mogao': 17,
  'kucha-subash': 17,
  'kucha-kizil': 48,
  'taraz-kostobe': 16,
  mangystau: 626,
  'khujand-akhsikath': 298,
  'bukhara-nasaf': 247,
  'merv-herat': 377,
  'herat-nishapur': 380,
  'damascus-palmyra': 215,
  'uyghur-road': 1004,
  'quanzhou-coast': 1639,
  'guangzhou-champa': 1033,
  'champa-srivijaya': 2265,
  'musi-river': 75,
  'malacca-strait': 1135,
  'kedah-lanka': 3160,
  'malabar-coast': 1702,
  'gujarat-hormuz': 2169,
  'gharo-creek': 35,
  'gulf-hormuz-ubulla': 1009,
  'tigris-river': 567,
  'siraf-quilon': 3634,
  'egypt-muziris': 5660,
  'aden-aydhab': 2530,
  coromandel: 2409,
  'han-south-sea': 3074,
  'alexandria-rome': 2138,
  'alexandria-venice': 2278,
  'nile-coptos': 739,
  'coptos-berenike': 372,
  'barus-lanka': 2197,
  'qana-barygaza': 2832,
  'hormuz-aden': 2775,
  'adulis-branch': 1851,
  'bengal-kedah': 2472,
  'red-river-mouth': 85,
  'mantai-anuradhapura': 83,
  'isthmus-portage': 135,
  'takuapa-arikamedu': 2047,
  'caffa-branch': 713,
  'coptos-myos': 146,
  'aydhab-coptos': 562,
  'hormuz-sultaniyya': 1527,
  'ayas-sivas': 357,
  'petra-damascus': 380,
  'ganges-road': 2137,
  'shu-road': 681
};

it('the table speaks of every route', () => {
  expect(Object.keys(measured).sort()).toEqual(routes.map(({ id }) => id).sort());
});

const stepKm = 25;
const toleranceKm = 8;
/** Shores of lakes wander less than a road between two known towns may. */
const lakeToleranceKm = 6;

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

    if (properties.kind === 'land') {
      it('keeps out of the lakes of its time, straight from station to station and as the smooth curve', () => {
        const depth = lakeDepth(datedExtent(properties)!.start[0]);
        for (const line of [coordinates, smooth(coordinates)]) {
          const wet = sampled(line).filter((position) => depth(position) > lakeToleranceKm);
          expect(wet).toEqual([]);
        }
      });
    }
  }
);
