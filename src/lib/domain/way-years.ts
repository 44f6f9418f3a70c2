import type { Network, Road } from './network';
import { firstYear, lastYear, type Span } from './time';
import { inUse, type Way } from './way';

/** The years in which all roads of a way were in use; undefined where they never were at once. */
export function sharedYears({ roads }: Network, { legs }: Way): Span | undefined {
  const used = legs.flatMap(({ road }) => (road === null ? [] : [roads[road]!.lifetime]));
  const from = Math.max(firstYear, ...used.map(({ start }) => start[0]));
  const to = Math.min(lastYear, ...used.map(({ end }) => end[1]));
  return from <= to ? { from, to } : undefined;
}

/** The roads of a way that were not in use in a span of years. */
export function missingRoads({ roads }: Network, { legs }: Way, time: Span): Road[] {
  const indices = new Set(legs.flatMap(({ road }) => road ?? []));
  return [...indices].map((index) => roads[index]!).filter((road) => !inUse(road, time));
}

/** All spans of years in which some way over roads in use at once leads from one node to the other, in order. */
export function yearsWithWay(network: Network, from: number, to: number): Span[] {
  const spans: Span[] = [];
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
function steadySpans({ roads }: Network): Span[] {
  const cuts = new Set([firstYear, next(lastYear)]);
  for (const { lifetime } of roads) {
    for (const year of [lifetime.start[0], next(lifetime.end[1])]) {
      if (year > firstYear && year <= lastYear) cuts.add(year);
    }
  }
  const years = [...cuts].sort((a, b) => a - b);
  return years.slice(1).map((year, i) => ({ from: years[i]!, to: previous(year) }));
}

/** Whether roads in use join two nodes: spreads from the one until it meets the other. */
function joined({ roads, links }: Network, from: number, to: number, time: Span): boolean {
  const chains = [
    ...roads.filter((road) => inUse(road, time)).map(({ nodes }) => nodes),
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
