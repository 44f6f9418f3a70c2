// Kit's adapter for static hosts, and after it all that the atlas needs to work without a network.
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { writeCatalogue } from './catalogue.mjs';

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
      const manifest = join(builder.getClientDirectory(), '.vite', 'manifest.json');
      const { name } = builder.config.kit.version;
      writeCatalogue(folder, JSON.parse(readFileSync(manifest, 'utf8')), name);
    }
  };
}
