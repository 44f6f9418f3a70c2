import { lifetimeOf } from '../domain/dates';
import { kilometres, nearest } from '../domain/distance';
import type { Position } from '../domain/geometry';
import type { Network } from '../domain/network';
import { atlas } from './geo-files';
import { once } from './once';

/** To ten metres: the data is coarser. */
const rounded = (km: number): number => Math.round(km * 100) / 100;

/** The network of all routes, with straight links to the places beside them. */
export const network = once((): Network => {
  const positions: Position[] = [];
  const places: Record<string, number> = {};
  const nodeOf = new Map<string, number>();
  const node = (position: Position): number => {
    const key = position.join(' ');
    if (!nodeOf.has(key)) nodeOf.set(key, positions.push(position) - 1);
    return nodeOf.get(key)!;
  };

  const roads = atlas().routes.map(({ id, geometry, properties: p }) => {
    const line = geometry.coordinates;
    p.via.forEach((via, i) => {
      if ('place' in via) places[via.place] = node(line[i]!);
    });
    return {
      ...{ id, kind: p.kind, certainty: p.certainty, lifetime: lifetimeOf(p)! },
      nodes: line.map(node),
      km: line.slice(1).map((position, i) => rounded(kilometres(line[i]!, position)))
    };
  });

  const stations = Object.values(places).map((at) => ({ at, position: positions[at]! }));
  const links = atlas()
    .places.filter(({ id }) => !(id in places))
    .map(({ id, geometry }) => {
      const [station] = nearest(geometry.coordinates, stations, 1);
      const place = (places[id] = node(geometry.coordinates));
      return { place, station: station!.at, km: rounded(station!.km) };
    });
  return { positions, places, roads, links };
});
