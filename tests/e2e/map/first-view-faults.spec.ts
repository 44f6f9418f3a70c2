import { expect, test } from '@playwright/test';
import { appendFileSync } from 'node:fs';
import { smallWindow } from '../../support/atlas-driver';
import { faultNames, isBad, lineOf, oneOfEach, summary, type Row } from '../../support/first-view';
import { FirstView } from '../../support/first-view-faults';

/** `npm run test:faults` takes every request; the suite takes one of each kind. */
const isExhaustive = process.env.FAULTS === 'all';
/** Pages that are looked at side by side: most of the time each only waits. Maps are drawn one after another. */
const atOnce = Number(process.env.FAULTS_AT_ONCE ?? 6);
const plainAtOnce = Math.max(1, atOnce - 1);

test('whatever is wrong with one request of the first view, the text stays and the reader is told', async ({
  browser,
  baseURL
}) => {
  test.setTimeout(isExhaustive ? 3_600_000 : 900_000);
  const options = { baseURL: baseURL!, serviceWorkers: 'block' as const, viewport: smallWindow };
  const withMap = new FirstView(browser, options);
  const plain = new FirstView(browser, options, { hasMap: false });
  const [all, withoutMap] = await Promise.all([withMap.requests(1), plain.requests(plainAtOnce)]);
  const cases = all.map((address) => ({
    address,
    path: new URL(address).pathname,
    view: withoutMap.includes(address) ? plain : withMap
  }));
  const chosen = isExhaustive ? cases : oneOfEach(cases);
  const queueOf = (of: FirstView) =>
    chosen
      .filter(({ view }) => view === of)
      .flatMap((one) => faultNames.map((fault) => ({ ...one, fault })))
      .values();
  const file = test.info().outputPath('table.tsv');
  const rows: Row[] = [];
  const work = async (queue: ReturnType<typeof queueOf>) => {
    for (const { view, address, fault } of queue) {
      const row = await view.meet(address, fault);
      rows.push(row);
      appendFileSync(file, `${lineOf(row)}\n`);
    }
  };
  const plainQueue = queueOf(plain);
  await Promise.all([
    work(queueOf(withMap)),
    ...Array.from({ length: plainAtOnce }, () => work(plainQueue))
  ]);

  console.log(`${rows.length} faults in ${all.length} requests: ${summary(rows)}`);
  expect(rows.filter(isBad).map(lineOf)).toEqual([]);
});
