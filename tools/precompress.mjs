// Writes a Brotli and a gzip copy beside each text file of the built atlas, for hosts that send those.
import { readdirSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compressed } from './deploy/types.mjs';
import { root } from './install.mjs';

const [brotliOf, gzipOf] = [promisify(brotliCompress), promisify(gzip)];

/** Smaller files fit into the packet that carries the headers. */
const smallest = 1000;

/**
 * How hard Brotli tries, of 11. Pages are nine tenths of all bytes: at 11 they take a core more than four minutes,
 * at 9 twenty seconds, and weigh a tenth more.
 * @param {string} file
 */
const quality = (file) => (file.endsWith('.html') ? 9 : 11);

/** @param {string} file @returns {Promise<{ bytes: number, brotli: number, gzip: number }>} */
async function compress(file) {
  const text = await readFile(file);
  const copies = await Promise.all([
    brotliOf(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality(file),
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length
      }
    }),
    gzipOf(text, { level: 9 })
  ]);
  await Promise.all([writeFile(`${file}.br`, copies[0]), writeFile(`${file}.gz`, copies[1])]);
  return { bytes: text.length, brotli: copies[0].length, gzip: copies[1].length };
}

/**
 * Compresses all text in a folder, on all cores.
 * @param {string} folder
 * @returns {Promise<{ files: number, bytes: number, brotli: number, gzip: number }>} what there was, in bytes
 */
export async function precompress(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && compressed.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .values();
  const total = { files: 0, bytes: 0, brotli: 0, gzip: 0 };
  const work = async () => {
    for (const file of files) {
      const { size } = await stat(file);
      if (size < smallest) continue;
      const done = await compress(file);
      total.files += 1;
      total.bytes += done.bytes;
      total.brotli += done.brotli;
      total.gzip += done.gzip;
    }
  };
  // zlib works on threads of its own: as many files at a time as there are cores keep them busy.
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return total;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const since = Date.now();
  const { files, ...sums } = await precompress(process.argv[2] ?? join(root, 'build'));
  const [bytes, brotli, zipped] = Object.values(sums).map((sum) => (sum / 1e6).toFixed(1));
  const seconds = ((Date.now() - since) / 1000).toFixed(0);
  console.log(
    `${files} files, ${bytes} MB: ${brotli} MB in Brotli, ${zipped} MB in gzip, ${seconds} s`
  );
}
