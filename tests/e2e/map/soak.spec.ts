import { expect, test } from '../../support/atlas-driver';
import { Counting, type Held } from '../../support/counting';
import { soak, soakRound } from '../../support/soak';

/** `npm run soak` makes 300 changes; here few, which a leak of every change shows too. */
const changes = Number(process.env.SOAK_CHANGES ?? 2 * soakRound);
const warm = Math.max(soakRound, Math.round(changes / 3 / soakRound) * soakRound);

/**
 * What may come and go with the browser's own caches between two looks, whatever the number of changes. Of listeners so
 * few that one left behind by every other change shows.
 */
const tolerance: Omit<Held, 'liveContexts'> = {
  ...{ heap: 4e6, nodes: 600, contexts: 0 },
  listeners: soakRound / 2 - 1
};

test.use({ viewport: { width: 820, height: 520 } });

test(`${changes} changes of language, selection, layers, year and page leave nothing behind`, async ({
  atlas,
  page
}) => {
  test.setTimeout(300_000 + changes * 2000);
  const counting = await Counting.of(page);
  await atlas.open('en');
  await atlas.mapIdle();
  const opened = await counting.now();
  await soak(atlas, 0, warm);
  const before = await counting.now();
  await soak(atlas, warm, changes);
  const after = await counting.now();
  if (process.env.SOAK_CHANGES) console.table({ opened, [warm]: before, [changes]: after });
  for (const [what, most] of Object.entries(tolerance) as [keyof typeof tolerance, number][]) {
    expect(
      after[what] - before[what],
      `${what}, after ${warm}: ${before[what]}`
    ).toBeLessThanOrEqual(most);
  }
  expect(after.liveContexts).toBe(1);
});
