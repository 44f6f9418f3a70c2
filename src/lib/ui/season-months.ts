import type { Season } from '$lib/domain/route';
import type { Language } from '$lib/domain/language';
import { monthInitials } from '$lib/i18n/dates/calendar';

/** What a month may be for ships: they set out, they come home, the sea is shut. */
export const seasonUses = ['outward', 'homeward', 'closed'] as const;
export type SeasonUse = (typeof seasonUses)[number];
export type SeasonMonths = Readonly<Record<keyof Omit<Season, 'text'>, readonly number[]>>;

/** The twelve months as a picture of the year has them: their first letters, and what each is for, if anything. */
export const monthsOf = (season: SeasonMonths, language: Language) =>
  monthInitials(language).map((initial, i) => ({
    initial,
    use: seasonUses.find((use) => season[use].includes(i + 1))
  }));
