import type { Layer } from '$lib/domain/layers';
import { keyOf } from '$lib/domain/selection';
import { counted, fill } from '$lib/i18n/format';
import type { AtlasContext } from './context';
import { isKept } from './kept';
import { isInYears } from './years-shown';

/** What the map shows, in words: how much of what, what the text beside it speaks of, what is opened. */
export function describeMap(
  atlas: AtlasContext,
  layers: ReadonlySet<Layer>,
  selected: string | null
): string {
  const { address, index, messages, view } = atlas;
  const texts = messages.map;
  // What a text speaks of is shown whatever the filters say.
  const filters = view.scene ? {} : view;
  const shown = index.filter(
    (entry) =>
      isInYears(atlas, entry) &&
      isKept(filters, entry) &&
      entry.layers.some((layer) => layers.has(layer))
  );
  const count = (collection: 'routes' | 'places' | 'sites') => {
    const n = shown.filter((entry) => entry.collection === collection).length;
    return counted(texts[collection], n, address.language);
  };
  const nameOf = (key: string) => index.find((entry) => keyOf(entry) === key)?.name;
  const spokenOf = (view.scene?.features ?? []).flatMap((key) => nameOf(key) ?? []);
  const name = selected && nameOf(selected);
  const sentences = [
    fill(texts.describe, {
      routes: count('routes'),
      places: count('places'),
      sites: count('sites')
    })
  ];
  const comma = address.language === 'ja' ? '、' : ', ';
  if (spokenOf.length > 0) {
    sentences.push(fill(messages.reader.spokenOf, { names: spokenOf.join(comma) }));
  }
  if (view.yearsSaid) sentences.push(view.yearsSaid);
  if (name) sentences.push(fill(texts.selected, { name }));
  return sentences.join(' ');
}
