import {
  area,
  bbox,
  booleanPointInPolygon,
  centroid,
  destination,
  pointOnFeature,
  polygon
} from '@turf/turf';
import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import type { Terrain } from '$lib/validation/cross-check';
import type { Position } from '$lib/domain/geometry/geometry';
import { languages } from '$lib/domain/language';
import { isDisputed, type CountryCode } from '$lib/domain/place';
import { memoize } from '$lib/server/memoize';
import { countries, land, type Area } from './natural-earth';

/** Members and observers of the United Nations within the atlas's reach: ISO 3166-1 alpha-2 and numeric. */
const states = (
  'AE784 AF004 AL008 AM051 AT040 AZ031 BA070 BD050 BE056 BG100 BN096 BT064 BY112 CH756 CN156 CY196 CZ203 DE276 DJ262 ' +
  'DK208 DZ012 EE233 EG818 ER232 ES724 ET231 FI246 FR250 GB826 GE268 GR300 HR191 HU348 ID360 IE372 IL376 IN356 IQ368 ' +
  'IR364 IT380 JO400 JP392 KE404 KG417 KH116 KP408 KR410 KW414 KZ398 LA418 LB422 LK144 LT440 LV428 LY434 MA504 MD498 ' +
  'ME499 MK807 MM104 MN496 MY458 NL528 NO578 NP524 OM512 PH608 PK586 PL616 PS275 PT620 QA634 RO642 RS688 RU643 SA682 ' +
  'SD729 SE752 SG702 SI705 SK703 SO706 SS728 SY760 TD148 TH764 TJ762 TL626 TM795 TN788 TR792 UA804 UG800 UZ860 VN704 YE887'
).split(' ');

/** The numeric id, by which the source knows a country, of each alpha-2 code. */
const numericCodes = new Map(states.map((state) => [state.slice(0, 2), state.slice(2)]));

interface Boxed {
  box: number[];
  area: Feature<Area>;
}

const boxed = (area: Feature<Area>): Boxed => ({ box: bbox(area), area });

const boxedLand = memoize((): Boxed[] => land('10m').features.map(boxed));

const boxedCountry = memoize((code: CountryCode): Boxed[] =>
  countries()
    .features.filter(({ id }) => id === numericCodes.get(code))
    .map(boxed)
);

function within([lon, lat]: Position, { box, area }: Boxed): boolean {
  const inBox = lon >= box[0]! && lat >= box[1]! && lon <= box[2]! && lat <= box[3]!;
  return inBox && booleanPointInPolygon([lon, lat], area);
}

const onLand = (position: Position): boolean =>
  boxedLand().some((polygon) => within(position, polygon));

/** The point itself and sixteen points on a circle of `near` kilometres round it. */
function neighbourhood(position: Position, near: number): Position[] {
  const circle = Array.from({ length: 16 }, (_, i) => destination(position, near, i * 22.5 - 180));
  return [position, ...circle.map(({ geometry }) => geometry.coordinates as Position)];
}

/** Land, water and countries of Natural Earth; the Caspian is water, other lakes count as land. */
export const coast: Terrain = {
  isLand: (position, near) => neighbourhood(position, near).some(onLand),
  isWater: (position, near) => !neighbourhood(position, near).every(onLand),
  // A place in a disputed land is not asked whose it is.
  inCountries: (position, codes, near) =>
    codes.some(isDisputed) ||
    [...neighbourhood(position, near), ...neighbourhood(position, near / 2)].some((point) =>
      codes.some((code) => boxedCountry(code).some((country) => within(point, country)))
    )
};

/** Square kilometres from which on a state's name is due at a zoom. */
const dueFrom = [
  { km2: 1_000_000, zoom: 2.5 },
  { km2: 200_000, zoom: 3.5 },
  { km2: 40_000, zoom: 4.5 },
  { km2: 0, zoom: 5.5 }
];

/** The name of each state in four languages, by Unicode's CLDR, at a point of its largest part. */
export const stateNames = memoize((): FeatureCollection<Point> => {
  const byId = new Map(countries().features.map((country) => [country.id, country]));
  const names = languages.map(
    (lang) => [lang, new Intl.DisplayNames(lang, { type: 'region' })] as const
  );
  const features = [...numericCodes].flatMap(([code, numeric]) => {
    const country = byId.get(numeric);
    if (!country) return [];
    const part = largestPart(country);
    const { zoom } = dueFrom.find(({ km2 }) => area(part) / 1e6 >= km2)!;
    const texts = names.map(([lang, region]) => [`name:${lang}`, region.of(code)!] as const);
    return [{ ...labelPoint(part), properties: { from: zoom, ...Object.fromEntries(texts) } }];
  });
  return { type: 'FeatureCollection', features };
});

function largestPart({ geometry }: Feature<Area>): Feature<Polygon> {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = parts.map((rings) => polygon(rings));
  return polygons.reduce((largest, other) => (area(other) > area(largest) ? other : largest));
}

/** The middle of it where that lies within, else a point that does. */
function labelPoint(part: Feature<Polygon>): Feature<Point> {
  const middle = centroid(part);
  return booleanPointInPolygon(middle, part) ? middle : pointOnFeature(part);
}
