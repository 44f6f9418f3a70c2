// Serves the built atlas as a static host does: files, `index.html` of folders, 404.html for the rest.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';

/** Pages made for frames on other sites; all others may stand in no frame. See deploy/README.md. */
const framable = /^\/(ru|kk|ja|en)\/embed\//;

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
  const files = sirv(folder, { etag: true, setHeaders: typed });
  const missing = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    };
    if (base && !url.startsWith(`${base}/`)) return notFound();
    request.url = url.slice(base.length);
    // What a page may not say of itself in a <meta>: who may frame it.
    if (framable.test(request.url)) {
      response.setHeader('content-security-policy', 'frame-ancestors *');
    } else {
      response.setHeader('content-security-policy', "frame-ancestors 'none'");
      response.setHeader('x-frame-options', 'DENY');
    }
    response.setHeader('x-content-type-options', 'nosniff');
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

/** What sirv does not know or leaves open: Google Earth's type, and that texts are in UTF-8. */
const types = new Map([
  ['kml', 'application/vnd.google-earth.kml+xml'],
  ['csv', 'text/csv;charset=utf-8'],
  ['txt', 'text/plain;charset=utf-8']
]);

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
function typed(response, path) {
  const type = types.get(path.slice(path.lastIndexOf('.') + 1));
  if (type) response.setHeader('content-type', type);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { address } = await serve({ port: Number(process.env.PORT ?? 4173) });
  console.log(`The atlas is at ${address}`);
}
