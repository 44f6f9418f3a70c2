import type { Browser, BrowserContextOptions, Page, Request, Route } from '@playwright/test';
import { Atlas, type Language } from './atlas-driver';
import {
  failureWords,
  isWhole,
  lateMs,
  loginPage,
  outcomeOf,
  says,
  settles,
  textOf,
  type Fault,
  type Row
} from './first-view';

const faults: Record<Fault, (route: Route) => Promise<void>> = {
  late: async (route) => {
    await new Promise((resolve) => setTimeout(resolve, lateMs));
    await route.continue();
  },
  never: async () => {},
  500: (route) => route.fulfill({ status: 500, body: 'Internal Server Error' }),
  HTML: (route) => route.fulfill({ contentType: 'text/html', body: loginPage }),
  half: async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    await route.fulfill({ response: answer, body: body.subarray(0, body.length / 2) });
  }
};

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
   * Addresses of all requests of the first view but the document's own, in order. As many pages are opened at once as
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
      if (!(await settles(() => page.evaluate(isWhole, this.#hasMap), 45_000)))
        throw new Error('never whole');
      const wholeAfter = Date.now() - begun;
      await page.waitForLoadState('networkidle');
      return {
        asked: [...asked].filter((address) => !/version\.json/.test(address)),
        text: await page.evaluate(textOf),
        wholeAfter
      };
    });
  }

  /** What a reader meets where one request is answered so. Call `requests` before. */
  async meet(address: string, fault: Fault): Promise<Row> {
    return this.#visit(async (page) => {
      let asked = 0;
      let loads = 0;
      const uncaught: string[] = [];
      page.on('pageerror', ({ message }) => uncaught.push(message));
      page.on('request', (request) => {
        if (request.url() === address) asked += 1;
        if (isDocument(request)) loads += 1;
      });
      await page.route(address, faults[fault]);
      await page.goto(`/${this.#language}/${this.#path}`, { waitUntil: 'commit' });
      const said = failureWords(this.#language);
      const outcome = await outcomeOf(
        {
          isWhole: () => page.evaluate(isWhole, this.#hasMap),
          isTold: () => page.evaluate(says, said),
          text: () => page.evaluate(textOf)
        },
        fault,
        { text: this.#text, wholeAfter: this.#wholeAfter }
      );
      return { path: new URL(address).pathname, fault, outcome, asked, loads, uncaught };
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
}

const isDocument = (request: Request) => request.isNavigationRequest();
