import { base } from '$app/paths';
import cyrillic from '@fontsource/noto-serif/files/noto-serif-cyrillic-400-normal.woff2?url&no-inline';
import cyrillicBold from '@fontsource/noto-serif/files/noto-serif-cyrillic-600-normal.woff2?url&no-inline';
import cyrillicItalic from '@fontsource/noto-serif/files/noto-serif-cyrillic-400-italic.woff2?url&no-inline';
import cyrillicExt from '@fontsource/noto-serif/files/noto-serif-cyrillic-ext-400-normal.woff2?url&no-inline';
import cyrillicExtBold from '@fontsource/noto-serif/files/noto-serif-cyrillic-ext-600-normal.woff2?url&no-inline';
import cyrillicExtItalic from '@fontsource/noto-serif/files/noto-serif-cyrillic-ext-400-italic.woff2?url&no-inline';
import latin from '@fontsource/noto-serif/files/noto-serif-latin-400-normal.woff2?url&no-inline';
import latinBold from '@fontsource/noto-serif/files/noto-serif-latin-600-normal.woff2?url&no-inline';
import latinItalic from '@fontsource/noto-serif/files/noto-serif-latin-400-italic.woff2?url&no-inline';
import latinExt from '@fontsource/noto-serif/files/noto-serif-latin-ext-400-normal.woff2?url&no-inline';
import latinExtBold from '@fontsource/noto-serif/files/noto-serif-latin-ext-600-normal.woff2?url&no-inline';
import latinExtItalic from '@fontsource/noto-serif/files/noto-serif-latin-ext-400-italic.woff2?url&no-inline';
import type { Lettering, Measure } from '$lib/cartography/print/lettering';
import type { Language } from '$lib/domain/language';

/** One face of the sheet's lettering, as `FontFace` and `@font-face` take it. */
export interface PrintFace {
  family: string;
  url: string;
  weight: string;
  style: 'normal' | 'italic';
  unicodeRange: string;
}

const serif = 'Atlas Print';
const japanese = 'Atlas Print JP';
export const printFamily = `"${serif}", "${japanese}", serif`;

const faces = (unicodeRange: string, normal: string, bold: string, italic: string): PrintFace[] => {
  const shared = { family: serif, unicodeRange };
  return [
    { ...shared, url: normal, weight: '400', style: 'normal' },
    { ...shared, url: bold, weight: '600', style: 'normal' },
    { ...shared, url: italic, weight: '400', style: 'italic' }
  ];
};

// Ranges as Fontsource's own CSS gives them.
const scripts = {
  latin: () => faces('U+0000-00FF, U+2000-206F, U+2122', latin, latinBold, latinItalic),
  latinExt: () => faces('U+0100-02BA, U+1E00-1E9F', latinExt, latinExtBold, latinExtItalic),
  cyrillic: () =>
    faces('U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116', cyrillic, cyrillicBold, cyrillicItalic),
  cyrillicExt: () =>
    faces('U+0460-048F, U+0492-04AF, U+04B2-052F', cyrillicExt, cyrillicExtBold, cyrillicExtItalic),
  // Cut at build. One face stands for all styles: slanted or smeared kana and kanji are no italics and no bold.
  japanese: (): PrintFace[] =>
    (['normal', 'italic'] as const).map((style) => ({
      ...{ family: japanese, url: `${base}/fonts/print-ja.woff2`, weight: '400 600', style },
      unicodeRange: 'U+3000-30FF, U+3400-4DBF, U+4E00-9FFF, U+FF00-FFEF'
    }))
};

const scriptsOf: Record<Language, (keyof typeof scripts)[]> = {
  ru: ['latin', 'cyrillic'],
  kk: ['latin', 'cyrillic', 'cyrillicExt'],
  ja: ['latin', 'latinExt', 'japanese'],
  en: ['latin', 'latinExt']
};

/** The faces that a sheet in a language is set in. */
export const printFaces = (language: Language): PrintFace[] =>
  scriptsOf[language].flatMap((script) => scripts[script]());

const loading = new Map<string, Promise<unknown>>();

/** Loads the faces of a language. What cannot be fetched is set in the system's serif instead. */
export async function loadPrintFonts(language: Language): Promise<void> {
  const all = printFaces(language).map(({ family, url, ...descriptors }) => {
    const key = [family, url, descriptors.style].join('|');
    if (!loading.has(key)) {
      const face = new FontFace(family, `url("${url}")`, descriptors);
      document.fonts.add(face);
      loading.set(key, face.load());
    }
    return loading.get(key);
  });
  await Promise.allSettled(all);
}

/** Measures texts as the page sets them, in millimetres; each text once. */
export function printMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  const known = new Map<string, number>();
  return (text, { size, weight, italic, spacing }: Lettering) => {
    const font = `${italic ? 'italic' : 'normal'} ${weight} 100px ${printFamily}`;
    const key = font + text;
    if (!known.has(key)) {
      context.font = font;
      known.set(key, context.measureText(text).width / 100);
    }
    return (known.get(key)! + [...text].length * spacing) * size;
  };
}
