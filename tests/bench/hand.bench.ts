import { test } from '@playwright/test';
import { keep, note, type Measured } from './figures';
import { press, switchLayer } from './hand';
import { heapOf } from './heap';
import { median, quantile } from './statistics';
import { pageNames, rounds, visit } from './visit';
import { walk } from './walk';

/** Walks over the map before what is kept in memory is weighed. */
const longWalk = Number(process.env.BENCH_WALKS ?? 10);
const processors = [
  { slowProcessor: true, suffix: '-slow', said: 'processor four times slower' },
  { slowProcessor: false, suffix: '-free', said: 'full processor' }
];

for (const { slowProcessor, suffix, said } of processors) {
  test(`the hand on the map, ${said}`, async ({ browser }) => {
    test.setTimeout((rounds + 1) * 240_000);
    const measured: Measured = {};
    for (let round = 0; round <= rounds; round += 1) {
      for (const name of pageNames) {
        // Tokyo lies in the middle of the map, with nothing near it.
        const hash = '#map=4/35.6895/139.69171';
        const { page, close } = await visit(browser, name, { slowProcessor, hash });
        const card = await press(page);
        const switched = await switchLayer(page, name);
        await close();
        const another = await visit(browser, name, { slowProcessor, hash });
        const aimed = await press(another.page, { aims: true });
        await another.close();
        if (round === 0) continue;
        note(measured, 'layer switch to next frame (INP), ms', name, switched.input);
        note(measured, 'click to next frame (INP), ms', name, card.input);
        note(measured, 'click to card, ms', name, card.seen);
        note(measured, 'click of a hand that has aimed to card, ms', name, aimed.seen);
      }
    }
    keep(`hand${suffix}`, measured);
  });

  test(`frames of a walk, ${said}`, async ({ browser }) => {
    test.setTimeout(rounds * 240_000);
    const measured: Measured = {};
    for (let round = 0; round < rounds; round += 1) {
      for (const name of pageNames) {
        const { page, close } = await visit(browser, name, { slowProcessor });
        const frames = await walk(page);
        await close();
        note(measured, 'frame of a walk, median, ms', name, median(frames));
        note(measured, 'frame of a walk, 95 of 100, ms', name, quantile(frames, 0.95));
      }
    }
    keep(`walk${suffix}`, measured);
  });
}

test('memory after a long walk', async ({ browser }) => {
  // Memory differs little from round to round, and a long walk is minutes.
  const times = Math.min(rounds, 2);
  test.setTimeout(times * 900_000);
  const measured: Measured = {};
  for (let round = 0; round < times; round += 1) {
    for (const name of pageNames) {
      const { page, session, close } = await visit(browser, name);
      for (let i = 0; i < longWalk; i += 1) await walk(page);
      const heap = await heapOf(session);
      await close();
      note(measured, `heap after ${longWalk} walks, page, MB`, name, heap.page);
      note(measured, `heap after ${longWalk} walks, workers, MB`, name, heap.workers);
    }
  }
  keep('memory', measured);
});
