import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const sizes = [180, 192, 512];

export const entries: EntryGenerator = () => sizes.map((size) => ({ file: `icon-${size}.png` }));

/** The atlas's mark in the sizes that home screens ask for. */
export const GET: RequestHandler = ({ params }) => {
  const size = Number(/\d+/.exec(params.file)?.[0]);
  const mark = readFileSync(join(process.cwd(), 'static/favicon.svg'));
  const png = new Resvg(mark, { fitTo: { mode: 'width', value: size } }).render().asPng();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
