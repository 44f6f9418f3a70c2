import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { palettes } from '../cartography/palette';
import { project, viewBox } from '../cartography/plate-geometry';
import { plateLines } from '../cartography/plate-lines';
import { signGrid } from '../cartography/sign-names';
import { signs } from '../cartography/signs';
import type { Bounds } from '../domain/camera';
import type { Position } from '../domain/geometry';
import type { Language } from '../domain/language';
import { japaneseFace } from './fonts';
import { once } from './once';
import { platePaths } from './plate';

/** What an image for social media shows: a name and a line under it beside the plate round a place. */
export interface ShareImage {
  title: string;
  subtitle: string;
  footer: string;
  language: Language;
  bounds: Bounds;
  sign: { name: string; at: Position } | null;
}

const [width, height, panel] = [1200, 630, 470];
const colours = palettes.paper;
const require = createRequire(import.meta.url);

/** Paths of the faces as TrueType, which the rasteriser reads from files; Fontsource ships WOFF2. */
const fonts = once(async (): Promise<string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'silk-road-atlas-'));
  const write = (name: string, font: Uint8Array) => {
    const path = join(folder, `${name}.ttf`);
    writeFileSync(path, font);
    return path;
  };
  const parts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'].map(async (part) => {
    const file = require.resolve(
      `@fontsource/noto-serif/files/noto-serif-${part}-400-normal.woff2`
    );
    return write(
      part,
      await subsetFont(readFileSync(file), everyLetter(), { targetFormat: 'truetype' })
    );
  });
  return Promise.all([...parts, japaneseFace().then((font) => write('ja', font))]);
});

/** Latin, Cyrillic with the Kazakh letters, and punctuation. */
function everyLetter(): string {
  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
  return range(0x20, 0x17f) + range(0x400, 0x52f) + range(0x2010, 0x2030) + '№';
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Breaks a text into lines of at most `most` units; a Japanese character counts as two. */
export function breakLines(text: string, most: number): string[] {
  const unit = (part: string) =>
    [...part].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
  const pieces = text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? [];
  const lines: string[] = [''];
  for (const piece of pieces) {
    const line = lines.at(-1)!;
    if (line !== '' && unit(line + piece.trimEnd()) > most) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trim());
}

/** At least so far to each side of its middle: an image of one site shows where in Eurasia it lies. */
const reach = { lon: 27, lat: 15 };

export function widened([west, south, east, north]: Bounds): Bounds {
  const lon = Math.max(reach.lon - (east - west) / 2, 0);
  const lat = Math.max(reach.lat - (north - south) / 2, 0);
  return [west - lon, south - lat, east + lon, north + lat];
}

function plateGroup({ bounds, sign }: ShareImage): string {
  const [x, y, w, h] = viewBox(bounds);
  const scale = Math.min((width - panel) / w, height / h);
  const dx = panel + (width - panel) / 2 - (x + w / 2) * scale;
  const dy = height / 2 - (y + h / 2) * scale;
  const px = (size: number) => (size / scale).toFixed(3);
  const draw = (id: string, style: string) => {
    const path = platePaths().get(id);
    if (!path) return '';
    // Widths are of the screen: divided by every scale that the path goes through.
    const scaled = style.replace(/px\(([\d.]+)\)/g, (_, size: string) =>
      px(Number(size) / path.scale)
    );
    return `<path d="${path.d}" fill-rule="evenodd" transform="scale(${path.scale})" ${scaled}/>`;
  };
  const line = { road: colours.road, 'sea-road': colours.seaRoad, corridor: colours.corridor };
  const dashes = (dash: string | undefined) =>
    dash
      ? ` stroke-dasharray="${dash
          .split(' ')
          .map((part) => px(Number(part)))
          .join(' ')}"`
      : '';
  const lines = plateLines.map(({ id, stroke, width: size, dash }) =>
    draw(id, `fill="none" stroke="${line[stroke]}" stroke-width="px(${size * 1.4})"${dashes(dash)}`)
  );
  return (
    `<g transform="translate(${dx} ${dy}) scale(${scale})">` +
    draw('land', `fill="none" stroke="${colours.shallows}" stroke-width="px(9)"`) +
    draw('graticule', `fill="none" stroke="${colours.graticule}" stroke-width="px(.8)"`) +
    draw('land', `fill="${colours.land}" stroke="${colours.coast}" stroke-width="px(1.2)"`) +
    draw('deserts', `fill="${colours.desert}" fill-opacity=".2"`) +
    draw('rivers', `fill="none" stroke="${colours.river}" stroke-width="px(1)"`) +
    draw('lakes', `fill="${colours.lake}" stroke="${colours.coast}" stroke-width="px(.8)"`) +
    (w > 300
      ? draw('mountain-shades', `fill="${colours.relief}"`) +
        draw('mountains', `fill="none" stroke="${colours.relief}" stroke-width="px(1)"`)
      : '') +
    lines.join('') +
    '</g>' +
    (sign
      ? signGroup(sign.name, project(sign.at).map((v, i) => v * scale + [dx, dy][i]!) as Position)
      : '')
  );
}

function signGroup(name: string, [x, y]: Position): string {
  const size = 2.2;
  const marks = (signs[name] ?? []).map(({ d, fill, stroke, width: strokeWidth = 1, place }) => {
    const transform = place
      ? ` transform="translate(${place.x} ${place.y}) scale(${place.scale})"`
      : '';
    const line = stroke ? ` stroke="${colours[stroke]}" stroke-width="${strokeWidth}"` : '';
    return `<path d="${d}" fill="${fill ? colours[fill] : 'none'}"${line}${transform}/>`;
  });
  const left = x - (signGrid / 2) * size;
  const top = y - (signGrid / 2) * size;
  const ring = `<circle cx="12" cy="12" r="15" fill="${colours.paper}" fill-opacity=".7" stroke="${colours.selection}" stroke-width="1.4"/>`;
  return `<g transform="translate(${left} ${top}) scale(${size})">${ring}${marks.join('')}</g>`;
}

function textGroup({ title, subtitle, footer, language }: ShareImage): string {
  // A letter of the serif is about 0.56 of its size wide; the panel leaves 380 px.
  const fit = (px: number) => Math.floor(380 / (px * 0.56));
  const size = breakLines(title, fit(46)).length > 4 ? 34 : 46;
  const set = (text: string, y: number, px: number, fill: string) =>
    `<text x="44" y="${y}" font-family="${language === 'ja' ? 'Noto Serif JP' : 'Noto Serif'}" font-size="${px}" fill="${fill}" xml:lang="${language}">${escape(text)}</text>`;
  const head = breakLines(title, fit(size));
  const small = breakLines(subtitle, fit(22));
  return [
    ...head.map((line, i) => set(line, 110 + i * size * 1.22, size, colours.label)),
    ...small.map((line, i) => set(line, 130 + head.length * size * 1.22 + i * 30, 22, '#5b4d40')),
    `<path d="M44 560h380" stroke="${colours.road}" stroke-width="3"/>`,
    set(footer, 598, 24, colours.label)
  ].join('');
}

/** The image as a PNG, 1200 × 630. */
export async function sharePng(image: ShareImage): Promise<Uint8Array<ArrayBuffer>> {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${colours.sea}"/>${plateGroup(image)}` +
    `<rect width="${panel}" height="${height}" fill="${colours.paper}"/>${textGroup(image)}</svg>`;
  const font = {
    loadSystemFonts: false,
    defaultFontFamily: 'Noto Serif',
    fontFiles: await fonts()
  };
  return new Uint8Array(new Resvg(svg, { font }).render().asPng());
}
