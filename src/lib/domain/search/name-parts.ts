/** What a name is made of: itself, what it is called by alone, and the names that it holds in brackets. */
export interface NameParts {
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
