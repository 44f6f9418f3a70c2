import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { atlas } from './geo-files';

const require = createRequire(import.meta.url);

export const fontFiles = ['labels-ja.woff2', 'text-ja.woff2', 'print-ja.woff2'] as const;
export type FontFile = (typeof fontFiles)[number];

/** Kana and marks that any later text may need. */
const always = '〜ー・「」『』（）、。：々〆ヶ＝＋0123456789';

/** Characters of the names that the map may label, of those that a sheet prints too, and of the sentences that the serif sets. */
function characters(file: FontFile): string {
  const { sites, places, routes, physical, opEd } = atlas();
  const names = [...sites, ...places, ...routes].map(({ properties }) => properties.name.ja);
  const sentences = [
    ...Object.values(opEd.translations.ja.sentences),
    ...opEd.translations.ja.head
  ];
  const ground = physical.map(({ properties }) => properties.name.ja);
  const words = {
    'labels-ja.woff2': names,
    'print-ja.woff2': [...names, ...ground],
    'text-ja.woff2': [...names, ...sentences]
  }[file];
  return [...new Set(words.join('') + always)].sort().join('');
}

const faces: Record<FontFile, string> = {
  'labels-ja.woff2': '@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-500-normal.woff2',
  'text-ja.woff2': '@fontsource/noto-serif-jp/files/noto-serif-jp-japanese-400-normal.woff2',
  'print-ja.woff2': '@fontsource/noto-serif-jp/files/noto-serif-jp-japanese-400-normal.woff2'
};

/** A WOFF2 file with the characters of the atlas's own Japanese texts, and of `more`. */
export async function subset(file: FontFile, more: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await cut(file, characters(file) + more, 'woff2'));
}

/** The serif face with every kana and kanji, for pictures made at build. */
export function japaneseFace(): Promise<Uint8Array> {
  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
  const letters =
    range(0x20, 0x7e) + range(0x3000, 0x30ff) + range(0x4e00, 0x9fff) + range(0xff00, 0xffef);
  return cut('text-ja.woff2', `${letters}–—·`, 'truetype');
}

function cut(
  file: FontFile,
  text: string,
  targetFormat: 'woff2' | 'truetype'
): Promise<Uint8Array> {
  return subsetFont(readFileSync(require.resolve(faces[file])), text, { targetFormat });
}
