import type { Carrier } from '$lib/domain/transmission/carriers';
import type { Certainty } from '$lib/domain/certainty';
import type { Position } from '$lib/domain/geometry/geometry';
import type { TemporalExtent } from '$lib/domain/time/temporal-extent';
import type { Route, RouteKind, Season } from '$lib/domain/route';

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
