import { UndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/dijkstra';
import { certainties } from '$lib/domain/certainty';
import type { YearRange } from '$lib/domain/time/year-range';
import { camelDay, inUse, kmADayAfloat, type Network } from './network';

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
