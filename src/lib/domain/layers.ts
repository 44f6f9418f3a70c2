/** The layer groups and their layers, in the order of the panel. */
export const groups = {
  historical: ['routes', 'places', 'things', 'journeys'],
  memory: ['test-site', 'internment', 'atomic-bombings'],
  modern: ['cooperation', 'meetings', 'industry', 'corridors']
} as const;

export type Group = keyof typeof groups;
export type Layer = (typeof groups)[Group][number];

export const groupNames = Object.keys(groups) as Group[];
export const layerNames: readonly Layer[] = groupNames.flatMap((group) => [...groups[group]]);

/** What a reader sees who has chosen nothing. */
export const defaultLayers: ReadonlySet<Layer> = new Set(layerNames);

function isLayer(value: string): value is Layer {
  return (layerNames as readonly string[]).includes(value);
}

export function groupOf(layer: Layer): Group {
  return groupNames.find((group) => (groups[group] as readonly string[]).includes(layer))!;
}

/**
 * Reads `?layers=`: absent is the default set, `none` or empty is nothing, unknown names are passed over.
 * Only unknown names: the reader's address was not understood at all, so the default stands.
 */
export function parseLayers(value: string | null): ReadonlySet<Layer> {
  if (value === null) return defaultLayers;
  const names = value.split(',').map((name) => name.trim().toLowerCase());
  const known = names.filter(isLayer);
  const meant = names.filter((name) => name !== '' && name !== 'none');
  if (known.length === 0 && meant.length > 0) return defaultLayers;
  return new Set(known);
}

/** The value for `?layers=`; undefined for the default set, which the address leaves out. */
export function formatLayers(layers: ReadonlySet<Layer>): string | undefined {
  const shown = layerNames.filter((layer) => layers.has(layer));
  if (shown.length === defaultLayers.size) return undefined;
  return shown.length === 0 ? 'none' : shown.join(',');
}

type GroupState = 'all' | 'some' | 'none';

/** A group's switch says "some" when its layers differ. */
export function groupState(group: Group, shown: ReadonlySet<Layer>): GroupState {
  const count = groups[group].filter((layer) => shown.has(layer)).length;
  if (count === 0) return 'none';
  return count === groups[group].length ? 'all' : 'some';
}

export function toggleLayer(shown: ReadonlySet<Layer>, layer: Layer): ReadonlySet<Layer> {
  const next = new Set(shown);
  if (!next.delete(layer)) next.add(layer);
  return next;
}

/** Off when all of it is on; otherwise all of it on. */
export function toggleGroup(shown: ReadonlySet<Layer>, group: Group): ReadonlySet<Layer> {
  const next = new Set(shown);
  const all = groupState(group, shown) === 'all';
  for (const layer of groups[group]) {
    if (all) next.delete(layer);
    else next.add(layer);
  }
  return next;
}
