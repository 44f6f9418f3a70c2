import { page } from '$app/state';
import { boundsAround } from '$lib/cartography/plate-geometry';
import { drawnStretch } from '$lib/cartography/drawn-road';
import { kilometres } from '$lib/domain/distance';
import type { Position } from '$lib/domain/geometry';
import { placeNamed, type Network } from '$lib/domain/network';
import type { Scene } from '$lib/domain/scene';
import { findWay, type Leg, type Way } from '$lib/domain/way';
import { missingRoads, sharedYears, yearsWithWay } from '$lib/domain/way-years';
import { waySums } from '$lib/domain/way-sums';
import type { AtlasContext } from './context';

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

  readonly way: Way | undefined = $derived.by(
    () => this.#ends && findWay(this.network, ...this.#ends, this.#atlas.address.time)
  );

  readonly sums = $derived.by(() => this.way && waySums(this.network, this.way));

  /** Great-circle kilometres. */
  readonly straight: number | undefined = $derived.by(
    () =>
      this.#ends &&
      kilometres(...(this.#ends.map((node) => this.#at(node)) as [Position, Position]))
  );

  readonly together = $derived.by(() => this.way && sharedYears(this.network, this.way));

  /** Spans of years in which there is a way; asked for where this one was never whole, or is not there. */
  readonly joinedIn = $derived.by(() =>
    this.#ends && (!this.way || !this.together) ? yearsWithWay(this.network, ...this.#ends) : []
  );

  /** Roads of the shortest way at any time that the chosen years lack. */
  readonly missing = $derived.by(() => {
    const { time } = this.#atlas.address;
    if (!this.#ends || this.way || !time) return [];
    const anyTime = findWay(this.network, ...this.#ends, undefined);
    return anyTime ? missingRoads(this.network, anyTime, time) : [];
  });

  readonly scene: Scene | undefined = $derived.by(() => {
    if (!this.#ends || !this.way) return undefined;
    const path = this.way.legs.map((leg) => this.#line(leg));
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
