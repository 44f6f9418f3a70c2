import type { SeasonNote, YearNotes } from '$lib/domain/time/year-notes';
import { datedExtent } from '$lib/domain/time/dates';
import { keyOf } from '$lib/domain/selection';
import { encodeExtent } from '$lib/domain/time/temporal-extent';
import { waterYears } from './base-map/waters';
import { atlas } from './geo-files';

/** What is to be told of the years: roads that sailed by the same winds share one season. */
export function yearNotes(): YearNotes {
  const seasons = new Map<string, SeasonNote>();
  for (const { id, properties } of atlas().routes) {
    const { season } = properties;
    if (!season) continue;
    const road = {
      key: keyOf({ collection: 'routes', id }),
      years: encodeExtent(datedExtent(properties)!)
    };
    const known = seasons.get(season.text.en);
    seasons.set(season.text.en, { ...season, roads: [...(known?.roads ?? []), road] });
  }
  const waters = atlas().waters.flatMap((water) => {
    const { name, note } = water.properties;
    return note ? [{ name, text: note, ...waterYears(water) }] : [];
  });
  return { seasons: [...seasons.values()], waters };
}
