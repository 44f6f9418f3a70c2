import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { palettes } from '$lib/cartography/palette';
import { worldSize, project, viewBox } from '$lib/cartography/svg/web-mercator';
import { staticMapLines } from '$lib/cartography/svg/static-map-lines';
import { iconGrid } from '$lib/cartography/icon-names';
import { dashes } from '$lib/cartography/patterns';
import { icons } from '$lib/cartography/icons';
import type { Bounds } from '$lib/domain/geometry/camera';
import type { Position } from '$lib/domain/geometry/geometry';
import type { Language } from '$lib/domain/language';
import type { DrawnWay } from '$lib/domain/transmission/way';
import { trueTypeFiles } from './fonts';
import { memoize } from './memoize';
import { staticMapPaths } from './base-map/static-map';
import { reliefJpeg } from './base-map/relief';

/** What an image for social media shows: a name and a line under it beside the static map round a place. */
export interface ShareImage {
  title: string;
  subtitle: string;
  footer: string;
  language: Language;
  bounds: Bounds;
  icon: { name: string; at: Position } | null;
}

const [width, height, panel] = [1200, 630, 470];
const colours = palettes.paper;

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (icon) => `&#${icon.charCodeAt(0)};`);
}

/** Breaks a text into lines of at most `most` units; a Japanese character counts as two. */
function breakLines(text: string, most: number): string[] {
  const unit = (part: string) =>
    [...part].reduce((sum, icon) => sum + (icon > '\u2e80' ? 2 : 1), 0);
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

/** The relief of one cut of the map as a data address. @param cut in units of the static map */
async function reliefPicture(cut: number[], columns: number): Promise<string> {
  const [x, y, width, height] = cut.map((value) => value / worldSize);
  const window = { x: x!, y: y!, width: width!, height: height! };
  const rows = Math.round((columns * height!) / width!);
  const picture = await reliefJpeg('paper', window, columns, rows);
  return `data:image/jpeg;base64,${picture.toString('base64')}`;
}

interface Size {
  width: number;
  height: number;
}

const jpeg = { quality: 62, mozjpeg: true };
const mapWidth = width - panel;
const waySize: Size = { width: 800, height: 420 };

/** What a picture shows of the map. */
interface MapPart extends Pick<ShareImage, 'bounds' | 'icon'> {
  way?: DrawnWay;
}

/** The map as raw pixels, drawn on a thread of its own: pages are built meanwhile. */
async function mapPixels(map: MapPart, size: Size): Promise<Buffer> {
  const drawing =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}">` +
    `<rect width="${size.width}" height="${size.height}" fill="${colours.sea}"/>${await staticMapGroup(map, size)}</svg>`;
  return (await renderAsync(drawing, { font: { loadSystemFonts: false } })).pixels;
}

/** The half with the map: it is the same in the four languages of a feature, and most of the work. */
const mapHalf = memoize((key: string) =>
  mapPixels(JSON.parse(key) as MapPart, { width: mapWidth, height })
);

async function staticMapGroup(
  { bounds, icon, way }: MapPart,
  { width, height }: Size
): Promise<string> {
  const [x, y, w, h] = viewBox(bounds);
  const scale = Math.min(width / w, height / h);
  const dx = width / 2 - (x + w / 2) * scale;
  const dy = height / 2 - (y + h / 2) * scale;
  const px = (size: number) => (size / scale).toFixed(3);
  const draw = (id: string, style: string) => {
    const path = staticMapPaths().get(id);
    if (!path) return '';
    // Widths are of the screen: divided by every scale that the path goes through.
    const scaled = style.replace(/px\(([\d.]+)\)/g, (_, size: string) =>
      px(Number(size) / path.scale)
    );
    return `<path d="${path.d}" fill-rule="evenodd" transform="scale(${path.scale})" ${scaled}/>`;
  };
  const at = (position: Position) =>
    project(position).map((value, i) => value * scale + [dx, dy][i]!) as unknown as Position;
  const line = { road: colours.road, 'sea-road': colours.seaRoad, corridor: colours.corridor };
  const dashesOf = (dash: string | undefined) =>
    dash
      ? ` stroke-dasharray="${dash
          .split(' ')
          .map((part) => px(Number(part)))
          .join(' ')}"`
      : '';
  const lines = staticMapLines.map(({ id, stroke, width: size, dash }) =>
    draw(
      id,
      `fill="none" stroke="${line[stroke]}" stroke-width="px(${size * 1.4})"${dashesOf(dash)}`
    )
  );
  const land = staticMapPaths().get('land')!;
  // What the picture shows of the map, in units of the static map.
  const cut = [-dx, -dy, width, height].map((value) => value / scale);
  const picture = await reliefPicture(cut, width);
  const relief =
    `<clipPath id="land"><path d="${land.d}" clip-rule="evenodd" transform="scale(${land.scale})"/></clipPath>` +
    `<image clip-path="url(#land)" href="${picture}" preserveAspectRatio="none" ` +
    ['x', 'y', 'width', 'height'].map((name, i) => `${name}="${cut[i]}"`).join(' ') +
    '/>';
  return (
    `<g transform="translate(${dx} ${dy}) scale(${scale})">` +
    draw('land', `fill="none" stroke="${colours.shallows}" stroke-width="px(9)"`) +
    draw('graticule', `fill="none" stroke="${colours.graticule}" stroke-width="px(.8)"`) +
    draw('land', `fill="${colours.land}" stroke="${colours.coast}" stroke-width="px(1.2)"`) +
    relief +
    draw('land', `fill="none" stroke="${colours.coast}" stroke-width="px(1.2)"`) +
    draw('deserts', `fill="${colours.desert}" fill-opacity=".16"`) +
    draw('rivers', `fill="none" stroke="${colours.river}" stroke-width="px(1)"`) +
    draw('lakes', `fill="${colours.lake}" stroke="${colours.coast}" stroke-width="px(.8)"`) +
    lines.join('') +
    '</g>' +
    (way ? wayGroup(way, at) : '') +
    (icon ? iconGroup(icon.name, at(icon.at)) : '')
  );
}

