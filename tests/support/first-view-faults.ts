import type { Browser, BrowserContextOptions, Page, Request, Route } from '@playwright/test';
import { pageFailure } from '../../src/lib/i18n/page-failure';
import { Atlas, words, type Language } from './atlas-driver';

/** How one request of the first view may be answered otherwise than it should. */
export const faults = {
  late: async (route: Route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue();
  },
  never: async () => {},
  500: (route: Route) => route.fulfill({ status: 500, body: 'Internal Server Error' }),
  HTML: (route: Route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Log in</title><p>Hi' }),
  half: async (route: Route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    await route.fulfill({ response: answer, body: body.subarray(0, body.length / 2) });
  }
} satisfies Record<string, (route: Route) => Promise<void>>;
export type Fault = keyof typeof faults;

/** So long a reader may be left without a word, ms. */
export const toldWithin = 10_000;

/**
 * What a reader meets: all that the page can do; a word that something is missing; a page of which something is
 * missing without a word; a page whose text, list or static map is gone.
 */
export type Outcome = 'whole' | 'told' | 'silent' | 'wiped';
export interface Row {
  address: string;
  fault: Fault;
  outcome: Outcome;
  /** How often the request was made, and the page loaded. */
  asked: number;
  loads: number;
  uncaught: string[];
}

/** What kind of thing an address names, so that one of each kind stands for the rest. */
export function kindOf(address: string): string {
  const path = new URL(address).pathname;
  const kinds: [RegExp, string][] = [
    [/\/entry\/start/, 'entry script'],
    [/\/entry\/app/, 'app script'],
    [/\/nodes\/0\./, 'root layout'],
    [/\/nodes\/1\./, 'root error page'],
    [/\/nodes\//, 'route script'],
    [/maplibre-gl-worker/, 'map worker'],
    [/\/chunks\//, 'chunk'],
    [/\.css$/, 'style sheet'],
    [/\.woff2?$/, 'font'],
    [/\.pbf$/, 'tile'],
    [/\/relief\/plate/, 'relief of the static map'],
    [/\/relief\//, 'relief tile'],
    [/favicon/, 'icon of the window'],
    [/\/data\/map\//, 'map data'],
    [/\/data\//, 'data'],
    [/\.svg$|\.png$/, 'picture']
  ];
  return kinds.find(([form]) => form.test(path))?.[1] ?? path;
}

const sources = ['script', 'stylesheet', 'image', 'font', 'fetch', 'xhr', 'manifest', 'other'];

/** The page of a first visit, and what it is held against. */
export class FirstView {
  readonly #browser: Browser;
  readonly #options: BrowserContextOptions;
  readonly #language: Language;
  readonly #path: string;
  /** Whether the interactive map is drawn: it takes seconds where WebGL is drawn in software. */
  readonly #hasMap: boolean;
  #text = '';
  /** How long the page takes to be whole when nothing is wrong, ms: a busy machine is no fault of the page's. */
  #wholeAfter = 0;

  constructor(
    browser: Browser,
    options: BrowserContextOptions,
    {
      language = 'en',
      path = 'sites/semey/',
      hasMap = true
    }: { language?: Language; path?: string; hasMap?: boolean } = {}
  ) {
    this.#browser = browser;
    this.#options = options;
    this.#language = language;
    this.#path = path;
    this.#hasMap = hasMap;
  }

  /**
   * All requests of the first view but the document's own, by address, in order. As many pages are opened at once as
   * will be looked at: the slowest says how long a page may take here.
   */
  async requests(atOnce: number): Promise<string[]> {
    const visits = await Promise.all(Array.from({ length: atOnce }, () => this.#undisturbed()));
    this.#wholeAfter = Math.max(...visits.map(({ wholeAfter }) => wholeAfter));
    const [first] = visits;
    this.#text = first!.text;
    return first!.asked;
  }

  /** A visit in which nothing is wrong. */
  #undisturbed() {
    return this.#visit(async (page, atlas) => {
      const asked = new Set<string>();
      page.on('request', (request) => {
        if (!isDocument(request) && sources.includes(request.resourceType()))
          asked.add(request.url());
      });
      const begun = Date.now();
      await atlas.open(this.#language, this.#path);
      if (!(await settles(() => this.#isWhole(page), 45_000))) throw new Error('never whole');
      const wholeAfter = Date.now() - begun;
      await page.waitForLoadState('networkidle');
      return {
        asked: [...asked].filter((address) => !/version\.json/.test(address)),
        text: await textOf(page),
        wholeAfter
      };
    });
  }

  /** What a reader meets where one request is answered so. Call `requests` before. */
  async meet(address: string, fault: Fault): Promise<Row> {
    return this.#visit(async (page, atlas) => {
      let asked = 0;
      let loads = 0;
      const uncaught: string[] = [];
      page.on('pageerror', ({ message }) => uncaught.push(message));
      page.on('request', (request) => {
        if (request.url() === address) asked += 1;
        if (isDocument(request)) loads += 1;
      });
      await page.route(address, faults[fault]);
      const { language } = atlas;
      await page.goto(`/${this.#language}/${this.#path}`, { waitUntil: 'commit' });
      const row = { address, fault, asked, loads, uncaught };
      const end = (outcome: Outcome): Row => ({ ...row, outcome, asked, loads });
      const told = () => isTold(page, language);
      let isFine = false;
      const isAnswered = async () => (isFine = await this.#isWhole(page)) || (await told());
      await settles(isAnswered, toldWithin + this.#wholeAfter);
      // What came late is welcome, and takes back what was said.
      if (!isFine && fault === 'late') isFine = await settles(() => this.#isWhole(page), 30_000);
      if ((await textOf(page)) !== this.#text) return end('wiped');
      if (await told()) return end('told');
      return end(isFine ? 'whole' : 'silent');
    });
  }

  async #visit<Result>(act: (page: Page, atlas: Atlas) => Promise<Result>): Promise<Result> {
    const page = await this.#browser.newPage(this.#options);
    const atlas = new Atlas(page);
    atlas.language = this.#language;
    if (!this.#hasMap) await atlas.withoutWebGl();
    try {
      return await act(page, atlas);
    } finally {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.context().close();
    }
  }

  #isWhole(page: Page): Promise<boolean> {
    return page.evaluate((hasMap) => {
      const parts = {
        '.timeline-slot:not([hidden])': '.timeline',
        '.filter-slot': '.filters',
        '.tour-slot': '.tours, .tour, .tour-bar',
        '.actions-slot': '.actions',
        '.site-header': '.announcer',
        '.map': hasMap ? '[data-map-ready="true"]' : '.map-notice'
      };
      return Object.entries(parts).every(
        ([slot, part]) =>
          [...document.querySelectorAll<HTMLElement>(slot)].every(
            (room) => room.hidden || !room.checkVisibility() || document.querySelector(part)
          ) && document.querySelector('.site-header')
      );
    }, this.#hasMap);
  }
}

const isDocument = (request: Request) => request.isNavigationRequest();

/** What the server sent to be read: the card, the way to the list, the place on the static map. */
function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    // Below a card it comes when the page rests; till then, and without a script, a link leads to it.
    const list = document.querySelector('#list h2, .list-link a')?.textContent.trim() ?? '';
    const card = document.querySelector('[data-card] blockquote')?.textContent ?? '';
    const place = document.querySelectorAll('svg.static-map .ring').length;
    const title = document.querySelector('h1')?.textContent ?? '';
    return [title, card, place, list].join('|').replace(/\s+/g, ' ');
  });
}

/** Whether any word that something is missing can be seen. */
function isTold(page: Page, language: Language): Promise<boolean> {
  const { map, parts, tours, nav } = words[language];
  const said = [
    ...[map.failed, map.slow, map.gap, map.noTimeline, parts.failed, parts.filters],
    ...[tours.failed, nav.searchFailed, ...Object.values(pageFailure[language])]
  ];
  return page.evaluate(
    (said) =>
      [...document.querySelectorAll<HTMLElement>('p, h1, h2')].some(
        (one) => said.includes(one.textContent.trim()) && one.checkVisibility()
      ),
    said
  );
}

async function settles(holds: () => Promise<boolean>, within: number): Promise<boolean> {
  for (const end = Date.now() + within; Date.now() < end;) {
    if (await holds().catch(() => false)) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}
