import rareLetters from './rare-letters.json';

const range = (letter: string) => `U+${letter.codePointAt(0)!.toString(16).toUpperCase()}`;

/** Faces for letters that Fontsource's Japanese files lack: the end of each file's name, and what it is for. */
export const rareFaces = Object.entries(rareLetters).map(([slice, letters]) => ({
  file: `ja-${slice}.woff2`,
  unicodeRange: [...letters].map(range)
}));
