import type { NamedEntry } from './entry';
import { squash } from './fold';

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

/** Sounds that are written in more than one way when a name goes from one alphabet to another. */
const latin: [RegExp, string][] = [
  [/tsch|tch|ch|cz/g, 'č'],
  [/sch|sh/g, 's'],
  [/dzh|dsh|dj|zh/g, 'j'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|c|q/g, 'k'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|ie|y|j(?=[aou])/g, 'i'],
  [/ts|tz|z/g, 'z'],
  [/o/g, 'u'],
  [/e/g, 'i'],
  [/d$/g, 't']
];
const cyrillic: [RegExp, string][] = [
  [/дж/g, 'ж'],
  [/[ыэе]/g, 'и'],
  [/о/g, 'а'],
  [/д$/, 'т'],
  [/г$/, 'к'],
  [/б$/, 'п'],
  [/в$/, 'ф']
];

/** What a name sounds like, roughly: the same for its usual spellings. Empty for what is no name in an alphabet. */
export function sound(name: string): string {
  const text = squash(name);
  const rules = /^[a-z]+$/.test(text)
    ? latin
    : /^\p{Script=Cyrillic}+$/u.test(text)
      ? cyrillic
      : [];
  if (rules.length === 0) return '';
  const said = rules.reduce((so, [written, heard]) => so.replace(written, heard), text);
  return said.replace(/(.)\1+/gu, '$1');
}

/** What names sound like, and whose names do: by their places in the list. */
export function soundsOf(entries: readonly NamedEntry[]): Map<string, Set<number>> {
  const sounds = new Map<string, Set<number>>();
  entries.forEach(({ name, others }, id) => {
    for (const { text } of [name, ...others]) {
      const { main, bracketed } = nameParts(text);
      for (const part of [...main, ...bracketed]) {
        const key = sound(part);
        if (key.length < 3) continue;
        const ids = sounds.get(key) ?? new Set();
        sounds.set(key, ids.add(id));
      }
    }
  });
  return sounds;
}
