import { bbox, booleanPointInPolygon, destination } from '@turf/turf';
import type { Feature } from 'geojson';
import type { Terrain } from '../domain/cross-check';
import type { Position } from '../domain/geometry';
import type { CountryCode } from '../domain/place';
import { countries, land, type Area } from './natural-earth';
import { once } from './once';

interface Boxed {
  box: number[];
  area: Feature<Area>;
}

const boxed = (area: Feature<Area>): Boxed => ({ box: bbox(area), area });

const boxedLand = once((): Boxed[] => land('10m').features.map(boxed));

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
  }
};

const boxedCountry = once((code: CountryCode): Boxed[] =>
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
  // A place whose country is disputed is not asked whose it is.
  inCountries: (position, codes, near) =>
    codes.includes('x-crimea') ||
    [...neighbourhood(position, near), ...neighbourhood(position, near / 2)].some((point) =>
      codes.some((code) => boxedCountry(code).some((country) => within(point, country)))
    )
};
