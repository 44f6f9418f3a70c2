// Serves the built atlas as a static host does: files, `index.html` of folders, 404.html for the rest.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { headersOf } from './deploy/rules.mjs';
import { types } from './deploy/types.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {{ port?: number, base?: string, folder?: string }} [options] port 0 takes any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({
  port = 0,
  base = process.env.BASE_PATH ?? '',
  folder = join(root, 'build')
} = {}) {
  const files = sirv(folder, { etag: true, brotli: true, gzip: true, setHeaders: typed });
  const missing = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const notFound = () => {
      send(response, headersOf('/404.html'));
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    };
    if (base && !url.startsWith(`${base}/`)) return notFound();
    request.url = url.slice(base.length);
    send(response, headersOf(request.url.replace(/[?#].*/, '')));
    files(request, response, notFound);
  });
  await new Promise((resolve, reject) =>
    server.once('error', reject).listen(port, () => resolve(undefined))
  );
  const bound = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
  return {
    address: `http://localhost:${bound}${base}/`,
    close: () => new Promise((resolve) => server.close(() => resolve()))
  };
}

/**
 * Headers of a file, in place of any that were to be sent.
 * @param {import('node:http').ServerResponse} response
 * @param {Record<string, string>} headers
 */
function send(response, headers) {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
function typed(response, path) {
  const type = types[path.slice(path.lastIndexOf('.') + 1)];
  if (type) response.setHeader('content-type', type);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { address } = await serve({ port: Number(process.env.PORT ?? 4173) });
  console.log(`The atlas is at ${address}`);
}
