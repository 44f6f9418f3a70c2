import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { takeNotes, type Notes } from './noting';

/** What is measured: the atlas, the limit, and the limit with MapLibre fetched at once. */
export const pages = { atlas: '/en/', bare: '/bare/', eager: '/bare/eager.html' } as const;
export type PageName = keyof typeof pages;
export const pageNames = Object.keys(pages) as PageName[];

export const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
/** Milliseconds that a map has to come to rest, if nothing else is said. */
const usualTimeoutMs = 90_000;

/** What a visit is like. */
export interface Terms {
  /** A middling telephone on a slow line: processor four times slower, 1.6 Mbit/s, 150 ms: see slow-line.mjs. */
  slow?: boolean;
  /** The same processor on a free line. */
  slowProcessor?: boolean;
  /** How many generated sites stand in place of ours; 0 or nothing: ours. */
  sites?: number;
  /** Follows the page's address: a camera. */
  hash?: string;
  /** Milliseconds that the map has to come to rest. */
  timeoutMs?: number;
  /** Before the page is asked for. */
  before?: (session: CDPSession) => Promise<void>;
}

/** A page whose map has come to rest. */
export interface Visit {
  page: Page;
  session: CDPSession;
  notes: Notes;
  close: () => Promise<void>;
}

/** Opens a page with nothing kept from before, and waits for the map's first idle moment. Rejects when its patience is over. */
export async function visit(browser: Browser, name: PageName, terms: Terms = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    return await open(context, name, terms);
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function open(context: BrowserContext, name: PageName, terms: Terms): Promise<Visit> {
  const { slow = false, slowProcessor = slow, sites = 0, hash = '' } = terms;
  const { timeoutMs = usualTimeoutMs, before } = terms;
  const page = await context.newPage();
  const ready = new Promise<void>((resolve, reject) => {
    void page.exposeFunction('benchReady', resolve);
    setTimeout(() => reject(new Error(`${name}: no idle map within ${timeoutMs} ms`)), timeoutMs);
  });
  // A visit may fail before anybody waits for the map.
  ready.catch(() => {});
  const url = (path: string) => `http://localhost:${process.env.PORT ?? 4189}${path}`;
  const cookies = { sites: String(sites), line: slow ? 'slow' : 'free' };
  await context.addCookies(
    Object.entries(cookies).map(([name, value]) => ({ name, value, url: url('/') }))
  );
  await page.addInitScript(takeNotes);
  const session = await context.newCDPSession(page);
  if (slowProcessor) await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await before?.(session);
  await page.goto(url(pages[name] + hash), { waitUntil: 'commit', timeout: timeoutMs });
  await ready;
  const notes = await page.evaluate(() => window.benchNotes);
  return { page, session, notes, close: () => context.close() };
}

/** Time over 50 ms in each long task until the map was idle, in milliseconds: total blocking time. */
export function blocked({ longTasks, ready }: Notes): number {
  return longTasks
    .filter(([start]) => start < ready)
    .reduce((total, [, length]) => total + length - 50, 0);
}
