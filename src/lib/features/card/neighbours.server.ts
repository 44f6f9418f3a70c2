import type { CardLink, CardStation } from '$lib/domain/card';
import { featuresOf, type RouteFeature } from '$lib/domain/feature';
import { compassDirection, lengthKm, nearest } from '$lib/domain/geometry/geodesy';
import type { Position } from '$lib/domain/geometry/geometry';
import { same, type Selection } from '$lib/domain/selection';
import type { Localizer } from '$lib/server/localizer';
import { atlas } from '$lib/server/geo-files';
import { memoize } from '$lib/server/memoize';

/** How many neighbours a card names, and how far they may lie. */
const count = 5;
const withinKm = 600;

const positions = memoize(() =>
  featuresOf(atlas(), ['sites', 'places']).flatMap(({ collection, id, geometry, properties }) =>
    geometry.type === 'Point'
      ? [{ collection, id, name: properties.name, position: geometry.coordinates }]
      : []
  )
);

/** The nearest other features that are points, with great-circle kilometres (turf). */
export function near(
  here: Selection,
  point: Position,
  localize: Localizer
): (CardLink & { km: number })[] {
  const others = positions().filter((other) => !same(other, here));
  return nearest(point, others, count)
    .filter(({ km }) => km <= withinKm)
    .map(({ collection, id, name, km }) => ({
      collection,
      id,
      name: localize(name),
      km: Math.round(km * 10) / 10
    }));
}

/** The routes that a place is a station of. */
export function routesOf(placeId: string, localize: Localizer): CardLink[] {
  return atlas()
    .routes.filter(({ properties }) =>
      properties.via.some((via) => 'place' in via && via.place === placeId)
    )
    .map(({ id, properties }) => ({ collection: 'routes', id, name: localize(properties.name) }));
}

/** The places that a route calls at, in order, each with the way to the next. */
export function stationsOf(
  { geometry, properties }: RouteFeature,
  localize: Localizer
): CardStation[] {
  const names = new Map(atlas().places.map((place) => [place.id, place.properties.name]));
  const calls = properties.via.flatMap((via, at) =>
    'place' in via ? [{ id: via.place, at }] : []
  );
  return calls.map(({ id, at }, i) => ({
    collection: 'places',
    id,
    name: localize(names.get(id)!),
    onward: onward(geometry.coordinates, at, calls[i + 1]?.at)
  }));
}

/** The way from one vertex of a line to another farther on; null where there is none. */
function onward(line: Position[], from: number, to: number | undefined): CardStation['onward'] {
  if (to === undefined) return null;
  const km = Math.round(lengthKm({ type: 'LineString', coordinates: line.slice(from, to + 1) }));
  return { km, towards: compassDirection(line[from]!, line[to]!) };
}
