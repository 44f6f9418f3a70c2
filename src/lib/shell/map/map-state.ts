import type { MapState } from '$lib/cartography/style';
import type { Position } from '$lib/domain/geometry/geometry';
import type { IndexEntry } from '$lib/domain/index-entry';
import type { Layer } from '$lib/domain/layers';
import type { CardView } from '$lib/i18n/card-view';
import type { AtlasContext } from '$lib/state/context';
import type { MapView } from '$lib/state/map-view.svelte';
import { activeRange } from '$lib/state/shown-entries';

/** So near, in degrees, a last stage and the sign of its thing lie that far out they are one spot: town and temple. */
const ofOneTown = 0.5;

const noPath: MapState['path'] = [];
const noFeatures: MapState['named'] = [];

/** What the interactive map is to show, as the page has it: the address, the filters, the opened card, the text beside it. */
export function mapStateOf(
  { address, filtering, view }: AtlasContext,
  {
    layers,
    selectedKey,
    shared,
    relay
  }: {
    layers: ReadonlySet<Layer>;
    selectedKey: string | null;
    /** Things that share an icon, by their spot. */
    shared: ReadonlyMap<string, readonly IndexEntry[]>;
    relay: MapState['relay'];
  }
): MapState {
  return {
    language: address.language,
    layers,
    borders: address.borders,
    yearRange: address.comparison?.[0] ?? activeRange({ address, view }) ?? null,
    undated: address.undated,
    selected: selectedKey,
    highlighted: view.scene?.features ?? noFeatures,
    // Both ends of what is measured.
    named: view.scene?.path ? view.scene.features : noFeatures,
    matchingKeys: filtering.matchingKeys ? [...filtering.matchingKeys] : null,
    shared: [...shared].map(([spot, entries]) => `${spot}:${entries.length}`),
    nameless: view.answering !== undefined,
    relay,
    path: view.scene?.path ?? noPath
  };
}

/**
 * The way of the opened thing or journey, with the stop to which the reader has followed it. The map draws it anew when it
 * is another object: ask for it only when card or stop have changed.
 */
export function relayOf(card: CardView | undefined, { pointer }: MapView): MapState['relay'] {
  const { thing, journey, position } = card ?? {};
  const way = thing?.drawn ?? journey?.drawn ?? null;
  const followed = journey ? pointer.pointed?.at : undefined;
  const sign = thing ? position?.point : undefined;
  if (!way || !(followed || sign)) return way;
  /** Whether a stop lies no farther from a point than so many degrees. */
  const isBy = ([lon, lat]: Position, at: Position | undefined, degrees: number) =>
    at !== undefined && Math.hypot(lon - at[0], lat - at[1]) <= degrees;
  const stops = way.stops.map((stop) => ({
    ...stop,
    current: isBy(stop.position, followed, 0),
    signed: isBy(stop.position, sign, ofOneTown)
  }));
  return { ...way, stops };
}
