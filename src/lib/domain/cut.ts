/** A run of words, plain or carrying what is marked there. */
export interface Cut<T> {
  text: string;
  mark?: T;
}

/** Cuts a text where marked words stand; the texts of the runs join to the text again. */
export function cut<T>(text: string, marks: readonly { words: string; mark: T }[]): Cut<T>[] {
  const found = marks
    .map(({ words, mark }) => ({ words, mark, at: text.indexOf(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const result: Cut<T>[] = [];
  let position = 0;
  for (const { words, mark, at } of found) {
    // The build refuses marks that overlap; here the words must come out once all the same.
    if (at < position) continue;
    if (at > position) result.push({ text: text.slice(position, at) });
    result.push({ text: words, mark });
    position = at + words.length;
  }
  if (position < text.length) result.push({ text: text.slice(position) });
  return result;
}
