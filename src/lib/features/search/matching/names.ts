import type { Name, NamedEntry } from './entry';
import { squash } from './fold';
import { mark, type Piece } from './marks';
import { queryTerms } from './tokens';

/** What a name is made of: itself, what it is called by alone, and the names that it holds in brackets. */
interface NameParts {
  /** The name without brackets, and what stands before a colon. A row of places is no name of one thing. */
  main: string[];
  /** Older or modern names in brackets, each by itself. */
  bracketed: string[];
}

const brackets = /[（(]([^）)]*)[）)]/;
/** Words that say of a name in brackets that it was one. */
const former = /^(бывш\.|бұрынғы|former|旧|пещеры|of\s)\s*/;

/** Takes apart `Отрар (Фараб)`, `Коридор Хэси: Увэй – Дуньхуан` and their like. */
export function nameParts(name: string): NameParts {
  const [, inside = ''] = brackets.exec(name) ?? [];
  const before = name.replace(brackets, ' ').replace(/\s+/g, ' ').trim();
  const head = before.split(/[:：,、]/)[0]!.trim();
  const bracketed = inside
    .split(/[,、]/)
    .map((part) => part.trim().replace(former, ''))
    .filter((part) => part !== '');
  const main = [...new Set([before, head])].filter((part) => !/\s–\s|[^\s]–[^\s]/.test(part));
  return { main, bracketed };
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
  const sought = [...queryTerms(query), ...terms];
  for (const candidate of others) {
    // Most names hold nothing of it: to cut them is left.
    const whole = squash(candidate.text);
    if (!sought.some((word) => whole.includes(word))) continue;
    const other = marked(candidate);
    if (isFound(other)) return { own, other };
  }
  return { own, other: null };
}
