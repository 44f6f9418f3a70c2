import type { Name, NamedEntry } from './entry';
import { foldUnits, squash, type FoldedUnit } from './fold';
import { isJapanese, queryWords } from './tokens';

/** A piece of a text; `found` where it is what was looked for. */
export interface Piece {
  text: string;
  found: boolean;
}

/**
 * Cuts a text at what was looked for: the query's own words where they stand at a word's beginning, and the words of the
 * index that were found for them, in another form.
 */
export function mark(text: string, query: string, terms: readonly string[]): Piece[] {
  const own = spansOf(text, foldedWords(query));
  const starts = new Set(own.map(([start]) => start));
  const others = spansOf(text, terms).filter(([start]) => !starts.has(start));
  return cut(
    text,
    [...own, ...others].sort((a, b) => a[0] - b[0])
  );
}

/** The words of a query as they stand in an index. */
const foldedWords = (query: string) => queryWords(query).map(({ folded }) => folded);

/** Leaves out what stands long before the first piece found, with an ellipsis in its place. */
export function snippet(pieces: readonly Piece[], room: number): Piece[] {
  const [first, ...rest] = pieces;
  if (!first || first.found || first.text.length <= room) return [...pieces];
  const end = first.text.slice(-room);
  // From a word's beginning on, where there are spaces.
  const from = end.indexOf(' ') + 1;
  return [{ text: `…${end.slice(from)}`, found: false }, ...rest];
}

/** A name with what was found in it. */
interface MarkedName {
  lang: Name['lang'];
  pieces: Piece[];
}

/**
 * The name of a result, and the other name that was found where its own does not hold what was looked for;
 * null where that is no name but a place or a kind.
 */
export function shownName(
  { name, others }: NamedEntry,
  query: string,
  terms: readonly string[]
): { own: MarkedName; other: MarkedName | null } {
  const marked = ({ text, lang }: Name) => ({ lang, pieces: mark(text, query, terms) });
  const isFound = ({ pieces }: MarkedName) => pieces.some(({ found }) => found);
  const own = marked(name);
  if (isFound(own)) return { own, other: null };
  const sought = [...foldedWords(query), ...terms];
  for (const candidate of others) {
    // Most names hold nothing of it: to cut them is left.
    const whole = squash(candidate.text);
    if (!sought.some((word) => whole.includes(word))) continue;
    const other = marked(candidate);
    if (isFound(other)) return { own, other };
  }
  return { own, other: null };
}

type Span = [start: number, end: number];

function spansOf(text: string, words: readonly string[]): Span[] {
  const units = foldUnits(text);
  const letters = units.flatMap((unit) => Array.from(unit.folded, (letter) => ({ letter, unit })));
  // Hyphens are no part of a word that is looked for in one piece or two.
  const joined = letters.filter(({ letter }) => letter !== '-');
  const line = joined.map(({ letter }) => letter);
  const spans: Span[] = [];
  for (const word of words) {
    const sought = Array.from(word);
    for (let i = 0; i + sought.length <= line.length; i++) {
      if (!sought.every((letter, k) => line[i + k] === letter)) continue;
      const { start } = joined[i]!.unit;
      if (!isJapanese(word) && isLetter(letterBefore(text, start))) continue;
      spans.push([start, endOf(joined[i + sought.length - 1]!.unit, units)]);
    }
  }
  return spans.sort((a, b) => a[0] - b[0]);
}

/** The end of a unit and of letters after it that a search does not hear: the ь of помощь. */
function endOf(unit: FoldedUnit, units: readonly FoldedUnit[]): number {
  const next = units[units.indexOf(unit) + 1];
  return next?.folded === '' ? next.end : unit.end;
}

const letterBefore = (text: string, at: number) => text.slice(0, at).at(-1) ?? ' ';
const isLetter = (letter: string) => /[\p{L}\p{N}\p{M}'’]/u.test(letter);

function cut(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) pieces.push({ text: text.slice(at, from), found: false });
    const last = pieces.at(-1);
    if (last?.found) last.text += text.slice(from, end);
    else pieces.push({ text: text.slice(from, end), found: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), found: false });
  return pieces;
}