/** The way of a thing or a journey: a relay, each stretch as firm as it is known, and its points. */
function wayGroup({ stretches, stops }: DrawnWay, at: (position: Position) => Position): string {
  const breadth = 3.5;
  const lines = stretches.map(({ line, certainty }) => {
    const dash = dashes[certainty]?.map((length) => length * breadth).join(' ');
    const d = `M${line.map((position) => at(position).map((value) => value.toFixed(1))).join('L')}`;
    const drawn = `<path d="${d}" fill="none" stroke-linecap="${certainty === 'probable' ? 'butt' : 'round'}"`;
    return (
      `${drawn} stroke="${colours.land}" stroke-opacity=".75" stroke-width="${breadth * 2.2}"/>` +
      `${drawn} stroke="${colours.thing}" stroke-width="${breadth}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`
    );
  });
  const points = stops.map(({ position }) => {
    const [x, y] = at(position);
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="6" fill="${colours.paper}" stroke="${colours.thing}" stroke-width="2.5"/>`;
  });
  return lines.join('') + points.join('');
}

function iconGroup(name: string, [x, y]: Position): string {
  const size = 2.2;
  const marks = (icons[name] ?? []).map(({ d, fill, stroke, width: strokeWidth = 1, place }) => {
    const transform = place
      ? ` transform="translate(${place.x} ${place.y}) scale(${place.scale})"`
      : '';
    const line = stroke ? ` stroke="${colours[stroke]}" stroke-width="${strokeWidth}"` : '';
    return `<path d="${d}" fill="${fill ? colours[fill] : 'none'}"${line}${transform}/>`;
  });
  const left = x - (iconGrid / 2) * size;
  const top = y - (iconGrid / 2) * size;
  const ring = `<circle cx="12" cy="12" r="15" fill="${colours.paper}" fill-opacity=".7" stroke="${colours.selection}" stroke-width="1.4"/>`;
  return `<g transform="translate(${left} ${top}) scale(${size})">${ring}${marks.join('')}</g>`;
}

type Words = Pick<ShareImage, 'title' | 'subtitle' | 'footer' | 'language'>;

function textGroup({ title, subtitle, footer, language }: Words): string {
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

/** The image as a JPEG, 1200 × 630: a fifth of what it weighs as a PNG, and all that show links know it. */
export async function shareJpeg({
  bounds,
  icon,
  ...image
}: ShareImage): Promise<Uint8Array<ArrayBuffer>> {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${panel} ${height}">` +
    `<rect width="${panel}" height="${height}" fill="${colours.paper}"/>${textGroup(image)}</svg>`;
  const font = {
    loadSystemFonts: false,
    defaultFontFamily: 'Noto Serif',
    fontFiles: await trueTypeFiles(image.language)
  };
  const raw = (wide: number) => ({ raw: { width: wide, height, channels: 4 as const } });
  const { pixels: text } = await renderAsync(svg, { font });
  const map = await mapHalf(JSON.stringify({ bounds, icon }));
  const picture = sharp(text, raw(panel))
    .extend({ right: mapWidth })
    .composite([{ input: map, ...raw(mapWidth), left: panel, top: 0 }])
    .flatten();
  return new Uint8Array(await picture.jpeg(jpeg).toBuffer());
}

/** The map with a way alone, without a word, and so one for all languages: 800 × 420, small beside those with words. */
export async function wayJpeg(map: MapPart): Promise<Uint8Array<ArrayBuffer>> {
  const picture = sharp(await mapPixels(map, waySize), {
    raw: { ...waySize, channels: 4 }
  }).flatten();
  return new Uint8Array(await picture.jpeg(jpeg).toBuffer());
}
