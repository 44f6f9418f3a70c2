import { cardSource } from './card-sources';
import type { CardDates, CardName } from '$lib/domain/card';
import type { DatedName } from '$lib/domain/time/dated-name';
import type { Dated } from '$lib/domain/time/dates';
import { parseDate } from '$lib/domain/time/edtf';
import type { Localizer } from './localizer';

/** Dates as cards carry them: parsed here, so that the browser needs no parser. */
export function cardDates({ start, end }: Dated): CardDates {
  return {
    start: start === null ? null : parseDate(start),
    end: end === null ? null : parseDate(end)
  };
}

/** A feature's names through time, said in one language. */
export function cardNames(names: readonly DatedName[], localize: Localizer): CardName[] {
  return names.map(({ name, start, end, note, source }) => ({
    name: localize(name),
    dates: cardDates({ start, end }),
    note: note && localize(note),
    source: source && cardSource(source, localize.language)
  }));
}
