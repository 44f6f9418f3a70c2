import { bbox, booleanPointInPolygon, destination } from '@turf/turf';
import type { Feature } from 'geojson';
import type { Terrain } from '$lib/validation/cross-check';
import type { Position } from '$lib/domain/geometry/geometry';
import { isDisputed, type CountryCode } from '$lib/domain/place';
import { countries, land, type Area } from './natural-earth';
import { memoize } from '$lib/server/memoize';

interface Boxed {
  box: number[];
  area: Feature<Area>;
}

const boxed = (area: Feature<Area>): Boxed => ({ box: bbox(area), area });

const boxedLand = memoize((): Boxed[] => land('10m').features.map(boxed));

/** ISO 3166-1: alpha-2 codes to the numeric ids of the source. */
const numeric: Partial<Record<CountryCode, string>> = {
  ...{
    AF: '004',
    AZ: '031',
    CN: '156',
    IQ: '368',
    IR: '364',
    JP: '392',
    KG: '417',
    KP: '408',
    KR: '410',
    KZ: '398'
  },
  ...{
    LB: '422',
    MN: '496',
    PK: '586',
    RU: '643',
    SY: '760',
    TJ: '762',
    TM: '795',
    TR: '792',
    UZ: '860'
  },
  ...{
    DE: '276',
    EG: '818',
    FR: '250',
    UA: '804',
    ER: '232',
    ID: '360',
    IN: '356',
    IT: '380',
    JO: '400',
    LK: '144',
    MY: '458',
    OM: '512',
    TH: '764',
    VN: '704',
    YE: '887'
  }
};

const boxedCountry = memoize((code: CountryCode): Boxed[] =>
  countries()
    .features.filter(({ id }) => id === numeric[code])
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
