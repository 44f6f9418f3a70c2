import { palettes, type Palette } from '$lib/cartography/palette';

/** Colours on paper; to save ink land, sea and lakes stay white, and lines and names carry the map. */
export function printPalette(saveInk: boolean): Palette {
  const { paper } = palettes;
  if (!saveInk) return paper;
  const white = '#ffffff';
  return {
    ...paper,
    ...{ land: white, sea: white, labelHalo: white, paper: white },
    ...{ lake: '#eef4f5', coast: '#5f7f85', shallows: '#b9cbce' }
  };
}
