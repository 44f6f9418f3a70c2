import type { Feature } from '$lib/domain/feature';
import type { PlaceKind } from '$lib/domain/place';
import type { SiteKind } from '$lib/domain/site';
import type { ThingKind } from '$lib/domain/transmission/thing';

/** Side of the square that icons are drawn on; its middle is at 12, 12. */
export const iconGrid = 24;

/** Name of a town's icon; a World Heritage property has a ring round its own shape. */
export const placeIcon = (kind: PlaceKind, heritage: boolean): string =>
  `${heritage ? 'heritage' : 'place'}-${kind}`;
export const siteIcon = (kind: SiteKind): string => `site-${kind}`;
export const thingIcon = (kind: ThingKind): string => `thing-${kind}`;
/** Several things that are met at one point; their number stands on it. */
export const severalThings = 'thing-several';

/** Name of a feature's icon; a route has none. */
export function iconOf(feature: Feature): string | null {
  switch (feature.collection) {
    case 'places':
      return placeIcon(feature.properties.kind, feature.properties.unesco !== null);
    case 'sites':
      return siteIcon(feature.properties.kind);
    case 'things':
      return thingIcon(feature.properties.kind);
    case 'routes':
    case 'journeys':
      return null;
  }
}
