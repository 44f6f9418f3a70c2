import * as v from 'valibot';

/** `readings.json`: words of Chinese characters in Japanese names, each with its readings in hiragana, the usual first. */
export const readingsSchema = v.record(
  v.pipe(v.string(), v.regex(/^[\p{Script=Han}々]+$/u, 'a word of Chinese characters')),
  v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[ぁ-ゖー]+$/, 'a reading in hiragana'))),
    v.minLength(1, 'at least one reading')
  )
);
export type Readings = v.InferOutput<typeof readingsSchema>;

const characters = /[\p{Script=Han}々]+/gu;

/**
 * A Japanese name in kana and what else stands in it, by the longest known words from the left;
 * undefined where a character has no reading.
 */
export function readingOf(name: string, readings: Readings): string | undefined {
  let known = true;
  const kana = name.replace(characters, (run) => {
    let read = '';
    for (let i = 0; i < run.length;) {
      const word = longest(run.slice(i), readings);
      if (!word) {
        known = false;
        return run;
      }
      read += readings[word]![0];
      i += word.length;
    }
    return read;
  });
  return known ? kana : undefined;
}

/** A Japanese name in kana, and the other readings of a name of one word; empty where it has none. */
export function readingsOf(name: string, readings: Readings): string[] {
  const usual = readingOf(name, readings);
  return usual === undefined ? [] : [usual, ...(readings[name]?.slice(1) ?? [])];
}

function longest(run: string, readings: Readings): string | undefined {
  for (let length = run.length; length > 0; length--) {
    const word = run.slice(0, length);
    if (Object.hasOwn(readings, word)) return word;
  }
  return undefined;
}
