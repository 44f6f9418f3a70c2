import type { CardLink } from '$lib/domain/card';
import { featuresOf } from '$lib/domain/feature';
import { nearest } from '$lib/domain/geometry/distance';
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
