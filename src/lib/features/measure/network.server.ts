import { datedExtent } from '$lib/domain/time/dates';
import { kilometres, nearest } from '$lib/domain/geometry/geodesy';
import type { Position } from '$lib/domain/geometry/geometry';
import type { Network } from './network';
import { atlas } from '$lib/server/geo-files';
import { memoize } from '$lib/server/memoize';

/** To ten metres: the data is coarser. */
const rounded = (km: number): number => Math.round(km * 100) / 100;

/** The network of all routes, with straight links to the places beside them. */
export const network = memoize((): Network => {
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
      ...{ id, kind: p.kind, certainty: p.certainty, extent: datedExtent(p)! },
      nodes: line.map(node),
      season: p.season?.text ?? null,
      passages: p.passages,
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
  const carriers = atlas().carriers.map((carrier) => ({
    roads: carrier.routes.map((id) => roads.findIndex((road) => road.id === id)),
    extent: datedExtent(carrier)!,
    ...{ text: carrier.text, see: carrier.see }
  }));
  return { positions, places, roads, links, carriers };
});
