import type { Language } from '$lib/domain/language';

/** Signs that no line begins with: they stay with what is before them. */
const closing = /^[\s\p{Pe}\p{Pf}\p{Po}、。」』）ー〜ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
/** Signs that no line ends with: they stay with what follows. */
const opening = /[\p{Ps}\p{Pi}「『（]$/u;

/**
 * A text parted into lines no wider than `width`, as `measure` has them: SVG does not break lines. Words are those of the
 * language, so that Japanese breaks too.
 */
export function wrappedText(
  text: string,
  language: Language,
  width: number,
  measure: (text: string) => number
): string[] {
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const before = words.at(-1);
    if (before !== undefined && (closing.test(segment) || opening.test(before)))
      words[words.length - 1] = before + segment;
    else words.push(segment);
  }
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && measure((line + word).trimEnd()) <= width)
      lines[lines.length - 1] = line + word;
    else lines.push(word.trimStart());
  }
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
}
