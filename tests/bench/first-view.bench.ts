import { test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { keep, note, type Measured } from './figures';
import { kindOf } from './kinds';
import { blocked, pageNames, rounds, visit, type PageName } from './visit';

for (const line of ['slow', 'free'] as const) {
  test(`first view, ${line} line`, async ({ browser, request }) => {
    test.setTimeout(rounds * 240_000);
    const measured: Measured = {};
    const fetched: Partial<Record<PageName, string[]>> = {};
    // The first round fills the server's store and the machine's caches, and is thrown away.
    for (let round = 0; round <= rounds; round += 1) {
      for (const page of pageNames) {
        await request.get('/bench/sent');
        const opened = await visit(browser, page, { slow: line === 'slow' });
        const answer = await request.get('/bench/sent');
        await opened.close();
        if (round === 0) continue;
        const { notes } = opened;
        note(measured, 'first contentful paint, ms', page, notes.firstPaint);
        note(measured, 'largest contentful paint, ms', page, notes.largestPaint);
        note(measured, 'blocked until idle (TBT), ms', page, blocked(notes));
        note(measured, 'first picture of the interactive map, ms', page, notes.firstPicture);
        note(measured, 'map idle, ms', page, notes.ready);
        note(measured, 'layout shift', page, notes.shift);
        const sent = (await answer.json()) as { path: string; bytes: number }[];
        fetched[page] = [...new Set(sent.map(({ path }) => path))];
        for (const [kind, bytes] of Object.entries(bytesByKind(sent)))
          note(measured, `bytes: ${kind}`, page, bytes);
      }
    }
    keep(`first-view-${line}`, measured);
    writeFileSync(`bench-results/fetched-${line}.json`, JSON.stringify(fetched, null, 2));
  });
}

function bytesByKind(sent: readonly { path: string; bytes: number }[]): Record<string, number> {
  const sums: Record<string, number> = { all: 0 };
  for (const { path, bytes } of sent) {
    const kind = kindOf(path);
    sums[kind] = (sums[kind] ?? 0) + bytes;
    sums.all! += bytes;
  }
  return sums;
}
