// `npm run lighthouse`: Google's audit of six kinds of pages of a built atlas. Accessibility, best practices and SEO are
// to be 100; the performance is told as measured. The package is fetched for this alone: it brings some two hundred.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, launchArguments } from './browser.mjs';
import { root } from './install.mjs';
import { serve } from './serve.mjs';

const pages = [
  'ru/',
  'kk/sites/semey/',
  'ja/op-ed/',
  'en/about/',
  'en/data/',
  'kk/table/?layers=places'
];
/** What has to be whole. */
const whole = ['accessibility', 'best-practices', 'seo'];

const folder = join(root, 'bench-results');
mkdirSync(folder, { recursive: true });
const host = await serve();
let short = 0;
for (const [i, page] of pages.entries()) {
  const file = join(folder, `lighthouse-${i + 1}.json`);
  const run = spawn(
    'npx',
    [
      ...['--yes', 'lighthouse@^12.8', host.address + page, '--quiet', '--output=json'],
      `--output-path=${file}`,
      `--chrome-flags=--headless ${launchArguments.join(' ')}`
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CHROME_PATH: findBrowser() ?? '' }
    }
  );
  const [status] = await once(run, 'close');
  if (status !== 0) {
    console.error(`${page}: Lighthouse ended with ${status}`);
    short += 1;
    continue;
  }
  /** @type {{ categories: Record<string, { score: number, auditRefs: { id: string, weight: number }[] }>, audits: Record<string, { score: number | null, title: string }> }} */
  const { categories, audits } = JSON.parse(readFileSync(file, 'utf8'));
  const scores = Object.entries(categories).map(
    ([name, { score }]) => `${name} ${Math.round(score * 100)}`
  );
  console.log(`${page}: ${scores.join(', ')}`);
  for (const name of whole) {
    const { score, auditRefs } = categories[name] ?? { score: 0, auditRefs: [] };
    if (score === 1) continue;
    short += 1;
    for (const { id, weight } of auditRefs)
      if (weight > 0 && (audits[id]?.score ?? 1) < 1)
        console.log(`  ${name}: ${audits[id]?.title}`);
  }
}
await host.close();
process.exit(short > 0 ? 1 : 0);
