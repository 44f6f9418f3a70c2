import { test } from '@playwright/test';
import { keep, note, type Measured } from './figures';
import { routesFor } from './generated.mjs';
import { median, quantile } from './statistics';
import { rounds, visit } from './visit';
import { walk } from './walk';

/** How often each size is measured; the largest takes half a minute a visit. */
const times = Math.min(rounds, 3);

test('growth', async ({ browser, request }) => {
  const measured: Measured = {};
  const missed: string[] = [];
  for (const [sites, routes] of Object.entries(routesFor).map(
    ([a, b]) => [Number(a), b] as const
  )) {
    const what = `${sites} sites, ${routes} routes`;
    for (const file of ['points', 'lines'])
      await request.get(`/data/map/${file}.json`, { headers: { cookie: `sites=${sites}` } });
    for (let round = 0; round < times; round += 1) {
      for (const name of ['bare', 'atlas'] as const) {
        if (missed.includes(what)) continue;
        try {
          const { page, notes, close } = await visit(browser, name, { sites });
          const frames = await walk(page);
          await close();
          note(measured, `${what}: map idle, ms`, name, notes.ready);
          note(measured, `${what}: frame, median, ms`, name, median(frames));
          note(measured, `${what}: frame, 95 of 100, ms`, name, quantile(frames, 0.95));
        } catch (error) {
          missed.push(what);
          console.log(`${what}: not finished (${String(error)})`);
        }
      }
    }
  }
  keep('scale', measured);
});
