// Writes the configurations of hosts: `node tools/deploy.mjs [folder]`, below the path that BASE_PATH names.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { caddy } from './deploy/caddy.mjs';
import { headersFile } from './deploy/headers-file.mjs';
import { nginx } from './deploy/nginx.mjs';
import { root } from './install.mjs';
import { basePath } from './settings.mjs';

/** What stands in `deploy/`, by file. @param {string} base */
export const configurations = (base = '') => ({
  'nginx.conf': nginx(base),
  Caddyfile: caddy(base),
  _headers: headersFile(base)
});

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? join(root, 'deploy');
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(configurations(basePath(process.env.BASE_PATH)))) {
    writeFileSync(join(folder, file), text);
  }
}
