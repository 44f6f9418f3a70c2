import cyrillicSans from '@fontsource/noto-sans/files/noto-sans-cyrillic-500-normal.woff2?url&no-inline';
import latinSans from '@fontsource/noto-sans/files/noto-sans-latin-500-normal.woff2?url&no-inline';
import cyrillicBold from '@fontsource/noto-serif/files/noto-serif-cyrillic-600-normal.woff2?url&no-inline';
import latinBold from '@fontsource/noto-serif/files/noto-serif-latin-600-normal.woff2?url&no-inline';
import cyrillicSerif from '@fontsource/noto-serif/files/noto-serif-cyrillic-400-normal.woff2?url&no-inline';
import latinSerif from '@fontsource/noto-serif/files/noto-serif-latin-400-normal.woff2?url&no-inline';
import cyrillicItalic from '@fontsource/noto-serif/files/noto-serif-cyrillic-400-italic.woff2?url&no-inline';
import latinItalic from '@fontsource/noto-serif/files/noto-serif-latin-400-italic.woff2?url&no-inline';
import { rareFaces } from '$lib/cartography/rare-letters';
import type { StyleAddresses } from '$lib/cartography/style';

// Ranges as Fontsource's own CSS gives them; Cyrillic-extended holds Ә Ғ Қ Ң Ө Ұ Ү Һ.
const ranges = {
  latin: [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+2000-206F',
    'U+2122'
  ],
  latinExt: ['U+0100-02BA', 'U+1E00-1E9F', 'U+20A0-20C0'],
  cyrillic: ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
  cyrillicExt: ['U+0460-052F', 'U+1C80-1C8A', 'U+2DE0-2DFF', 'U+A640-A69F'],
  japanese: ['U+3000-30FF', 'U+3400-4DBF', 'U+4E00-9FFF', 'U+F900-FAFF', 'U+FF00-FFEF']
};

/**
 * Faces of the map's labels; `cut` is where those lie that the build cuts to the atlas's own letters, ends in a slash.
 * What is of today is lettered in sans, what is history in serif: the first of the old towns bold, waters in italics.
 * Japanese has neither bold nor italics here: towns are Gothic, ranges and waters Mincho.
 */
export function fontFaces(cut: string): StyleAddresses['fontFaces'] {
  const absolute = (url: string) => new URL(url, location.href).href;
  const face = (latin: string, cyrillic: string, extended: string, japanese: 'labels' | 'text') => [
    {
      url: `${cut}${extended.replace('*', 'cyrillic-ext')}.woff2`,
      'unicode-range': ranges.cyrillicExt
    },
    { url: absolute(cyrillic), 'unicode-range': ranges.cyrillic },
    { url: `${cut}${extended.replace('*', 'latin-ext')}.woff2`, 'unicode-range': ranges.latinExt },
    { url: absolute(latin), 'unicode-range': ranges.latin },
    ...rareFaces.map(({ file, unicodeRange }) => ({
      url: `${cut}${japanese}-${file}`,
      'unicode-range': unicodeRange
    })),
    { url: `${cut}${japanese}-ja.woff2`, 'unicode-range': ranges.japanese }
  ];
  return {
    'Atlas Sans': face(latinSans, cyrillicSans, 'labels-*', 'labels'),
    'Atlas Serif Bold': face(latinBold, cyrillicBold, 'text-*-bold', 'labels'),
    'Atlas Serif': face(latinSerif, cyrillicSerif, 'text-*', 'labels'),
    'Atlas Relief': face(latinSerif, cyrillicSerif, 'text-*', 'text'),
    'Atlas Italic': face(latinItalic, cyrillicItalic, 'labels-*-italic', 'text')
  };
}
