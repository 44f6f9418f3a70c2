import {
  buildingLines,
  corridorLines,
  staticMapLineOf
} from '$lib/cartography/svg/static-map-lines';
import { iconOf } from '$lib/cartography/icon-names';
import {
  certaintyOf,
  datedNamesOf,
  extentOf,
  featuresOf,
  isLine,
  layersOf,
  pointOf,
  rankOf,
  type Feature,
  yearsOfName
} from '$lib/domain/feature';
import type { IndexEntry, LayerNumber } from '$lib/domain/index-entry';
import { localize, type Language } from '$lib/domain/language';
import { encodeExtent } from '$lib/domain/time/temporal-extent';
import { allTimes } from '$lib/domain/time/year-range';
import { atlas } from './geo-files';

/** Everything on the map, for the list and the static map, in one language: each collection by its names. */
export function featureIndex(language: Language): IndexEntry[] {
  // Browsers know the order of Kazakh letters as little as their months: it is made here, once.
  const collator = new Intl.Collator(language);
  return (['routes', 'places', 'things', 'journeys', 'sites'] as const).flatMap((collection) =>
    featuresOf(atlas(), [collection])
      .map((feature) => entryOf(feature, language))
      .sort((a, b) => collator.compare(a.name, b.name))
  );
}

function entryOf(feature: Feature, language: Language): IndexEntry {
  const { text, lang } = localize(feature.properties.name, language)!;
  const extent = extentOf(feature);
  const line = lineOf(feature);
  const numbers = numbersOfLayer(feature, language);
  const names = datedNamesOf(feature).map((dated) => {
    const { from = allTimes.from, to = allTimes.to } = yearsOfName(dated);
    return [localize(dated.name, language)!.text, from, to] as const;
  });
  return {
    collection: feature.collection,
    id: feature.id,
    name: text,
    lang,
    layers: layersOf(feature),
    rank: rankOf(feature),
    icon: iconOf(feature),
    position: pointOf(feature),
    ...(extent && { years: encodeExtent(extent) }),
    ...(names.length > 0 && { names }),
    ...(line && { line }),
    ...(numbers.length > 0 && { ofLayer: numbers })
  };
}

/** Numbers of a site that stand for a whole layer. */
function numbersOfLayer(feature: Feature, language: Language): LayerNumber[] {
  if (feature.collection !== 'sites') return [];
  return feature.properties.facts.flatMap(({ figure, in_figures: number }) => {
    const layer = figure && atlas().figures[figure]?.layer;
    if (!layer || !number) return [];
    const [value, label] = [number.value, number.label].map(
      (text) => localize(text, language)!.text
    );
    return [{ layer, value: value!, label: label!, statement: `figure-${figure}` }];
  });
}

/** The lines that the static map draws it with. */
function lineOf(feature: Feature): string | undefined {
  if (feature.collection === 'routes') {
    const { kind, certainty } = feature.properties;
    return staticMapLineOf({ kind, certainty, rank: rankOf(feature) });
  }
  if (feature.collection !== 'sites' || !isLine(feature)) return undefined;
  return certaintyOf(feature) === 'building' ? buildingLines : corridorLines;
}
