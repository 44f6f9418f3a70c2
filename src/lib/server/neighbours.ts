import type { CardLink } from '../domain/card';
import { nearest } from '../domain/distance';
import type { Position } from '../domain/geometry';
import { same, type Selection } from '../domain/selection';
import type { Speaker } from './cards';
import { atlas } from './geo-files';
import { once } from './once';

/** How many neighbours a card names, and how far they may lie. */
const count = 5;
const withinKm = 600;

const positions = once(() => {
  const { places, sites } = atlas();
  return [
    ...sites.flatMap(({ id, geometry, properties }) =>
      geometry.type === 'Point'
        ? [
            {
              collection: 'sites' as const,
              id,
              name: properties.name,
              position: geometry.coordinates
            }
          ]
        : []
    ),
    ...places.map(({ id, geometry, properties }) => ({
      collection: 'places' as const,
      id,
      name: properties.name,
      position: geometry.coordinates
    }))
  ];
});

/** The nearest other features that are points, with great-circle kilometres (turf). */
export function near(
  here: Selection,
  point: Position,
  say: Speaker
): (CardLink & { km: number })[] {
  const others = positions().filter((other) => !same(other, here));
  return nearest(point, others, count)
    .filter(({ km }) => km <= withinKm)
    .map(({ collection, id, name, km }) => ({
      collection,
      id,
      name: say(name),
      km: Math.round(km * 10) / 10
    }));
}

/** The routes that a place is a station of. */
export function routesOf(placeId: string, say: Speaker): CardLink[] {
  return atlas()
    .routes.filter(({ properties }) =>
      properties.via.some((via) => 'place' in via && via.place === placeId)
    )
    .map(({ id, properties }) => ({ collection: 'routes', id, name: say(properties.name) }));
}
