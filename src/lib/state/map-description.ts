import type { IndexEntry } from '$lib/domain/index-entry';
import type { Layer } from '$lib/domain/layers';
import { keyOf } from '$lib/domain/selection';
import { comma, counted, fill } from '$lib/i18n/format';
import type { AtlasContext } from './context';
import { isInYears, isSpokenOf } from './shown-entries';

/** How much of what the map shows and how far its places reach, in words. A text beside the map names its layers. */
export function countShown(
  atlas: AtlasContext,
  layers: ReadonlySet<Layer> = atlas.address.layers
): string {
  const { address, filtering, index, messages, view } = atlas;
  const texts = messages.map;
  const shown = index.filter(
    (entry) =>
      ((isInYears(atlas, entry) && filtering.matches(entry)) || isSpokenOf(view, entry)) &&
      entry.layers.some((layer) => layers.has(layer))
  );
  const of = (collection: IndexEntry['collection']) =>
    shown.filter((entry) => entry.collection === collection);
  const count = (collection: IndexEntry['collection']) =>
    counted(texts[collection], of(collection).length, address.language);
  const sentence = fill(texts.describe, {
    routes: count('routes'),
    places: count('places'),
    things: count('things'),
    journeys: count('journeys'),
    sites: count('sites')
  });
  const [west, ...others] = of('places').sort((a, b) => a.position![0] - b.position![0]);
  const east = others.at(-1);
  if (!west || !east) return sentence;
  return `${sentence} ${fill(texts.reach, { west: west.name, east: east.name })}`;
}

/** What the map shows, in words: how much of what, what the text beside it speaks of, what is opened. */
export function describeMap(
  atlas: AtlasContext,
  layers: ReadonlySet<Layer>,
  selected: string | null
): string {
  const { address, index, messages, view } = atlas;
  const nameOf = (key: string) => index.find((entry) => keyOf(entry) === key)?.name;
  const spokenOf = (view.scene?.features ?? []).flatMap((key) => nameOf(key) ?? []);
  const name = selected && nameOf(selected);
  const sentences = [countShown(atlas, layers)];
  if (spokenOf.length > 0) {
    sentences.push(
      fill(messages.reader.spokenOf, { names: spokenOf.join(comma(address.language)) })
    );
  }
  if (view.timeline.described) sentences.push(view.timeline.described);
  if (name) sentences.push(fill(messages.map.selected, { name }));
  return sentences.join(' ');
}
