import { page } from '$app/state';
import { boundsAround } from '$lib/cartography/svg/web-mercator';
import { drawnStretch } from '$lib/cartography/drawn-road';
import { kilometres } from '$lib/domain/geometry/geodesy';
import type { Position } from '$lib/domain/geometry/geometry';
import type { Scene } from '$lib/domain/tours/tour';
import {
  carriersOn,
  itineraryChoices,
  missingRoads,
  sharedYears,
  type ItineraryChoice
} from './itinerary';
import { placeNamed, yearsWithWay, type Network } from './network';
import { shortestPath, type Itinerary, type Leg } from './shortest-path';
import type { AtlasContext } from '$lib/state/context';

/** What is measured: the two places of the address, and the way between them. */
export class Measuring {
  #atlas: AtlasContext;
  /** The routes as a graph. */
  readonly network: Network;

  constructor(atlas: AtlasContext, network: Network) {
    this.#atlas = atlas;
    this.network = network;
  }

  readonly from: string | undefined = $derived.by(() => this.#named('from'));
  readonly to: string | undefined = $derived.by(() => this.#named('to'));

  /** The two nodes; undefined while one is not chosen. */
  readonly #ends: readonly [number, number] | undefined = $derived.by(() => {
    const { places } = this.network;
    return this.from && this.to ? [places[this.from]!, places[this.to]!] : undefined;
  });

  /** The ways between the two, the one first that is shown unless the address asks for another. */
  readonly choices: readonly ItineraryChoice[] = $derived.by(() =>
    this.#ends ? itineraryChoices(this.network, ...this.#ends, this.#atlas.address.yearRange) : []
  );

  /** The way that is shown, `?way=land`. */
  readonly choice: ItineraryChoice | undefined = $derived.by(() => {
    const asked = page.url.searchParams.get('way');
    return this.choices.find(({ preference }) => preference === asked) ?? this.choices[0];
  });

  readonly itinerary: Itinerary | undefined = $derived(this.choice?.itinerary);

  readonly sums = $derived(this.choice?.totals);

  /** Great-circle kilometres. */
  readonly straight: number | undefined = $derived.by(
    () =>
      this.#ends &&
      kilometres(...(this.#ends.map((node) => this.#at(node)) as [Position, Position]))
  );

  readonly together = $derived.by(
    () => this.itinerary && sharedYears(this.network, this.itinerary)
  );

  readonly carriers = $derived.by(() =>
    this.itinerary ? carriersOn(this.network, this.itinerary, this.#atlas.address.yearRange) : []
  );

  /** Spans of years in which there is a way; asked for where this one was never whole, or is not there. */
  readonly joinedIn = $derived.by(() =>
    this.#ends && (!this.itinerary || !this.together)
      ? yearsWithWay(this.network, ...this.#ends)
      : []
  );

  /** Roads of the shortest way at any time that the chosen years lack. */
  readonly missing = $derived.by(() => {
    const { yearRange } = this.#atlas.address;
    if (!this.#ends || this.itinerary || !yearRange) return [];
    const anyTime = shortestPath(this.network, ...this.#ends, undefined);
    return anyTime ? missingRoads(this.network, anyTime, yearRange) : [];
  });

  readonly scene: Scene | undefined = $derived.by(() => {
    if (!this.#ends || !this.itinerary) return undefined;
    const path = this.itinerary.legs.map((leg) => this.#line(leg));
    const ends = this.#ends.map((node) => this.#at(node));
    return {
      features: [`places/${this.from}`, `places/${this.to}`],
      layers: ['routes', 'places'],
      bounds: boundsAround([...ends, ...path.flat()]),
      path
    };
  });

  #named(name: string): string | undefined {
    return placeNamed(this.network, page.url.searchParams.get(name));
  }

  #at(node: number): Position {
    return this.network.positions[node]!;
  }

  #line({ road, range, nodes }: Leg): Position[] {
    if (road === null) return nodes.map((node) => this.#at(node));
    const found = this.network.roads[road]!;
    const points = found.nodes.map((node) => this.#at(node));
    return drawnStretch(found.kind, points, range);
  }
}
