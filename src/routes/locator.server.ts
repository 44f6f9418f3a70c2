import { originalLanguage } from '$lib/domain/language';
import { card } from '$lib/features/card/cards.server';
import { localMap, ownLines, type LocalMap } from '$lib/features/embed/local-map.server';
import { localNames, type LocalName } from '$lib/features/embed/local-names.server';
import { memoize } from '$lib/server/memoize';
import { allSelections } from '$lib/server/geo-files';
import { widened } from '$lib/server/share-image';

const size = { width: 460, height: 190 };

/** The small map of a feature, in its frames and on its page to hand out: the same in every language, but for its names. */
export const locator = memoize((id: string): LocalMap & { names: LocalName[] } => {
  const selection = allSelections().find((one) => one.id === id)!;
  const { bounds, position, anchor, quiet, ...feature } = card(selection, originalLanguage)!;
  const shown = { bounds: widened(bounds), anchor: position ? anchor : null };
  return {
    ...localMap({ ...shown, own: ownLines(feature) }, { ...size, withRoads: !quiet }),
    names: localNames({ ...shown, selection }, size)
  };
});
