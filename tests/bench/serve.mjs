// Serves the built atlas and, beside it under /bare/, the pages that it is measured against: all alike compressed, as
// real hosts do, and counted. `GET /bench/sent` tells what was sent since it was asked last.
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { headersOf } from '../../tools/deploy/rules.mjs';
import { compressed, types } from '../../tools/deploy/types.mjs';
import { sendSlowly } from './slow-line.mjs';
import { folderOf } from './sizes-of-scale.mjs';

const folder = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const project = folder('../..');
const atlas = folder('../../build');
const bare = folder('../../bench-results/bare');
/** @type {Record<string, string>} */
const ordinaryTypes = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  png: 'image/png',
  ...types
};

/** @type {Map<string, Buffer>} */
const bodies = new Map();
/** @type {{ path: string, bytes: number }[]} */
let sent = [];

/** The file of a path, compressed where that helps; undefined where there is none. @param {string} path @param {number} sites */
function bodyOf(path, sites) {
  const [, part] = /^\/data\/map\/(points|lines|areas)\.json$/.exec(path) ?? [];
  const wanted = sites > 0 ? part : undefined;
  const key = wanted ? `${path}?${sites}` : path;
  const known = bodies.get(key);
  if (known) return known;
  const file = wanted
    ? join(project, folderOf(sites), `${wanted}.json`)
    : path.startsWith('/bare/')
      ? join(bare, path.slice('/bare'.length))
      : join(atlas, path);
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const plain = readFileSync(file);
  // Millions of bytes at the highest level take a minute, and save a tenth.
  const quality = plain.length > 3e6 ? 5 : 11;
  const body = compressed.test(path)
    ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
    : plain;
  bodies.set(key, body);
  return body;
}

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/bench/sent') {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(sent));
    sent = [];
    return;
  }
  const path = normalize(
    decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
  );
  // The terms are cookies: MapLibre's worker sends them too, and no address changes.
  const terms = request.headers.cookie ?? '';
  const sites = Number(/\bsites=(\d+)/.exec(terms)?.[1] ?? 0);
  const body = bodyOf(path, sites);
  if (!body) return void response.writeHead(404).end();
  for (const [name, value] of Object.entries(path.startsWith('/bare/') ? {} : headersOf(pathname)))
    response.setHeader(name, value);
  const type = ordinaryTypes[extname(path).slice(1)];
  if (type) response.setHeader('content-type', type);
  if (compressed.test(path)) response.setHeader('content-encoding', 'br');
  response.setHeader('content-length', body.length);
  sent.push({ path, bytes: body.length });
  if (/\bline=slow/.test(terms)) return void sendSlowly(response, body);
  response.end(body);
}).listen(Number(process.env.PORT ?? 4189));
