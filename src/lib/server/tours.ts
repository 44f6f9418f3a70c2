import type { Language } from '../domain/language';
import { collections, keyOf } from '../domain/selection';
import { quietKinds } from '../domain/site';
import type { Step } from '../domain/tour';
import type { TourStop, TourStops } from '../domain/tour-stop';
import { speaker, type Speaker } from './cards';
import { atlas } from './geo-files';
import { once } from './once';
import { quotations } from './quotations';

/** The stops of all tours in one language. */
export function tourStops(language: Language): TourStops {
  const say = speaker(language);
  const { two, ten, article } = atlas().tours;
  const stops = (steps: Step[]) => steps.map((step) => stop(step, say));
  return { two: stops(two), ten: stops(ten), article: stops(article) };
}

function stop({ sentences, line, ...scene }: Step, say: Speaker): TourStop {
  const shown = scene.features.map((key) => features().get(key)!);
  return {
    quotations: quotations([sentences], say),
    line: say(line),
    scene,
    features: shown.map(({ collection, id, name }) => ({ collection, id, name: say(name) })),
    quiet: shown.some(({ kind }) => quietKinds.has(kind))
  };
}

const features = once(() => {
  const all = collections.flatMap((collection) =>
    atlas()[collection].map(({ id, properties: { name, kind } }) => ({
      ...{ collection, id, name },
      kind: kind as string
    }))
  );
  return new Map(all.map((feature) => [keyOf(feature), feature]));
});
