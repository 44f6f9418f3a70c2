import { palettes } from '$lib/cartography/palette';
import type { Language, Localized } from '$lib/domain/language';

/** Units of the page: A5 upright, a tenth of a millimetre each. */
export const pageSize = { width: 1480, height: 2100 } as const;

/** The colours of the page, which is sent without the site's styles. */
export const colours = palettes.paper;

/** The small map of a feature, as `/data/locators/` gives it. */
export interface Locator {
  width: number;
  height: number;
  paths: { class: string; d: string; dash?: string }[];
  icon: readonly [number, number] | null;
  names: {
    name: Localized;
    at: readonly [number, number];
    anchor: 'start' | 'end';
    own: boolean;
  }[];
}

/** How a path of the small map is painted, by its class on the site. */
export function paint(name: string): { fill: string; stroke: string; 'stroke-width': number } {
  const line = (stroke: string, width: number) => ({
    ...{ fill: 'none', stroke },
    'stroke-width': width
  });
  const area = (fill: string, width: number) => ({ ...line(colours.coast, width), fill });
  if (name.startsWith('static-map-shallows')) return line(colours.shallows, 7);
  if (name.startsWith('static-map-land')) return area(colours.land, 0.8);
  if (name.startsWith('static-map-lakes')) return area(colours.lake, 0.6);
  if (name.startsWith('static-map-rivers')) return line(colours.river, 0.6);
  const stroke = name.includes('sea-road')
    ? colours.seaRoad
    : name.includes('corridor')
      ? colours.corridor
      : name.includes('thing')
        ? colours.thing
        : colours.road;
  return line(stroke, name.endsWith('own') ? 2.5 : 1);
}

/** Signs that no line begins with: they stay with what is before them. */
const closing = /^[\s\p{Pe}\p{Pf}\p{Po}、。」』）ー〜ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
/** Signs that no line ends with: they stay with what follows. */
const opening = /[\p{Ps}\p{Pi}「『（]$/u;

/**
 * A text parted into lines no wider than `width`, as `measure` has them: SVG does not break lines. Words are those of the
 * language, so that Japanese breaks too.
 */
export function wrappedText(
  text: string,
  language: Language,
  width: number,
  measure: (text: string) => number
): string[] {
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const before = words.at(-1);
    if (before !== undefined && (closing.test(segment) || opening.test(before)))
      words[words.length - 1] = before + segment;
    else words.push(segment);
  }
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && measure((line + word).trimEnd()) <= width)
      lines[lines.length - 1] = line + word;
    else lines.push(word.trimStart());
  }
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
}
