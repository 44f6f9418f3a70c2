import type { PlaceKind } from '../domain/place';
import type { SiteKind } from '../domain/site';

/** Side of the square that signs are drawn on; its middle is at 12, 12. */
export const signGrid = 24;

/** Name of a town's sign; a World Heritage property has a ring round its own shape. */
export const placeSign = (kind: PlaceKind, heritage: boolean): string =>
  `${heritage ? 'heritage' : 'place'}-${kind}`;
export const siteSign = (kind: SiteKind): string => `site-${kind}`;
