import { UndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/dijkstra';
import { certainties } from './certainty';
import { presence } from './lifetime';
import type { Network, Road } from './network';
import type { Span } from './time';

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
export interface Way {
  legs: readonly Leg[];
  km: number;
}

interface Step {
  km: number;
  road: number | null;
  /** Place of the step in the chain of its road. */
  at: number;
}

/** Whether a road was in use at some time in a span of years; at any time for no span. */
export function inUse({ lifetime }: Road, time: Span | undefined): boolean {
  return time === undefined || presence(lifetime, time) > 0;
}

type Graph = UndirectedGraph<Record<string, never>, Step>;

/** Of two roads over the same ground the better known one names it. */
function graphOf({ roads, links }: Network, time: Span | undefined): Graph {
  const graph: Graph = new UndirectedGraph();
  const byCertainty = roads
    .map((road, index) => ({ road, index, doubt: certainties.indexOf(road.certainty) }))
    .sort((a, b) => a.doubt - b.doubt);
  const add = (from: number, to: number, step: Step) => {
    graph.mergeNode(from);
    graph.mergeNode(to);
    if (!graph.hasEdge(from, to)) graph.addEdge(from, to, step);
    else if (step.km < graph.getEdgeAttribute(from, to, 'km')) {
      graph.replaceEdgeAttributes(graph.edge(from, to), step);
    }
  };
  for (const { road, index } of byCertainty) {
    if (!inUse(road, time)) continue;
    road.km.forEach((km, at) => add(road.nodes[at]!, road.nodes[at + 1]!, { km, road: index, at }));
  }
  for (const { place, station, km } of links) add(place, station, { km, road: null, at: 0 });
  return graph;
}

/**
 * The shortest way between two nodes over roads in use in a span of years (at any time for no span); undefined where there
 * is none, without legs from a node to itself. Dijkstra's algorithm, by graphology.
 */
export function findWay(
  network: Network,
  from: number,
  to: number,
  time: Span | undefined
): Way | undefined {
  if (from === to) return { legs: [], km: 0 };
  const graph = graphOf(network, time);
  if (!graph.hasNode(from) || !graph.hasNode(to)) return undefined;
  const path = bidirectional(graph, from, to, 'km') as string[] | null;
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
