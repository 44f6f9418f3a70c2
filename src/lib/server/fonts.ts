import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import rareLetters from '$lib/cartography/rare-letters.json';
import type { Language } from '$lib/domain/language';
import { memoize } from './memoize';

const require = createRequire(import.meta.url);

const [sans, serif] = ['sans', 'serif'].map(
  (family) => `@fontsource/noto-${family}/files/noto-${family}`
);

/** The faces whose letters are rare or many, whole; when the site stands, `tools/fonts.mjs` cuts them to its letters. */
const faces = {
  'labels-ja.woff2': '@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-500-normal.woff2',
  'text-ja.woff2': '@fontsource/noto-serif-jp/files/noto-serif-jp-japanese-400-normal.woff2',
  'print-ja.woff2': '@fontsource/noto-serif-jp/files/noto-serif-jp-japanese-400-normal.woff2',
  'labels-latin-ext.woff2': `${sans}-latin-ext-500-normal.woff2`,
  'labels-cyrillic-ext.woff2': `${sans}-cyrillic-ext-500-normal.woff2`,
  'labels-latin-ext-italic.woff2': `${serif}-latin-ext-400-italic.woff2`,
  'labels-cyrillic-ext-italic.woff2': `${serif}-cyrillic-ext-400-italic.woff2`,
  'text-latin-ext.woff2': `${serif}-latin-ext-400-normal.woff2`,
  'text-cyrillic-ext.woff2': `${serif}-cyrillic-ext-400-normal.woff2`,
  'text-latin-ext-bold.woff2': `${serif}-latin-ext-600-normal.woff2`,
  'text-cyrillic-ext-bold.woff2': `${serif}-cyrillic-ext-600-normal.woff2`
};
/** Slices of the whole Japanese faces, for letters that the files above lack: `text-ja-33.woff2`. */
const slices = Object.fromEntries(
  Object.keys(rareLetters).flatMap((slice) =>
    [
      { face: 'labels', file: `sans-jp/files/noto-sans-jp-${slice}-500-normal.woff2` },
      { face: 'text', file: `serif-jp/files/noto-serif-jp-${slice}-400-normal.woff2` },
      { face: 'print', file: `serif-jp/files/noto-serif-jp-${slice}-400-normal.woff2` }
    ].map(({ face, file }) => [`${face}-ja-${slice}.woff2`, `@fontsource/noto-${file}`])
  )
);
const files: Record<string, string> = { ...faces, ...slices };
export const fontFiles = Object.keys(files);

/** A face as Fontsource ships it (WOFF2); undefined for no such file. */
export function wholeFace(file: string): Uint8Array<ArrayBuffer> | undefined {
  const path = files[file];
  return path === undefined ? undefined : new Uint8Array(readFileSync(require.resolve(path)));
}

const letters = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
/** Latin, Cyrillic with the Kazakh letters, and punctuation. */
const latinAndCyrillic =
  letters(0x20, 0x17f) + letters(0x400, 0x52f) + letters(0x2010, 0x2030) + '№';
/** Every kana and kanji. */
const japanese =
  letters(0x20, 0x7e) +
  letters(0x3000, 0x30ff) +
  letters(0x4e00, 0x9fff) +
  letters(0xff00, 0xffef) +
  '–—·';

/** Paths of the serif faces as TrueType, which the rasteriser of pictures reads from files; Fontsource ships WOFF2. */
export const trueTypeFiles = memoize(async (language: Language): Promise<string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'silk-road-atlas-'));
  const write = async (name: string, face: string, text: string) => {
    const path = join(folder, `${name}.ttf`);
    const font = readFileSync(require.resolve(face));
    writeFileSync(path, await subsetFont(font, text, { targetFormat: 'truetype' }));
    return path;
  };
  const parts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'].map((part) =>
    write(part, `${serif}-${part}-400-normal.woff2`, latinAndCyrillic)
  );
  if (language === 'ja') parts.push(write('ja', faces['text-ja.woff2'], japanese));
  return Promise.all(parts);
});
