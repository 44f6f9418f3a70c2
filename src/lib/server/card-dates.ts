import type { CardDates, CardName } from '../domain/card';
import type { DatedName } from '../domain/dated-name';
import type { Dated } from '../domain/dates';
import { parseDate } from '../domain/edtf';
import type { Speaker } from './cards';
import { sourceInTongues } from '../domain/tongues';

/** Dates as cards carry them: parsed here, so that the browser needs no parser. */
export function cardDates({ start, end }: Dated): CardDates {
  return {
    start: start === null ? null : parseDate(start),
    end: end === null ? null : parseDate(end)
  };
}

/** A feature's names through time, said in one language. */
export function cardNames(names: readonly DatedName[], say: Speaker): CardName[] {
  return names.map(({ name, start, end, note, source }) => ({
    name: say(name),
    dates: cardDates({ start, end }),
    note: note && say(note),
    source: source && sourceInTongues(source)
  }));
}
