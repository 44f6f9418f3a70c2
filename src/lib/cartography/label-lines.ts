import { languages, type Language, type Localized } from '$lib/domain/language';

/** Longest line of a label in characters; a Japanese one is about twice as wide as a letter. */
const longest: Record<Language, number> = { ru: 17, kk: 17, en: 17, ja: 9 };

/** Japanese is set without spaces: its names part after a middle dot, a space, or a particle between nouns. */
const parts: Record<Language, RegExp> = {
  ru: /(?<=\s)/,
  kk: /(?<=\s)/,
  en: /(?<=\s)/,
  ja: /(?<=[・\s、]|(?<=[一-鿿ァ-ヶー])[のと](?=[一-鿿ァ-ヶ]))/
};

/**
 * A name as the lines of its label: what stands in brackets (an older or a modern name) begins a line, and long
 * lines are parted evenly where the language allows. MapLibre would part Japanese anywhere, and fill lines unevenly.
 */
export function labelLines(name: string, language: Language, scale = 1): string {
  return name
    .split(/\s*(?=[(（])/)
    .flatMap((piece) =>
      evenly(piece.trim().split(parts[language]), Math.round(longest[language] * scale))
    )
    .join('\n');
}

/**
 * Joins words into the fewest lines that keep to the limit, each about as long as the others. A very long name has
 * longer lines: more than three are a block, no label.
 */
function evenly(words: string[], usual: number): string[] {
  const whole = words.join('').length;
  const limit = Math.max(usual, Math.ceil(whole / 3));
  const count = Math.ceil(whole / limit);
  const aim = whole / count;
  /** The best lines of the words from `from` on, with the sum of the squares of what each is off. */
  const best = (from: number): { lines: string[]; cost: number } => {
    if (from === words.length) return { lines: [], cost: 0 };
    let found: { lines: string[]; cost: number } | undefined;
    for (let to = from + 1; to <= words.length; to++) {
      const line = words.slice(from, to).join('').trim();
      if (to > from + 1 && line.length > limit * 1.15) break;
      const rest = best(to);
      const cost = rest.cost + (line.length - aim) ** 2;
      if (!found || cost < found.cost) found = { lines: [line, ...rest.lines], cost };
    }
    return found!;
  };
  return count === 1 ? [words.join('')] : best(0).lines;
}

/** A name as a label in each language, `name:ru` and so on, parted into its lines. */
export function labelNames(name: Localized, scale = 1): Record<`name:${string}`, string> {
  return Object.fromEntries(
    languages.map((lang) => [`name:${lang}`, labelLines(name[lang], lang, scale)])
  );
}
