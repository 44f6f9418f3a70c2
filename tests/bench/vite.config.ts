import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Builds the bare page that the atlas is measured against; `serve.mjs` shows it under /bare/. */
export default defineConfig({
  root: path('./bare'),
  base: '/bare/',
  resolve: { alias: { $lib: path('../../src/lib') } },
  define: { __STREETS__: '""' },
  build: {
    outDir: path('../../bench-results/bare'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { input: [path('./bare/index.html'), path('./bare/eager.html')] }
  }
});
