import type { Certainty } from './certainty';
import type { Position } from './geometry';
import type { Lifetime } from './lifetime';
import type { RouteKind } from './route';

/** A route as a chain of nodes; `km[i]` lies between `nodes[i]` and `nodes[i + 1]`. */
export interface Road {
  id: string;
  kind: RouteKind;
  certainty: Certainty;
  lifetime: Lifetime;
  nodes: readonly number[];
  km: readonly number[];
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
  roads: readonly Road[];
  links: readonly Link[];
}

/** Short names of the atlas's own examples, beside the ids of places. */
const alsoCalled: Readonly<Record<string, string>> = { nara: 'heijo' };

/** The id of the place that an address names; undefined for one that the network does not know. */
export function placeNamed(network: Network, name: string | null): string | undefined {
  const id = alsoCalled[name ?? ''] ?? name ?? '';
  return Object.hasOwn(network.places, id) ? id : undefined;
}
