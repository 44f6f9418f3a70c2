import { UndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/dijkstra';
import { certainties, type Certainty } from '$lib/domain/certainty';
import { presence } from '$lib/domain/time/temporal-extent';
import type { Carriers, Network, RouteChain } from './network';
import { type YearRange, firstYear, lastYear } from '$lib/domain/time/year-range';

/** A stretch of the way along one road, or the straight line to a place beside the roads. */
export interface Leg {
  /** Place of the road in the network's list; null off the roads. */
  road: number | null;
  /** Places in the road's chain where the leg begins and ends; it may run against the road's own order. */
  range: readonly [number, number];
  nodes: readonly number[];
  km: number;
}

/** The shortest way between two places; km along the roads. */
export interface Itinerary {
  legs: readonly Leg[];
  km: number;
}

/** What a way is chosen for: its length, or that it keeps to the land or to the water. */
export const preferences = ['shortest', 'water', 'land'] as const;
export type Preference = (typeof preferences)[number];

/**
 * What a kilometre by land and one by water count in the choice of a way. By water the fewest days decide: a ship goes as
 * much farther in a day as the counted passages say. By land a crossing is taken only where ten times its length would not
 * lead round it.
 */
function weightsOf(network: Network, preference: Preference): { land: number; water: number } {
  if (preference === 'land') return { land: 1, water: 10 };
  if (preference === 'water') {
    return { land: kmADayAfloat(network).usual / camelDay.usual, water: 1 };
  }
  return { land: 1, water: 1 };
}

interface Step {
  km: number;
  /** Kilometres as the choice of the way weighs them. */
  cost: number;
  road: number | null;
  /** Place of the step in the chain of its road. */
  at: number;
}

/** Whether a road was in use at some time in a span of years; at any time for no span. */
function inUse({ extent }: RouteChain, yearRange: YearRange | undefined): boolean {
  return yearRange === undefined || presence(extent, yearRange) > 0;
}

type Graph = UndirectedGraph<Record<string, never>, Step>;

/** Graphs of one network that are kept: those of the three preferences, in the years before and after a change. */
const mostKept = 6;
const kept = new WeakMap<Network, Map<string, Graph>>();

/** The roads in use as a graph. Whoever asks for a second way in the same years asks the same graph. */
function graphOf(
  network: Network,
  yearRange: YearRange | undefined,
  preference: Preference
): Graph {
  const graphs = kept.get(network) ?? new Map<string, Graph>();
  kept.set(network, graphs);
  const key = [preference, yearRange?.from, yearRange?.to].join();
  const graph = graphs.get(key) ?? buildGraph(network, yearRange, preference);
  // The last used stands last; the first goes.
  graphs.delete(key);
  graphs.set(key, graph);
  if (graphs.size > mostKept) graphs.delete(graphs.keys().next().value!);
  return graph;
}

/** Of two roads over the same ground the better known one names it. */
function buildGraph(
  network: Network,
  yearRange: YearRange | undefined,
  preference: Preference
): Graph {
  const { roads, links } = network;
  const { land, water } = weightsOf(network, preference);
  const graph: Graph = new UndirectedGraph();
  const byCertainty = roads
    .map((road, index) => ({ road, index, doubt: certainties.indexOf(road.certainty) }))
    .sort((a, b) => a.doubt - b.doubt);
  const add = (from: number, to: number, step: Step) => {
    graph.mergeNode(from);
    graph.mergeNode(to);
    if (!graph.hasEdge(from, to)) graph.addEdge(from, to, step);
    else if (step.cost < graph.getEdgeAttribute(from, to, 'cost')) {
      graph.replaceEdgeAttributes(graph.edge(from, to), step);
    }
  };
  for (const { road, index } of byCertainty) {
    if (!inUse(road, yearRange)) continue;
    const weight = road.kind === 'land' ? land : water;
    road.km.forEach((km, at) =>
      add(road.nodes[at]!, road.nodes[at + 1]!, { km, cost: km * weight, road: index, at })
    );
  }
  for (const { place, station, km } of links)
    add(place, station, { km, cost: km * land, road: null, at: 0 });
  return graph;
}

/**
 * The shortest way between two nodes over roads in use in a span of years (at any time for no span), or the one that keeps
 * to the land or to the water; undefined where there is none, without legs from a node to itself. Dijkstra's algorithm, by
 * graphology.
 */
export function shortestPath(
  network: Network,
  from: number,
  to: number,
  yearRange: YearRange | undefined,
  preference: Preference = 'shortest'
): Itinerary | undefined {
  if (from === to) return { legs: [], km: 0 };
  const graph = graphOf(network, yearRange, preference);
  if (!graph.hasNode(from) || !graph.hasNode(to)) return undefined;
  const path = bidirectional(graph, from, to, 'cost') as string[] | null;
  if (!path) return undefined;
  const nodes = path.map(Number);
  const legs: Leg[] = [];
  for (let i = 1; i < nodes.length; i++) {
    const step = graph.getEdgeAttributes(nodes[i - 1]!, nodes[i]!);
    const forwards =
      step.road === null || network.roads[step.road]!.nodes[step.at] === nodes[i - 1];
    const [begins, ends] = forwards ? [step.at, step.at + 1] : [step.at + 1, step.at];
    const last = legs.at(-1);
    if (last && last.road === step.road && last.range[1] === begins) {
      const range = [last.range[0], ends] as const;
      legs[legs.length - 1] = {
        ...{ road: step.road, range, nodes: [...last.nodes, nodes[i]!] },
        km: last.km + step.km
      };
    } else {
      const range = [begins, ends] as const;
      legs.push({ road: step.road, range, nodes: [nodes[i - 1]!, nodes[i]!], km: step.km });
    }
  }
  return { legs, km: legs.reduce((sum, leg) => sum + leg.km, 0) };
}

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
