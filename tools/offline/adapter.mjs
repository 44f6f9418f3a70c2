// Kit's adapter for static hosts, and after it what can only be made of the whole: fonts of the letters that stand in it,
// and all that the atlas needs to work without a network.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { cutFonts } from '../fonts.mjs';
import { chunksOf } from './chunks-of.mjs';
import { writePrecacheManifest } from './precache-manifest.mjs';

/**
 * @param {string} folder where the site goes
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function offlineAdapter(folder) {
  const plain = adapter({ pages: folder, assets: folder, strict: true });
  return {
    ...plain,
    async adapt(builder) {
      await plain.adapt(builder);
      // Cards for frames have no script that would ask for their data.
      for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (/^\w+[\\/]embed[\\/][^\\/]+[\\/]__data\.json$/.test(path)) rmSync(join(folder, path));
      }
      mkdirSync(join(folder, 'offline'), { recursive: true });
      // A page without content, which any page can be made in by script.
      await builder.generateFallback(join(folder, 'offline', 'shell.html'));
      const manifest = JSON.parse(
        readFileSync(join(builder.getClientDirectory(), '.vite', 'manifest.json'), 'utf8')
      );
      const chunkOf = chunksOf(manifest, []);
      await cutFonts(folder, (path) => chunkOf(path)?.language);
      addIntegrity(folder, builder.config.kit.paths.base);
      const { name } = builder.config.kit.version;
      writePrecacheManifest(folder, manifest, name);
    }
  };
}

/**
 * Gives the style sheets of each page their digest: one that comes cut in half, or something else in its place, is an
 * error that the script of app.html hears of. Pages for frames go without: a frame of a sandbox has no origin, and could
 * not load them.
 * @param {string} folder
 * @param {string} base
 */
function addIntegrity(folder, base) {
  /** @type {Map<string, string>} */
  const digests = new Map();
  const integrityOf = (/** @type {string} */ path) => {
    const known = digests.get(path);
    if (known) return known;
    const bytes = readFileSync(join(folder, path.slice(base.length)));
    const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    digests.set(path, integrity);
    return integrity;
  };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html') || /^\w+[\\/]embed[\\/]/.test(name)) continue;
    const html = readFileSync(join(folder, name), 'utf8');
    const page = html.replace(
      /<link href="([^"]+\.css)" rel="stylesheet"(?=>)/g,
      (link, path) => `${link} integrity="${integrityOf(path)}"`
    );
    if (page !== html) writeFileSync(join(folder, name), page);
  }
}
