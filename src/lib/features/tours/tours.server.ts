import type { Language } from '$lib/domain/language';
import { collections, keyOf } from '$lib/domain/selection';
import { quietKinds } from '$lib/domain/site';
import type { Step } from '$lib/domain/tours/tour';
import type { TourStop, TourStops } from './tour-stop';
import { localizer, type Localizer } from '$lib/server/localizer';
import { atlas } from '$lib/server/geo-files';
import { memoize } from '$lib/server/memoize';
import { quotations } from '$lib/server/quotations';

/** The stops of all tours in one language. */
export function tourStops(language: Language): TourStops {
  const localize = localizer(language);
  const { two, ten, article, carried } = atlas().tours;
  const stops = (steps: Step[]) => steps.map((step) => stop(step, localize));
  return {
    two: stops(two),
    ten: stops(ten),
    article: stops(article),
    carried: stops(carried)
  };
}

function stop({ sentences, line, years, ...scene }: Step, localize: Localizer): TourStop {
  const shown = scene.features.map((key) => features().get(key)!);
  return {
    quotations: quotations([sentences], localize),
    line: localize(line),
    scene,
    years,
    features: shown.map(({ collection, id, name }) => ({ collection, id, name: localize(name) })),
    quiet: shown.some(({ kind }) => quietKinds.has(kind))
  };
}

const features = memoize(() => {
  const all = collections.flatMap((collection) =>
    atlas()[collection].map(({ id, properties: { name, kind } }) => ({
      ...{ collection, id, name },
      kind: kind
    }))
  );
  return new Map(all.map((feature) => [keyOf(feature), feature]));
});
