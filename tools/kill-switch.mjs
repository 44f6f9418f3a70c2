// `npm run kill-switch [folder]`: puts a worker that unregisters itself in the place of the atlas's service worker, in
// the built site or in the folder that a host serves. The next build puts the atlas's own back.
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './install.mjs';

const folder = resolve(process.argv[2] ?? join(root, 'build'));
const worker = join(folder, 'service-worker.js');
if (!existsSync(worker)) {
  console.error(
    `There is no service-worker.js in ${folder}. Name the folder that the host serves.`
  );
  process.exit(1);
}
copyFileSync(join(root, 'tools/kill-switch/service-worker.js'), worker);
// A host would go on sending the compressed copies of the old one.
for (const ending of ['.br', '.gz']) rmSync(worker + ending, { force: true });
console.log(`${worker} now unregisters itself on every device that fetches it.`);
