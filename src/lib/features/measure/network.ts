import type { Carrier, Route, RouteKind, Season } from '$lib/domain/route';
import type { Certainty } from '$lib/domain/certainty';
import type { Position } from '$lib/domain/geometry/geometry';
import { presence, type TemporalExtent } from '$lib/domain/time/temporal-extent';
import { firstYear, lastYear, type YearRange } from '$lib/domain/time/year-range';

/** A route as a chain of nodes; `km[i]` lies between `nodes[i]` and `nodes[i + 1]`. */
export interface RouteChain {
  id: string;
  kind: RouteKind;
  certainty: Certainty;
  extent: TemporalExtent;
  nodes: readonly number[];
  km: readonly number[];
  /** The months of the winds, in words; null on land and where no season is known. */
  season: Season['text'] | null;
  /** Days that sources count, between places in the road's chain. */
  passages: Route['properties']['passages'];
}

/** A place beside the roads, and the nearest station on one: joined by a straight line, whose km are great-circle. */
export interface Link {
  place: number;
  station: number;
  km: number;
}

/**
 * The routes as a graph. A node is a station or a waypoint; roads meet only where they name the same station or the very
 * same waypoint, never where their lines merely cross. Lengths are measured from node to node, as on the cards of routes.
 */
export interface Network {
  positions: readonly Position[];
  /** Node of each place, by the place's id. */
  places: Readonly<Record<string, number>>;
  roads: readonly RouteChain[];
  links: readonly Link[];
  carriers: readonly Carriers[];
}

/** Who carried goods on some roads in some time, and keys of the features whose cards give the sources of that. */
export interface Carriers {
  /** Places in the list of roads. */
  roads: readonly number[];
  extent: TemporalExtent;
  text: Carrier['text'];
  see: Carrier['see'];
}

/** Short names of the atlas's own examples, beside the ids of places. */
const alsoCalled: Readonly<Record<string, string>> = { nara: 'heijo' };

/** The id of the place that an address names; undefined for one that the network does not know. */
export function placeNamed(network: Network, name: string | null): string | undefined {
  const id = alsoCalled[name ?? ''] ?? name ?? '';
  return Object.hasOwn(network.places, id) ? id : undefined;
}

/** Whether a road was in use at some time in a span of years; at any time for no span. */
export function inUse({ extent }: RouteChain, yearRange: YearRange | undefined): boolean {
  return yearRange === undefined || presence(extent, yearRange) > 0;
}

/** All spans of years in which some way over roads in use at once leads from one node to the other, in order. */
export function yearsWithWay(network: Network, from: number, to: number): YearRange[] {
  const spans: YearRange[] = [];
  for (const span of steadySpans(network)) {
    if (!joined(network, from, to, span)) continue;
    const last = spans.at(-1);
    if (last && next(last.to) === span.from) last.to = span.to;
    else spans.push({ ...span });
  }
  return spans;
}

/** There is no year 0. */
const next = (year: number): number => (year === -1 ? 1 : year + 1);
const previous = (year: number): number => (year === 1 ? -1 : year - 1);

/** The timeline cut wherever a road begins or ends: between the cuts nothing changes. */
function steadySpans({ roads }: Network): YearRange[] {
  const cuts = new Set([firstYear, next(lastYear)]);
  for (const { extent } of roads) {
    for (const year of [extent.start[0], next(extent.end[1])]) {
      if (year > firstYear && year <= lastYear) cuts.add(year);
    }
  }
  const years = [...cuts].sort((a, b) => a - b);
  return years.slice(1).map((year, i) => ({ from: years[i]!, to: previous(year) }));
}

/** Whether roads in use join two nodes: spreads from the one until it meets the other. */
function joined(
  { roads, links }: Network,
  from: number,
  to: number,
  yearRange: YearRange
): boolean {
  const chains = [
    ...roads.filter((road) => inUse(road, yearRange)).map(({ nodes }) => nodes),
    ...links.map(({ place, station }) => [place, station])
  ];
  const reached = new Set([from]);
  let waiting = chains;
  for (;;) {
    const met = waiting.filter((chain) => chain.some((node) => reached.has(node)));
    if (met.length === 0) return reached.has(to);
    for (const node of met.flat()) reached.add(node);
    waiting = waiting.filter((chain) => !met.includes(chain));
  }
}

/**
 * What a loaded camel walked in a day, in kilometres. Pegolotti's day counts of about 1340 (Tana to Ganzhou by camel, ox or
 * ass) come to 24 to 41 km a day on this map; 30 is the middle that is usually reckoned with.
 */
export const camelDay = { slow: 24, usual: 30, fast: 41 } as const;

const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

/** Kilometres a day by water, of all passages whose days sources count: the slowest, the mean of all, the fastest. */
export function kmADayAfloat({ roads }: Network): { slow: number; usual: number; fast: number } {
  const passages = roads
    .filter(({ kind }) => kind !== 'land')
    .flatMap(({ km, passages }) =>
      passages.map(({ from, to, days: [fewest, most] }) => ({
        km: total(km.slice(Math.min(from, to), Math.max(from, to))),
        days: (fewest + most) / 2
      }))
    );
  const rates = passages.map(({ km, days }) => km / days);
  return {
    slow: Math.min(...rates),
    usual: total(passages.map(({ km }) => km)) / total(passages.map(({ days }) => days)),
    fast: Math.max(...rates)
  };
}
