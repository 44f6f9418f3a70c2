import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { atlas } from './geo-files';

const require = createRequire(import.meta.url);

const [sans, serif] = ['sans', 'serif'].map(
  (family) => `@fontsource/noto-${family}/files/noto-${family}`
);

/** The faces that are cut, and whose letters are rare or many. */
const faces = {
  'labels-ja.woff2': '@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-500-normal.woff2',
  'text-ja.woff2': '@fontsource/noto-serif-jp/files/noto-serif-jp-japanese-400-normal.woff2',
  'print-ja.woff2': '@fontsource/noto-serif-jp/files/noto-serif-jp-japanese-400-normal.woff2',
  'labels-latin-ext.woff2': `${sans}-latin-ext-500-normal.woff2`,
  'labels-cyrillic-ext.woff2': `${sans}-cyrillic-ext-500-normal.woff2`,
  'labels-latin-ext-italic.woff2': `${sans}-latin-ext-400-italic.woff2`,
  'labels-cyrillic-ext-italic.woff2': `${sans}-cyrillic-ext-400-italic.woff2`,
  'text-latin-ext.woff2': `${serif}-latin-ext-400-normal.woff2`,
  'text-cyrillic-ext.woff2': `${serif}-cyrillic-ext-400-normal.woff2`,
  'text-latin-ext-bold.woff2': `${serif}-latin-ext-600-normal.woff2`,
  'text-cyrillic-ext-bold.woff2': `${serif}-cyrillic-ext-600-normal.woff2`
};
export type FontFile = keyof typeof faces;
export const fontFiles = Object.keys(faces) as FontFile[];

/** Kana and marks that any later text may need. */
const always = '〜ー・「」『』（）、。：々〆ヶ＝＋0123456789';
/** Kazakh's own letters, and those that names of other languages are written with in Latin. */
const alphabets =
  'ӘәҒғҚқҢңӨөҰұҮүҺһĀāĂăĄąĆćČčĎďĐđĒēĘęĚěĞğĢģĪīİıĶķĻļŁłŃńŇňŌōŐőŒœŘřŚśŞşŠšŤťŪūŮůŰűŹźŻżŽžƏəǦǧȘșȚțʼʿʾḌḍḤḥḪḫḲḳṂṃṆṇṚṛṢṣṬṭẒẓ₸₽';

/** Characters of the names that the map may label, of those that a sheet prints too, and of the sentences that the serif sets. */
function characters(file: FontFile): string {
  const { sites, places, routes, physical, opEd } = atlas();
  if (!file.includes('-ja.')) return alphabets + JSON.stringify([sites, places, routes, physical]);
  const names = [...sites, ...places, ...routes].map(({ properties }) => properties.name.ja);
  const ground = physical.map(({ properties }) => properties.name.ja);
  const { sentences, head } = opEd.translations.ja;
  const words: Partial<Record<FontFile, string[]>> = {
    'labels-ja.woff2': names,
    'print-ja.woff2': [...names, ...ground],
    'text-ja.woff2': [...names, ...Object.values(sentences), ...head]
  };
  return [...(words[file] ?? []), always].join('');
}

/** A WOFF2 file with the characters of the atlas's own texts, and of `more`; the face itself may lack some of them. */
export async function subset(file: FontFile, more: string): Promise<Uint8Array<ArrayBuffer>> {
  const letters = [...new Set(characters(file) + more)].sort().join('');
  return new Uint8Array(await cut(file, letters, 'woff2'));
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
