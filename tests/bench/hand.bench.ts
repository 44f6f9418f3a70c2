import { test } from '@playwright/test';
import { keep, note, type Measured } from './figures';
import { press, switchLayer } from './hand';
import { median, quantile } from './statistics';
import { pageNames, rounds, visit } from './visit';
import { walk } from './walk';

/** Walks over the map before what is kept in memory is weighed. */
const longWalk = Number(process.env.BENCH_WALKS ?? 3);

test('the hand on the map, processor four times slower', async ({ browser }) => {
  test.setTimeout(rounds * 240_000);
  const measured: Measured = {};
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of pageNames) {
      // Tokyo lies in the middle of the map, with nothing near it.
      const opened = await visit(browser, name, {
        slowProcessor: true,
        hash: '#map=4/35.6895/139.69171'
      });
      const { page, close } = opened;
      const card = await press(page);
      const switched = await switchLayer(page, name);
      await close();
      if (round === 0) continue;
      note(measured, 'layer switch to next frame (INP), ms', name, switched.input);
      note(measured, 'click to next frame (INP), ms', name, card.input);
      note(measured, 'click to card, ms', name, card.seen);
    }
  }
  keep('hand', measured);
});

test('frames of a walk, and memory after a long one', async ({ browser }) => {
  test.setTimeout(rounds * 240_000);
  const measured: Measured = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const name of pageNames) {
      const { page, session, close } = await visit(browser, name);
      const frames = await walk(page);
      for (let i = 1; i < longWalk; i += 1) await walk(page);
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      await close();
      note(measured, 'frame of a walk, median, ms', name, median(frames));
      note(measured, 'frame of a walk, 95 of 100, ms', name, quantile(frames, 0.95));
      note(measured, 'heap after a long walk, MB', name, usedSize / 1e6);
    }
  }
  keep('walk', measured);
});
