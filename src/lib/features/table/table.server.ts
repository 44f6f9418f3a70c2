import { certaintyOf, extentOf, featuresOf, layersOf } from '$lib/domain/feature';
import { precisionOf, whcOf, type Feature } from '$lib/domain/feature';
import type { Language } from '$lib/domain/language';
import { keyOf } from '$lib/domain/selection';
import { knownSpot } from '$lib/domain/transmission/way';
import { cardDates } from '$lib/server/card-fields';
import { facets } from '$lib/server/facets';
import { atlas } from '$lib/server/geo-files';
import { localizer, type Localizer } from '$lib/server/localizer';
import type { TableRow } from './table';

/** Every feature as a row of the table, by name. */
export function tableRows(language: Language): TableRow[] {
  const localize = localizer(language);
  const collator = new Intl.Collator(language);
  return featuresOf(atlas(), ['routes', 'places', 'things', 'journeys', 'sites'])
    .map((feature) => rowOf(feature, localize))
    .sort((a, b) => collator.compare(a.name.text, b.name.text));
}

function rowOf(feature: Feature, localize: Localizer): TableRow {
  const { collection, id, properties: p } = feature;
  return {
    collection,
    id,
    name: localize(p.name),
    kind: p.kind,
    where: whereOf(feature, localize),
    countries: facets()[keyOf(feature)]!.values.country as TableRow['countries'],
    dates: cardDates(p),
    extent: extentOf(feature),
    heritage: whcOf(feature),
    known:
      collection === 'things'
        ? { certainty: certaintyOf(feature)! }
        : (precisionOf(feature) ?? { certainty: certaintyOf(feature)! }),
    layers: layersOf(feature)
  };
}

/** Of a town its place today, of a thing where it is met first. */
function whereOf(feature: Feature, localize: Localizer): TableRow['where'] {
  if (feature.collection === 'places') return localize(feature.properties.modern.place);
  if (feature.collection !== 'things') return null;
  return localize(knownSpot(feature.properties.seen[0]!.at, atlas())!.name);
}
