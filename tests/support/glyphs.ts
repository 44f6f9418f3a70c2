import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';

export const require = createRequire(import.meta.url);

/** The letters of a text for which none of the font files has a glyph. */
export async function withoutGlyph(text: string, files: readonly string[]): Promise<string[]> {
  const known = new Set<number>();
  for (const file of files) {
    const sfnt = await subsetFont(readFileSync(file), text, { targetFormat: 'truetype' });
    for (const code of new Face(new Blob(new Uint8Array(sfnt).buffer)).collectUnicodes())
      known.add(code);
  }
  return [...new Set(text)].filter((letter) => !known.has(letter.codePointAt(0)!));
}
