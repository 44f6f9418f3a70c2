import { test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { keep, note, type Measured } from './figures';
import { generate } from './generated';
import { routesFor } from './sizes-of-scale.mjs';
import { median, quantile } from './statistics';
import { rounds, visit } from './visit';
import { walk } from './walk';

/** Sites beyond which nothing is measured, for a quick look. */
const largest = Number(process.env.BENCH_LARGEST ?? Infinity);
/** How often each size is measured: the largest takes minutes a visit. */
const timesOf = (sites: number) => Math.min(rounds, sites > 10_000 ? 1 : 3);
/** Milliseconds until a page is given up. */
const timeoutOf = (sites: number) => (sites > 10_000 ? 300_000 : 90_000);

test('growth', async ({ browser, request }) => {
  test.setTimeout(3_600_000);
  const measured: Measured = {};
  /** What came to no rest, by page. */
  const missed: { what: string; page: string; why: string }[] = [];
  for (const [size, routes] of Object.entries(routesFor)) {
    const sites = Number(size);
    if (sites > largest) continue;
    const what = `${sites} sites, ${routes} routes`;
    const { parsed, drawn } = generate(sites, routes);
    note(measured, `${what}: read, parsed and checked, ms`, 'build', parsed);
    note(measured, `${what}: made into sources, ms`, 'build', drawn);
    for (const file of ['points', 'lines', 'areas'])
      await request.get(`/data/map/${file}.json`, {
        headers: { cookie: `sites=${sites}` },
        timeout: 300_000
      });
    for (let round = 0; round < timesOf(sites); round += 1) {
      for (const name of ['bare', 'atlas'] as const) {
        if (missed.some((one) => one.what === what && one.page === name)) continue;
        let stage = 'opening';
        try {
          const visited = await visit(browser, name, { sites, timeoutMs: timeoutOf(sites) });
          try {
            stage = 'walking';
            note(measured, `${what}: map idle, ms`, name, visited.notes.ready);
            const frames = await walk(visited.page);
            note(measured, `${what}: frame, median, ms`, name, median(frames));
            note(measured, `${what}: frame, 95 of 100, ms`, name, quantile(frames, 0.95));
          } finally {
            await visited.close();
          }
        } catch (error) {
          const why = `${stage}: ${String(error).split('\n')[0]}`;
          missed.push({ what, page: name, why });
          console.log(`${what}, ${name}: not finished (${why})`);
        }
      }
    }
  }
  keep('scale', measured);
  writeFileSync('bench-results/scale-missed.json', JSON.stringify(missed, null, 2));
});
