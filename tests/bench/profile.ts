import type { CDPSession } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';

/** Lines of the table. */
const shown = 15;

/** Begins to note what the page's main thread does, every half a millisecond. */
export async function beginProfile(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
}

/** Keeps the profile for Chromium's own tools, and shows the functions that took most by themselves. */
export async function endProfile(session: CDPSession, name: string): Promise<void> {
  const { profile } = await session.send('Profiler.stop');
  mkdirSync('bench-results', { recursive: true });
  writeFileSync(`bench-results/${name}.cpuprofile`, JSON.stringify(profile));
  const places = new Map(
    profile.nodes.map(({ id, callFrame }) => {
      const file = callFrame.url.split('/').at(-1) || 'browser';
      return [id, `${callFrame.functionName || '(nameless)'} ${file}:${callFrame.lineNumber + 1}`];
    })
  );
  const own = new Map<string, number>();
  profile.samples?.forEach((node, i) => {
    const place = places.get(node) ?? '?';
    own.set(place, (own.get(place) ?? 0) + (profile.timeDeltas?.[i] ?? 0) / 1000);
  });
  const rows = [...own].sort(([, a], [, b]) => b - a).slice(0, shown);
  console.log(`${name}: milliseconds by themselves`);
  console.table(rows.map(([place, time]) => ({ place, ms: Math.round(time) })));
}
