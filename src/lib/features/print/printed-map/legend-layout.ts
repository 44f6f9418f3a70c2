import { type LegendEntry, legendOf } from '$lib/cartography/legend';
import type { Box } from '$lib/cartography/svg/sheet-geometry';
import { type Measure, setText, type Setting, type TextLine } from '$lib/cartography/svg/lettering';
import type { Season } from '$lib/domain/route';
import { type Group, type Layer, groupNames, groups } from '$lib/domain/layers';
import type { PrintedMap } from './printed-map';

/** Something that takes so much height of a column; a heading is never left alone at the foot of one. */
interface Block {
  height: number;
  heading?: boolean;
}

interface Flowed<B extends Block> {
  block: B;
  column: number;
  /** Distance from the top of its column. */
  y: number;
}

/** Lets blocks flow into columns of a height; undefined where they do not fit into so many. */
function flow<B extends Block>(
  blocks: readonly B[],
  height: number,
  columns: number
): Flowed<B>[] | undefined {
  const result: Flowed<B>[] = [];
  let [column, y] = [0, 0];
  blocks.forEach((block, i) => {
    const next = block.heading ? (blocks[i + 1]?.height ?? 0) : 0;
    if (y > 0 && y + block.height + next > height) [column, y] = [column + 1, 0];
    result.push({ block, column, y });
    y += block.height;
  });
  return column < columns && y <= height ? result : undefined;
}

/** What a row of the legend explains: a sign of the map, or a number of the opened way. */
export type Explained = LegendEntry & { number?: string };

/** A group of the legend with its words. */
interface LegendGroup {
  heading: string;
  entries: { entry?: Explained; season?: Season; text: string }[];
}

export interface LegendRow {
  /** What is explained; undefined for a heading and for a season. */
  entry: Explained | undefined;
  lines: TextLine[];
  /** A year of the winds, as broad as its words below. */
  season?: { months: Season; x: number; y: number; width: number; height: number };
  /** Middle of the icon, and the side of its grid. */
  x: number;
  y: number;
  size: number;
}

/** Breadth of the icon before each text, in text sizes. */
const iconRoom = 3.6;
const sizes = [2.6, 2.45, 2.3, 2.15, 2, 1.85, 1.7];

interface Row extends Block {
  entry: Explained | undefined;
  lines: TextLine[];
  season?: Season;
}

/** Height of a season's picture of the year, in text sizes. */
const yearHeight = 2.2;

/** Sets a legend into a box, in columns of at least `least` millimetres, in the largest size that fits; the smallest may not. */
export function legendLayout(
  groups: readonly LegendGroup[],
  box: Box,
  least: number,
  measure: Measure
): { rows: LegendRow[]; end: number } {
  const columns = Math.max(1, Math.floor(box.width / least));
  const width = box.width / columns;
  let smallest: LegendRow[] = [];
  for (const size of sizes) {
    const rows = groups.flatMap((group) => rowsOf(group, size, width - 2, measure));
    const placed = flow(rows, box.height, columns);
    const flowed = placed ?? flow(rows, Infinity, 1)!;
    smallest = flowed.map(({ block, column, y }) => {
      const [dx, dy] = [box.x + column * width, box.y + y];
      return {
        entry: block.entry,
        ...(block.season && {
          season: {
            months: block.season,
            ...{ x: dx, y: dy + size * 0.3, width: width - 4, height: yearHeight * size }
          }
        }),
        lines: block.lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy })),
        x: dx + (iconRoom * size) / 2 - 0.6,
        y: dy + block.height / 2,
        size: size * 1.75
      };
    });
    if (placed) break;
  }
  const end = Math.max(box.y, ...smallest.flatMap(({ lines }) => lines.map(({ y }) => y)));
  return { rows: smallest, end };
}

function rowsOf(
  { heading, entries }: LegendGroup,
  size: number,
  width: number,
  measure: Measure
): Row[] {
  const set = (text: string, setting: Setting, x: number, top: number) =>
    setText(text, setting, { x, top, width: width - x }, measure);
  const bold: Setting = { size: size * 0.96, weight: 600, italic: false };
  const head = set(heading, bold, 0, size * 0.5);
  return [
    { entry: undefined, heading: true, lines: head.lines, height: head.end + size * 0.15 },
    ...entries.map(({ entry, season, text }): Row => {
      const plain: Setting = { size, weight: 400, italic: false };
      if (season) {
        const named = season.outward.length + season.homeward.length + season.closed.length > 0;
        const { lines, end } = set(text, plain, 0, size * (named ? yearHeight + 0.5 : 0.2));
        return { entry, lines, height: end + size * 0.4, ...(named && { season }) };
      }
      const { lines, end } = set(text, plain, iconRoom * size, size * 0.14);
      return { entry, lines, height: end + size * 0.14 };
    })
  ];
}

/** The legend of a printed map by groups of layers: only what it shows, each icon and line once. */
export function printLegend(
  map: Pick<PrintedMap, 'icons' | 'lines' | 'areas'>,
  layers: ReadonlySet<Layer>
): { group: Group; entries: LegendEntry[] }[] {
  const icons = new Set(map.icons.map(({ icon }) => icon));
  const heritage = map.icons.some(({ icon }) => icon.startsWith('heritage-'));
  const uncertain = map.areas.some(({ kind }) => kind === 'uncertainty');
  const extent = map.areas.some(({ kind }) => kind === 'extent');
  const sea = map.lines.some(({ water }) => water);
  const certain = new Set(
    map.lines.filter(({ stroke }) => stroke !== 'thing').map(({ certainty }) => certainty)
  );
  const isDrawn = ({ line, icon, legend, area }: LegendEntry): boolean => {
    if (line === 'sea') return sea;
    if (line === 'journey') return map.lines.some(({ stroke }) => stroke === 'thing');
    if (line) return certain.has(line);
    if (legend === 'several') return icons.has(icon!);
    if (legend) return heritage;
    if (area) return area === 'uncertain' ? uncertain : extent;
    // A World Heritage town shows its kind too, inside the ring.
    return icons.has(icon!) || icons.has(icon!.replace('place-', 'heritage-'));
  };
  const listed = new Set<string>();
  const isNew = ({ line, icon, area, legend }: LegendEntry): boolean => {
    const key = [line, icon, area, legend].join('|');
    return !listed.has(key) && Boolean(listed.add(key));
  };
  return groupNames
    .map((group) => ({
      group,
      entries: groups[group]
        .filter((layer) => layers.has(layer))
        .flatMap((layer) => legendOf[layer])
        .filter((entry) => isDrawn(entry) && isNew(entry))
    }))
    .filter(({ entries }) => entries.length > 0);
}
