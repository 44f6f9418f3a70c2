/**
 * Parts a text into lines no wider than `width`: at spaces, in Japanese between any two signs, and inside a word that is
 * wider than a line (an address). `measure` gives the breadth of a text in the same unit.
 */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const piece of text.match(
    /[぀-ヿ㐀-鿿＀-￯、。][、。」）・ー]*|[^\s぀-ヿ㐀-鿿＀-￯、。]+\s*|\s+/gu
  ) ?? []) {
    for (const part of broken(piece, width, measure)) {
      const line = (lines.at(-1) ?? '') + part;
      if (lines.length > 0 && measure(line.trimEnd()) <= width) lines[lines.length - 1] = line;
      else lines.push(part);
    }
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** A word that fits a line, or else its pieces. */
function broken(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word.trimEnd()) <= width) return [word];
  const pieces: string[] = [];
  for (const letter of word) {
    const piece = (pieces.at(-1) ?? '') + letter;
    if (pieces.length > 0 && measure(piece) <= width) pieces[pieces.length - 1] = piece;
    else pieces.push(letter);
  }
  return pieces;
}
