// Looks for the paths of the machine that built it in the built site: `npm test` runs it, and `npm run test:reproducible`
// builds elsewhere to find what this does not.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './install.mjs';

const build = join(root, 'build');
/** Only with a folder of the project after it: a project may lie in `/data`, where the atlas has files of its own. */
const traces = ['node_modules', 'src', '.svelte-kit', 'geo', 'tools', 'build', 'static'].map(
  (folder) => Buffer.from(join(root, folder, '/'))
);

const files = readdirSync(build, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const found = files.filter((file) => {
  const content = readFileSync(file);
  return traces.some((trace) => content.includes(trace));
});
for (const file of found) console.log(`names a folder of this machine: ${relative(root, file)}`);
console.log(
  `${files.length - found.length} of ${files.length} files name no folder of this machine`
);
process.exit(found.length === 0 ? 0 : 1);
