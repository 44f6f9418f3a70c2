// `npm run build:release`: the built site as it is put on a host, compressed, with the `_headers` of static hosts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurations } from './deploy.mjs';
import { installPackages, root, run } from './install.mjs';
import { basePath } from './settings.mjs';

installPackages();
run('npx', ['vite', 'build', '--logLevel', 'warn']);
const { _headers } = configurations(basePath(process.env.BASE_PATH));
writeFileSync(join(root, 'build', '_headers'), _headers);
run('node', ['tools/precompress.mjs']);
