import type { Localized } from '$lib/domain/language';
import type { Season } from '$lib/domain/route';
import { presence, decodeExtent, type EncodedExtent } from './temporal-extent';
import type { YearRange } from './year-range';

/** A season of the winds, with the sea roads that sailed by it and the years in which each was in use. */
export interface SeasonNote extends Season {
  roads: readonly { key: string; years: EncodedExtent }[];
}

/** What is to be said of a water in some years: how it lay then, and how well that is known. */
interface WaterNote {
  name: Localized;
  text: Localized;
  from: number;
  to: number;
}

/** What the years themselves are to be told with, beside what the map draws: the seasons of the sea, and the waters. */
export interface YearNotes {
  seasons: readonly SeasonNote[];
  waters: readonly WaterNote[];
}

/** Those of a span of years: the seasons by which ships then sailed, most roads first, and the waters of its last year. */
export function notesOf({ seasons, waters }: YearNotes, years: YearRange): YearNotes {
  const then = seasons.map((season) => ({
    ...season,
    roads: season.roads.filter((road) => presence(decodeExtent(road.years), years) > 0)
  }));
  return {
    seasons: then
      .filter(({ roads }) => roads.length > 0)
      .toSorted((a, b) => b.roads.length - a.roads.length),
    waters: waters.filter(({ from, to }) => from <= years.to && years.to <= to)
  };
}
