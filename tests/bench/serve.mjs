// Serves the built atlas and, beside it under /bare/, the page that it is measured against.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const folder = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const atlas = sirv(folder('../../build'), { etag: true });
const bare = sirv(folder('../../bench-results/bare'), { etag: true });

createServer((request, response) => {
  const missing = () => response.writeHead(404).end();
  if (!request.url?.startsWith('/bare/')) return atlas(request, response, missing);
  request.url = request.url.slice('/bare'.length);
  bare(request, response, missing);
}).listen(Number(process.env.PORT ?? 4189));
