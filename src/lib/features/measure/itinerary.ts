import type { Certainty } from '$lib/domain/certainty';
import { presence } from '$lib/domain/time/temporal-extent';
import { firstYear, lastYear, type YearRange } from '$lib/domain/time/year-range';
import {
  camelDay,
  inUse,
  kmADayAfloat,
  type Carriers,
  type Network,
  type RouteChain
} from './network';
import {
  preferences,
  shortestPath,
  type Itinerary,
  type Leg,
  type Preference
} from './shortest-path';

/** A way to choose among others, with its sums. */
export interface ItineraryChoice {
  preference: Preference;
  itinerary: Itinerary;
  totals: ItineraryTotals;
}

/** Two ways are another choice where the parts of them by water differ by more than this share of a way. */
const leastDifference = 0.1;

/**
 * The ways between two nodes that a reader can choose among: the shortest, and those by water and by land where they are
 * others. Where water alone joins the two, the way over it stands first, however much longer: the shortest way from port to
 * port would else lead through the middle of the continent.
 */
export function itineraryChoices(
  network: Network,
  from: number,
  to: number,
  yearRange: YearRange | undefined
): ItineraryChoice[] {
  const choices: ItineraryChoice[] = [];
  const waterShare = ({ totals: { land, water } }: ItineraryChoice) => water / (land + water);
  for (const preference of preferences) {
    const shortest = choices[0] && waterShare(choices[0]);
    // Hardly any water to go round, or nothing but water already.
    if (preference === 'land' && shortest! <= leastDifference) continue;
    if (preference === 'water' && shortest! >= 1 - leastDifference) continue;
    const itinerary = shortestPath(network, from, to, yearRange, preference);
    if (!itinerary) return [];
    const choice = { preference, itinerary, totals: itineraryTotals(network, itinerary) };
    const isOther = choices.every(
      (one) => Math.abs(waterShare(one) - waterShare(choice)) > leastDifference
    );
    if (isOther) choices.push(choice);
  }
  const afloat = choices.find(({ totals }) => totals.land === 0);
  return afloat ? [afloat, ...choices.filter((choice) => choice !== afloat)] : choices;
}

/** The years in which all roads of a way were in use; undefined where they never were at once. */
export function sharedYears({ roads }: Network, { legs }: Itinerary): YearRange | undefined {
  const used = legs.flatMap(({ road }) => (road === null ? [] : [roads[road]!.extent]));
  const from = Math.max(firstYear, ...used.map(({ start }) => start[0]));
  const to = Math.min(lastYear, ...used.map(({ end }) => end[1]));
  return from <= to ? { from, to } : undefined;
}

/** The roads of a way that were not in use in a span of years. */
export function missingRoads(
  { roads }: Network,
  { legs }: Itinerary,
  yearRange: YearRange
): RouteChain[] {
  const indices = new Set(legs.flatMap(({ road }) => road ?? []));
  return [...indices].map((index) => roads[index]!).filter((road) => !inUse(road, yearRange));
}

/** Sums over a way, in kilometres and in days. */
export interface ItineraryTotals {
  land: number;
  /** By sea and by river. */
  water: number;
  byCertainty: Record<Certainty | 'offRoad', number>;
  /** Days by camel, of the land alone. */
  days: { usual: number; fewest: number; most: number };
  /** Days by sea and river: as sources count them, the rest at the rates of all that they count. */
  afloat: { usual: number; fewest: number; most: number; kmADay: number };
  /** Days that sources count by sea and river, and the kilometres that they speak of; null where none does. */
  counted: { km: number; fewest: number; most: number } | null;
}

/** Days that a source counts for a stretch that a leg covers, the way that it runs. */
export function passagesOn(network: Network, { road, range }: Leg) {
  if (road === null) return [];
  const [first, last] = [Math.min(...range), Math.max(...range)];
  const forwards = range[0] < range[1];
  return network.roads[road]!.passages.filter(
    ({ from, to, either_way }) =>
      Math.min(from, to) >= first &&
      Math.max(from, to) <= last &&
      (either_way || from < to === forwards)
  );
}

/** What sources count by water along a way. */
function counted(network: Network, legs: readonly Leg[]): ItineraryTotals['counted'] {
  let [km, fewest, most] = [0, 0, 0];
  for (const leg of legs) {
    const road = leg.road === null ? undefined : network.roads[leg.road]!;
    if (!road || road.kind === 'land') continue;
    for (const { from, to, days } of passagesOn(network, leg)) {
      const stretch = road.km.slice(Math.min(from, to), Math.max(from, to));
      km += stretch.reduce((sum, part) => sum + part, 0);
      fewest += days[0];
      most += days[1];
    }
  }
  return km > 0 ? { km, fewest, most } : null;
}

/** Days by water: what sources count of it, and the rest at their rates. */
function afloat(
  network: Network,
  water: number,
  counted: ItineraryTotals['counted']
): ItineraryTotals['afloat'] {
  const { slow, usual, fast } = kmADayAfloat(network);
  const { km, fewest, most } = counted ?? { km: 0, fewest: 0, most: 0 };
  const rest = Math.max(0, water - km);
  return {
    usual: Math.ceil((fewest + most) / 2 + rest / usual),
    fewest: Math.ceil(fewest + rest / fast),
    most: Math.ceil(most + rest / slow),
    kmADay: Math.round(usual)
  };
}

export function itineraryTotals(network: Network, { legs }: Itinerary): ItineraryTotals {
  const { roads } = network;
  const byCertainty = { attested: 0, probable: 0, conjectural: 0, offRoad: 0 };
  let [land, water] = [0, 0];
  for (const { road, km } of legs) {
    const found = road === null ? undefined : roads[road]!;
    byCertainty[found?.certainty ?? 'offRoad'] += km;
    if (found && found.kind !== 'land') water += km;
    else land += km;
  }
  const sourced = counted(network, legs);
  const days = (kmADay: number) => Math.ceil(land / kmADay);
  return {
    land,
    water,
    byCertainty,
    days: { usual: days(camelDay.usual), fewest: days(camelDay.fast), most: days(camelDay.slow) },
    afloat: afloat(network, water, sourced),
    counted: sourced
  };
}

/** Who carried goods over roads of a way: in a span of years, or in the years in which all its roads were in use. */
export function carriersOn(
  network: Network,
  itinerary: Itinerary,
  time: YearRange | undefined
): Carriers[] {
  const years = time ?? sharedYears(network, itinerary);
  const used = new Set(itinerary.legs.map(({ road }) => road));
  return network.carriers.filter(
    ({ roads, extent }) =>
      years && roads.some((road) => used.has(road)) && presence(extent, years) > 0
  );
}
