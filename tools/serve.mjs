// Serves the built atlas as a static host does: files, `index.html` of folders, 404.html for the rest.
import { createServer } from 'node:http';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { headersOf } from './deploy/rules.mjs';
import { types } from './deploy/types.mjs';
import { basePath } from './settings.mjs';
import { languages } from './languages.mjs';

/** The address of a card for frames, whose page for unknown cards may stand in a frame too. */
const inFrame = new RegExp(`^/(${languages.join('|')})/embed/`);

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {{ port?: number, base?: string, folder?: string }} [options] port 0 takes any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({
  port = 0,
  base = basePath(process.env.BASE_PATH),
  folder = join(root, 'build')
} = {}) {
  const files = sirv(folder, { etag: true, brotli: true, gzip: true, setHeaders: typed });
  const missing = missingPages(folder);
  const links = linksIn(folder);
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const notFound = () => {
      // A card that is gone says so in the frame that it had; the page for unknown addresses may stand in none.
      const [frame] = inFrame.exec(url.slice(base.length)) ?? [''];
      const { body, headers } = missing(frame, String(request.headers['accept-encoding']));
      const own = { ...headersOf(frame || '/404.html'), 'Cache-Control': 'no-cache', ...headers };
      send(response, own);
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    };
    // As the configurations of deploy/ have it: files are read, and nothing else is done with them.
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      send(response, headersOf('/404.html'));
      return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    }
    const path = url.replace(/[?#].*/, '');
    if (path.includes('//') || path.includes('%00')) return notFound();
    if (links.some((link) => path.slice(base.length).startsWith(link))) return notFound();
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

/** Addresses of what only leads elsewhere: an operator may have left a link out of the folder. @param {string} folder */
const linksIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isSymbolicLink())
    .map(
      ({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).replaceAll('\\', '/')}`
    );

/**
 * What is sent where there is no file, compressed for who takes it and where there is such a copy.
 * @param {string} folder
 */
function missingPages(folder) {
  /** @param {string} frame address of the frames in one language, or nothing @param {string} accepted */
  return (frame, accepted) => {
    const file = join(folder, frame, '404.html');
    const copies = [
      { encoding: 'br', copy: `${file}.br` },
      { encoding: 'gzip', copy: `${file}.gz` }
    ].filter(({ copy }) => existsSync(copy));
    const found = copies.find(({ encoding }) => accepted.includes(encoding));
    /** @type {Record<string, string>} */
    const headers = {
      ...(copies.length > 0 && { Vary: 'Accept-Encoding' }),
      ...(found && { 'Content-Encoding': found.encoding })
    };
    return { body: readFileSync(found?.copy ?? file), headers };
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
