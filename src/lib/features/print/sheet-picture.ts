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
import { base } from '$app/paths';
import type { Lettering, Measure } from '$lib/cartography/svg/lettering';
import { rareFaces } from '$lib/cartography/rare-letters';
import type { Language } from '$lib/domain/language';
import { formatName, type SheetLayout, type Format } from '$lib/cartography/svg/sheet';
import type { Camera } from '$lib/domain/geometry/camera';
import type { Selection } from '$lib/domain/selection';
import { svgPicture } from '$lib/ui/output/svg-picture';

/** One face of the sheet's lettering, as `FontFace` and `@font-face` take it. */
interface PrintFace {
  family: string;
  url: string;
  weight: string;
  style: 'normal' | 'italic';
  unicodeRange: string;
}

const serif = 'Atlas Print';
const japanese = 'Atlas Print JP';
export const printFamily = `"${serif}", "${japanese}", serif`;
/** Of towns of today. */
export const sansFamily = 'sans-serif';

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
    (['normal', 'italic'] as const).flatMap((style) =>
      [
        { file: 'ja.woff2', unicodeRange: ['U+3000-30FF, U+3400-4DBF, U+4E00-9FFF, U+FF00-FFEF'] },
        ...rareFaces
      ].map(({ file, unicodeRange }) => ({
        ...{ family: japanese, url: `${base}/fonts/print-${file}`, weight: '400 600', style },
        unicodeRange: unicodeRange.join(', ')
      }))
    )
};

const scriptsOf: Record<Language, (keyof typeof scripts)[]> = {
  ru: ['latin', 'cyrillic'],
  kk: ['latin', 'cyrillic', 'cyrillicExt'],
  ja: ['latin', 'latinExt', 'japanese'],
  en: ['latin', 'latinExt']
};

/** The faces that a sheet in a language is set in. */
const printFaces = (language: Language): PrintFace[] =>
  scriptsOf[language].flatMap((script) => scripts[script]());

const loading = new Map<string, Promise<unknown>>();

/** Loads the faces of a language. What cannot be fetched is set in the system's serif instead. */
export async function loadPrintFonts(language: Language): Promise<void> {
  const all = printFaces(language).map(({ family, url, ...descriptors }) => {
    const key = [family, url, descriptors.style].join('|');
    const begun = loading.get(key);
    if (begun) return begun;
    const face = new FontFace(family, `url("${url}")`, descriptors);
    document.fonts.add(face);
    const coming = face.load();
    loading.set(key, coming);
    return coming;
  });
  await Promise.allSettled(all);
}

/** Measures texts as the page sets them, in millimetres; each text once. */
export function printMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  const known = new Map<string, number>();
  return (text, { size, weight, italic, spacing, sans }: Lettering) => {
    const family = sans ? sansFamily : printFamily;
    const font = `${italic ? 'italic' : 'normal'} ${weight} 100px ${family}`;
    const key = font + text;
    if (!known.has(key)) {
      context.font = font;
      known.set(key, context.measureText(text).width / 100);
    }
    return (known.get(key)! + [...text].length * spacing) * size;
  };
}

/** CSS pixels of a millimetre, and how many pixels of the picture each of them has. */
const pixels = 96 / 25.4;
const density = 2;

/** Name of the picture's file: what is shown, and how near. */
export function pictureName(
  { zoom, lat, lon }: Camera,
  selection: Selection | undefined,
  format: Format
): string {
  const degrees = (value: number, icons: string) =>
    Math.abs(value).toFixed(1) + (value < 0 ? icons[1] : icons[0]);
  const where = selection?.id ?? `${degrees(lat, 'ns')}-${degrees(lon, 'ew')}`;
  return `silk-road-atlas-${where}-z${Number(zoom.toFixed(1))}-${formatName(format)}.png`;
}

/**
 * The sheet as a PNG at twice the density of a screen. A drawing that is loaded as an image sees neither the page's styles
 * nor its fonts, so that the faces go into it. Rejects where the browser cannot.
 */
export async function sheetPicture(
  sheet: SVGSVGElement,
  { width, height }: SheetLayout,
  language: Language
): Promise<Blob> {
  const [across, down] = [width, height].map((side) => Math.round(side * pixels * density));
  const css = (await Promise.all(printFaces(language).map(faceRule))).join('\n');
  return svgPicture(sheet, { width: across!, height: down!, css });
}

async function faceRule({ family, url, weight, style, unicodeRange }: PrintFace): Promise<string> {
  const face = await fetch(url)
    .then((answer) => (answer.ok ? answer.blob() : undefined))
    .catch(() => undefined);
  // Without its face, as for rare letters without a network, a text is set in the system's serif.
  if (!face) return '';
  const source = await dataUrl(face);
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};unicode-range:${unicodeRange};src:url("${source}")}`;
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });
}
