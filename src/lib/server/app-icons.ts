import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Sides of the atlas's mark in the sizes that home screens ask for, px. */
export const iconSizes = [180, 192, 512] as const;

/** The mark for screens that cut icons to shapes of their own: its ground reaches to the edges. */
export const maskable = 'icon-maskable-512';

export const iconFiles = [...iconSizes.map((size) => `icon-${size}.png`), `${maskable}.png`];

/** Platforms may cut away all but the middle four fifths: the mark stands within them. */
function onWholeGround(mark: string): string {
  const drawn = mark.replace(/^[\s\S]*?<rect[^>]*\/>|<\/svg>\s*$/g, '');
  const ground = /<rect[^>]*fill="(#\w+)"/.exec(mark)?.[1];
  if (!ground) throw new Error('static/favicon.svg: no ground to widen');
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">' +
    `<rect width="64" height="64" fill="${ground}"/>` +
    `<g transform="translate(9.6 9.6) scale(.7)">${drawn}</g></svg>`
  );
}

/** An icon as a PNG, by its file name; undefined for one that there is not. */
export function iconPng(file: string): Uint8Array<ArrayBuffer> | undefined {
  if (!iconFiles.includes(file)) return undefined;
  const mark = readFileSync(join(process.cwd(), 'static/favicon.svg'), 'utf8');
  const drawing = file.startsWith(maskable) ? onWholeGround(mark) : mark;
  const size = Number(/\d+/.exec(file)?.[0]);
  return new Uint8Array(
    new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng()
  );
}
