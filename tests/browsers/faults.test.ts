import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  failureWords,
  faultNames,
  isBad,
  isWhole,
  lineOf,
  oneOfEach,
  outcomeOf,
  says,
  settles,
  textOf,
  type Fault,
  type Row
} from '../support/first-view';
import { ProbedHost } from './probed-host';
import { launch, type Reader } from './reader';

/*
 * What tests/e2e/map/first-view-faults.spec.ts asks of Chromium, in another browser: one request of each kind of the
 * first view is answered late, never, with an error, with a page to log in, cut in half.
 */
const { browser } = inject('walk');
const reader = await launch(browser);
const page = 'en/sites/semey/';
const tableFile = `test-results/faults-${browser}.tsv`;

describe.skipIf(!reader)(`faults of the first view in ${browser}`, () => {
  const host = new ProbedHost();
  const { see, open } = reader as Reader;
  const seen = (hasMap: boolean) => ({
    isWhole: () => see(isWhole, hasMap),
    isTold: () => see(says, failureWords('en')),
    text: () => see(textOf)
  });

  /** Goes to the page, and does not wait for it. */
  async function go(hasMap: boolean) {
    await open('about:blank');
    host.asked.length = 0;
    host.brings = hasMap ? undefined : 'no-webgl.js';
    await see((address) => void (location.href = address), host.address(page));
  }

  /** What is asked for, and what is read, when nothing is wrong. */
  async function undisturbed(hasMap: boolean) {
    const begun = Date.now();
    await go(hasMap);
    if (!(await settles(seen(hasMap).isWhole, 60_000))) throw new Error('never whole');
    const wholeAfter = Date.now() - begun;
    const own = (path: string) =>
      !path.endsWith(`/${page}`) && !/version\.json|worker\.js$/.test(path);
    return { asked: [...new Set(host.asked.filter(own))], text: await see(textOf), wholeAfter };
  }

  async function meet(path: string, fault: Fault, hasMap: boolean, calm: Visit): Promise<Row> {
    host.spoilt = { path, fault };
    await go(hasMap);
    const outcome = await outcomeOf(seen(hasMap), fault, calm);
    host.spoilt = undefined;
    const times = (wanted: string) => host.asked.filter((asked) => asked === wanted).length;
    // Errors that the page has caught reach this host as well: which are not caught the same test in Chromium says.
    return { path, fault, outcome, asked: times(path), loads: times(`/${page}`), uncaught: [] };
  }
  type Visit = Awaited<ReturnType<typeof undisturbed>>;

  beforeAll(async () => {
    host.forgets = true;
    await host.start();
    await reader!.resize(960, 640);
    mkdirSync('test-results', { recursive: true });
    rmSync(tableFile, { force: true });
  }, 120_000);
  afterAll(async () => {
    await reader?.close();
    await host.stop();
  });

  test('the text stays and the reader is told', { timeout: 3_600_000 }, async () => {
    const plain = await undisturbed(false);
    const withMap = await undisturbed(true);
    const chosen = oneOfEach(withMap.asked.map((path) => ({ path })));
    const rows: Row[] = [];
    for (const { path } of chosen) {
      const hasMap = !plain.asked.includes(path);
      for (const fault of faultNames) {
        const row = await meet(path, fault, hasMap, hasMap ? withMap : plain);
        rows.push(row);
        appendFileSync(tableFile, `${lineOf(row)}\n`);
      }
    }
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter(isBad).map(lineOf)).toEqual([]);
  });
});
