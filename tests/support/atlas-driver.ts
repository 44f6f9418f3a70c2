import {
  test as base,
  type ElementHandle,
  type Locator,
  type Page,
  type Response
} from '@playwright/test';
import { readdirSync, statSync } from 'node:fs';
import { en } from '../../src/lib/i18n/en';
import { ja } from '../../src/lib/i18n/ja';
import { kk } from '../../src/lib/i18n/kk';
import type { TourName } from '../../src/lib/domain/tour';
import { fill } from '../../src/lib/i18n/format';
import type { Messages } from '../../src/lib/i18n/messages';
import { ru } from '../../src/lib/i18n/ru';

export const languages = ['ru', 'kk', 'ja', 'en'] as const;
export type Language = (typeof languages)[number];
export const words: Record<Language, Messages> = { ru, kk, ja, en };

/** The groups of layers and their layers, in the order of the address: a promise of the atlas. */
export const groups = {
  historical: ['routes', 'places'],
  memory: ['test-site', 'internment', 'atomic-bombings'],
  modern: ['cooperation', 'meetings', 'industry', 'corridors']
} as const;

/** What a page says that is not there. */
export const notFoundWords = {
  ru: ru.notFound.title,
  kk: kk.notFound.title,
  ja: ja.notFound.title,
  en: en.notFound.title
};

/** What went wrong while a page was read, and all that it asked for. */
export interface Trouble {
  requests: string[];
  /** Requests to other hosts. */
  foreign: string[];
  /** Answers of 400 and more, and requests without an answer. */
  failed: string[];
  /** Errors of the console and of scripts. */
  errors: string[];
}

/** How many features the atlas has; a change of the data changes this number, and only this one. */
export const featureCount = 274;

/** Whether the browser can be told that it is a phone's; Firefox cannot. */
export const canBeMobile = process.env.BROWSER_NAME !== 'firefox';

/** Where the map stands, as the address says it: zoom by 512 px tiles, degrees WGS84. */
export interface Camera {
  zoom: number;
  lat: number;
  lon: number;
}

/** A place of the screen, in CSS pixels from the window's corner. */
export interface Spot {
  x: number;
  y: number;
}

/** The smallest window of wide screens that leaves the map room: it is drawn sooner where WebGL is drawn in software. */
export const smallWindow = { width: 960, height: 640 };

/** MapLibre's first idle takes seconds where WebGL is drawn in software. */
const mapTimeout = 45_000;

/**
 * The atlas as a reader meets it. The only file of the tests that knows selectors: where the markup
 * changes, this changes with it and the tests stay.
 */
export class Atlas {
  language: Language = 'en';
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The texts of the interface in the language of the page. */
  get words(): Messages {
    return words[this.language];
  }

  /** Opens `/{lang}/{path}`; animations are off, so that what is tested has come to rest. */
  async open(language: Language, path = ''): Promise<Response | null> {
    this.language = language;
    await this.page.emulateMedia({ reducedMotion: 'reduce' });
    return this.page.goto(`/${language}/${path}`);
  }

  /** Waits for the interactive map's first idle moment. */
  async ready(): Promise<this> {
    await this.map().and(this.page.locator('[data-map-ready="true"]')).waitFor({
      timeout: mapTimeout
    });
    return this;
  }

  /** Waits until the page's script has come alive: a handle of its own stands in the address bar of links. */
  async alive(): Promise<this> {
    await this.page.waitForFunction(() => document.querySelector('.map-buttons, .map-notice'));
    return this;
  }

  /** Waits for all that comes beside the map when the text stands: what is judged then is the whole page. */
  async whole(): Promise<this> {
    await this.alive();
    await this.page.waitForFunction(() => {
      const parts = {
        '.timeline-slot:not([hidden])': '.timeline',
        '.filter-slot': '.filters',
        '.tour-slot': '.tours, .tour, .tour-bar',
        '.actions-slot': '.actions',
        '.timeline-slot[hidden]': '.comparison',
        '.site-header': '.announcing'
      };
      return Object.entries(parts).every(([slot, part]) =>
        [...document.querySelectorAll<HTMLElement>(slot)].every(
          (room) => (!room.hidden && !room.checkVisibility()) || document.querySelector(part)
        )
      );
    });
    return this;
  }

  url(): URL {
    return new URL(this.page.url());
  }

  /** Path and query of the address, without the camera. */
  place(): string {
    const { pathname, search } = this.url();
    return pathname + search;
  }

  camera(): Camera {
    const match = /^#map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.exec(this.url().hash);
    if (!match) throw new Error(`no camera in ${this.page.url()}`);
    const [zoom, lat, lon] = match.slice(1).map(Number) as [number, number, number];
    return { zoom, lat, lon };
  }

  /** What the page says of itself to machines. */
  async head() {
    return this.page.evaluate(readHead, undefined);
  }

  /** What a page says of itself as it is sent: nothing of it is loaded, drawn or run. */
  async headOf(html: string) {
    return this.page.evaluate(readHead, html);
  }

  // What stands on the page.

  map(): Locator {
    return this.page.locator('section.map');
  }

  /** The map's own picture, which takes clicks. */
  canvas(): Locator {
    return this.page.locator('canvas.maplibregl-canvas');
  }

  /** The map drawn beforehand. */
  plate(): Locator {
    return this.page.locator('svg.plate');
  }

  /** Signs of the drawn map. */
  plateSigns(): Locator {
    return this.plate().locator('a');
  }

  plateSign(path: string): Locator {
    return this.plate().locator(`a[href*="${path}"]`);
  }

  plateLines(): Locator {
    return this.plate().locator('.plate-line');
  }

  card(): Locator {
    return this.page.locator('[data-card]');
  }

  cardOf(key: string): Locator {
    return this.page.locator(`[data-card="${key}"]`);
  }

  title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** The received words of a sentence. */
  quotation(sentence: string): Locator {
    return this.card().locator(`blockquote[cite$="#${sentence}"]`);
  }

  /** The text of a quotation or sentence without the marks of corrections and its number. */
  async receivedWords(text: Locator): Promise<string> {
    return text.evaluate((node) => {
      const copy = node.cloneNode(true) as Element;
      for (const mark of copy.querySelectorAll('[data-correction], .ids')) mark.remove();
      return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
  }

  /** Opens what holds the received words, where a translation stands first. */
  async showOriginal(sentence: string): Promise<void> {
    const fold = this.quotation(sentence).locator('xpath=ancestor::details[1]');
    if (await fold.count()) await fold.locator('summary').first().click();
  }

  translation(): Locator {
    return this.card().locator('.translation');
  }

  /** One part of the card by its heading. */
  part(heading: string): Locator {
    return this.card().getByRole('region', { name: heading, exact: true });
  }

  facts(): Locator {
    return this.part(this.words.card.facts).locator('li.fact');
  }

  voiceOf(fact: Locator): Locator {
    return fact.locator('.voice');
  }

  /** What each claim says of whose it is, in one look: its words, and where its links lead. */
  voicesOf(claims: Locator): Promise<{ words: string; links: string[] }[]> {
    return claims.evaluateAll((all) =>
      all.map((claim) => {
        const voices = [...claim.querySelectorAll('.voice')];
        return {
          words: voices.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join('|'),
          links: voices.flatMap((voice) =>
            [...voice.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
          )
        };
      })
    );
  }

  near(): Locator {
    return this.part(this.words.card.near).getByRole('link');
  }

  stations(): Locator {
    return this.card().locator('ol.stations > li');
  }

  openStreetMap(): Locator {
    return this.card().getByRole('link', { name: this.words.card.openStreetMap });
  }

  closeButton(): Locator {
    return this.card().getByRole('link', { name: this.words.card.close, exact: true });
  }

  /** The choice among several features under one click. */
  choice(): Locator {
    return this.page.getByRole('group', { name: this.words.map.choose });
  }

  list(): Locator {
    return this.page.locator('#list');
  }

  /** Links of the list, those in closed parts too. */
  entries(): Locator {
    return this.list().locator('a');
  }

  entry(path: string): Locator {
    return this.list().locator(`a[href*="${path}"]`);
  }

  /** Headings of the list that can be opened and closed. */
  listPart(name: string): Locator {
    return this.list().locator('summary', { hasText: name });
  }

  /** Paths of all entries, sorted: `/en/sites/astana/`. */
  async listed(): Promise<string[]> {
    const paths = await this.entries().evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)
    );
    return paths.sort();
  }

  switch(name: string): Locator {
    return this.page.getByRole('switch', { name, exact: true });
  }

  /** The panel of the layers. */
  layerPanel(): Locator {
    return this.page.getByRole('region', { name: this.words.layers.heading, exact: true });
  }

  /** What stands beside the map, or in the sheet. */
  content(): Locator {
    return this.page.locator('#content');
  }

  /** Switches of the panel; the timeline has one of its own. */
  switches(): Locator {
    return this.sheet().getByRole('switch');
  }

  groupSwitch(group: keyof Messages['layers']['groups']): Locator {
    return this.switch(this.words.layers.groups[group]);
  }

  layerSwitch(layer: keyof Messages['layers']['names']): Locator {
    return this.switch(this.words.layers.names[layer]);
  }

  /** What the page says of the map's state: loading failed, picture lost, layers all off. */
  message(): Locator {
    return this.page.locator('.map-notice');
  }

  emptyNotice(): Locator {
    return this.page
      .getByRole('status')
      .filter({ hasText: this.words.layers.nothing })
      .locator('xpath=..');
  }

  tryAgain(): Locator {
    return this.page.getByRole('button', { name: this.words.map.tryAgain });
  }

  zoomButton(name: 'zoomIn' | 'zoomOut' | 'home'): Locator {
    return this.page.getByRole('button', { name: this.words.map[name], exact: true });
  }

  skipLink(): Locator {
    return this.page.getByRole('link', { name: this.words.nav.skipMap });
  }

  /** On the page of `/`: the link to one language. */
  chooserLink(language: Language): Locator {
    return this.page.locator(`main a[hreflang="${language}"]`);
  }

  /** On the page for unknown addresses: the link back to the map. */
  wayBack(language: Language): Locator {
    return this.page.getByRole('link', { name: words[language].notFound.back, exact: true });
  }

  languageLink(language: Language): Locator {
    return this.page
      .getByRole('navigation', { name: this.words.nav.language, exact: true })
      .locator(`a[hreflang="${language}"]`);
  }

  async switchLanguage(language: Language): Promise<void> {
    await this.languageLink(language).click();
    this.language = language;
    await this.page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
  }

  pageLink(name: string): Locator {
    return this.page
      .getByRole('navigation', { name: this.words.nav.main, exact: true })
      .getByRole('link', { name, exact: true });
  }

  themeMenu(): Locator {
    return this.page.getByRole('combobox', { name: this.words.nav.theme });
  }

  /** The sheet of narrow screens, and what sets its height. */
  sheet(): Locator {
    return this.page.locator('aside.column');
  }

  sheetHandle(): Locator {
    return this.page.getByRole('slider', { name: this.words.sheet.resize });
  }

  sentence(id: string): Locator {
    return this.page.locator(`#${id.replace('.', '\\.')}`);
  }

  /** All sentences of the op-ed page, in order. */
  sentences(): Locator {
    return this.page.locator('p.original[id]');
  }

  sentenceIds(): Promise<string[]> {
    return this.sentences().evaluateAll((all) => all.map(({ id }) => id));
  }

  /** The op-ed page's text in one look: without its marks, each sentence, translation and mention. */
  textAsSent() {
    return this.page.evaluate(() => {
      const bare = (node: Element) => {
        const copy = node.cloneNode(true) as Element;
        for (const mark of copy.querySelectorAll('[data-correction]')) mark.remove();
        return copy.textContent;
      };
      const all = (query: string) => [...document.querySelectorAll<HTMLElement>(query)];
      return {
        sentences: all('[data-sentence]').map((one) => [one.dataset.sentence!, bare(one)] as const),
        languages: all('p.original[id]').map(({ lang }) => lang),
        translated: all('.pair .translation').map(({ lang }) => lang),
        mentions: all('.pair a[data-feature]').map((link) => ({
          sentence: link.closest('.pair')!.querySelector('p.original[id]')!.id,
          where: link.closest('.translation') ? 'translation' : 'original',
          feature: link.dataset.feature!,
          words: link.textContent,
          href: link.getAttribute('href')
        }))
      };
    });
  }

  /** Translations of single sentences on the op-ed page. */
  translatedSentences(): Locator {
    return this.page.locator('.pair .translation');
  }

  /** Share of the window's height below the header that the sheet takes. */
  async sheetShare(): Promise<number> {
    const [sheet, stage] = await this.boxes(this.sheet(), this.page.getByRole('main'));
    return sheet.height / stage.height;
  }

  /** Visible words and controls that reach over the left or right side of the window. */
  cutOffAtSides(): Promise<string[]> {
    return this.page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const over = document.documentElement.scrollWidth > width ? ['the page scrolls'] : [];
      const nodes = document.querySelectorAll('header *, aside *, .attribution, .map-notice *');
      for (const node of nodes) {
        if (node.closest('.visually-hidden, svg') || !(node as HTMLElement).offsetParent) continue;
        const { left, right, width: own } = node.getBoundingClientRect();
        if (own > 0 && (left < -0.5 || right > width + 0.5)) {
          over.push(`${node.tagName} ${node.textContent?.trim().slice(0, 40)} ${left}–${right}`);
        }
      }
      return over;
    });
  }

  /** Brightness of the page's ground, 0 black to 1 white. */
  brightness(): Promise<number> {
    return this.page.evaluate(() => {
      const colour = getComputedStyle(document.documentElement).backgroundColor;
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return (r + g + b) / 765;
    });
  }

  /**
   * Where two things stand, both at one moment: between two looks fonts may come in and move what follows.
   * In CSS pixels from the window's corner.
   */
  async boxes(one: Locator, other: Locator): Promise<[DOMRect, DOMRect]> {
    const handle = await other.elementHandle();
    return one.evaluate(
      (first, second) => [
        first.getBoundingClientRect().toJSON(),
        second!.getBoundingClientRect().toJSON()
      ],
      handle as ElementHandle<Element>
    );
  }

  // What a reader does.

  /** Waits until the address stands still: the map notes its camera there a moment after it moved. */
  async settled(): Promise<void> {
    let before = '';
    while (before !== this.page.url()) {
      before = this.page.url();
      await this.page.waitForTimeout(150);
    }
  }

  /** Where a place of the world lies on the screen, by Web Mercator with tiles of 512 px. */
  async spot(lon: number, lat: number): Promise<Spot> {
    const box = await this.canvas().boundingBox();
    if (!box) throw new Error('no canvas');
    const camera = this.camera();
    const size = 512 * 2 ** camera.zoom;
    const x = (degrees: number) => (degrees / 360) * size;
    const y = (degrees: number) => {
      const sine = Math.sin((degrees * Math.PI) / 180);
      return (-Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size;
    };
    return {
      x: box.x + box.width / 2 + x(lon) - x(camera.lon),
      y: box.y + box.height / 2 + y(lat) - y(camera.lat)
    };
  }

  async clickOn(lon: number, lat: number): Promise<void> {
    const { x, y } = await this.spot(lon, lat);
    await this.page.mouse.click(x, y);
  }

  async tapOn(lon: number, lat: number): Promise<void> {
    const { x, y } = await this.spot(lon, lat);
    await this.page.touchscreen.tap(x, y);
  }

  /** Opens a feature through its link in the list. */
  async openFeature(path: string): Promise<void> {
    const link = this.entry(path);
    const fold = link.locator('xpath=ancestor::details[1]');
    if (!(await fold.evaluate((part) => (part as HTMLDetailsElement).open))) {
      await fold.locator('summary').click();
    }
    await link.click();
  }

  /** Follows a link wherever it stands, in a closed part of the list too. */
  follow(link: Locator): Promise<void> {
    return link.first().evaluate((node) => (node as HTMLElement).click());
  }

  /** Goes to an address as a link on the page would, with no visit of its own. */
  async goWithin(address: string): Promise<void> {
    await this.page.evaluate((href) => {
      const link = document.querySelector('main')!.appendChild(document.createElement('a'));
      link.href = href;
      link.click();
      link.remove();
    }, address);
    await this.settled();
  }

  /** Goes on with Tab until `target` has the focus. */
  async tabTo(target: Locator, most = 80): Promise<void> {
    for (let i = 0; i < most; i++) {
      if (await this.hasFocus(target)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`not reached by ${most} presses of Tab`);
  }

  hasFocus(target: Locator): Promise<boolean> {
    return target.evaluate((node) => node === document.activeElement);
  }

  /** Drags with a finger, as a touch screen does. */
  async swipe(from: Spot, to: Spot): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Spot[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await send('touchStart', [from]);
    for (let step = 1; step <= 8; step++) {
      const part = step / 8;
      await send('touchMove', [
        { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
      ]);
    }
    await send('touchEnd', []);
    await session.detach();
  }

  /** Two fingers that part, or come together, round a spot. */
  async pinch({ x, y }: Spot, scaleFactor: number): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Input.synthesizePinchGesture', { x, y, scaleFactor });
    await session.detach();
  }

  // The picture.

  /** The map's picture once it has come to rest: two in a row are the same. */
  async picture(): Promise<Buffer> {
    let last = await this.map().screenshot();
    for (let i = 0; i < 40; i++) {
      await this.page.waitForTimeout(200);
      const next = await this.map().screenshot();
      if (next.equals(last)) return next;
      last = next;
    }
    throw new Error('the map does not come to rest');
  }

  /** Share of pixels, 0 to 1, that differ plainly between two pictures. */
  difference(one: Buffer, other: Buffer): Promise<number> {
    return this.page.evaluate(
      async ([a, b]) => {
        const pixels = async (base64: string) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height).data;
        };
        const [first, second] = [await pixels(a!), await pixels(b!)];
        let differing = 0;
        for (let i = 0; i < first.length; i += 4) {
          const apart = [0, 1, 2].some((k) => Math.abs(first[i + k]! - second[i + k]!) > 24);
          if (apart) differing += 1;
        }
        return differing / (first.length / 4);
      },
      [one.toString('base64'), other.toString('base64')]
    );
  }

  // What may fail.

  /** Notes from now on what is asked for and what goes wrong. Call before `open`. */
  async recordTrouble(): Promise<Trouble> {
    const trouble: Trouble = { requests: [], foreign: [], failed: [], errors: [] };
    const { page } = this;
    page.on('request', (request) => {
      const url = new URL(request.url());
      trouble.requests.push(url.href);
      const inside = ['data:', 'blob:'].includes(url.protocol) || url.hostname === 'localhost';
      if (!inside) trouble.foreign.push(url.href);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) trouble.failed.push(`${response.status()} ${response.url()}`);
    });
    page.on('requestfailed', (request) => {
      // A navigation takes away what the page before still waited for.
      const reason = request.failure()?.errorText ?? '';
      if (reason !== 'net::ERR_ABORTED') trouble.failed.push(`${reason} ${request.url()}`);
    });
    page.on('console', (message) => {
      // Chromium's software GPU remarks on its own speed, Playwright on what it was asked to block.
      const remark =
        /GPU stall due to ReadPixels|Service Worker registration blocked by Playwright/;
      if (['error', 'warning'].includes(message.type()) && !remark.test(message.text())) {
        trouble.errors.push(message.text());
      }
    });
    page.on('pageerror', (error) => trouble.errors.push(error.message));
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { policyViolations: seen });
      document.addEventListener('securitypolicyviolation', (event) => {
        seen.push(`${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    return trouble;
  }

  /** What the content security policy refused, where `recordTrouble` listens. */
  policyViolations(): Promise<string[]> {
    return this.page.evaluate(
      () => (window as unknown as { policyViolations: string[] }).policyViolations
    );
  }

  /** A browser without WebGL. Call before `open`. */
  async withoutWebGl(): Promise<void> {
    await this.page.addInitScript(() => {
      const whole = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        ...given: unknown[]
      ) {
        return String(given[0]).startsWith('webgl') ? null : Reflect.apply(whole, this, given);
      } as typeof whole;
    });
  }

  /** The map loses its WebGL context, as on a machine short of memory; `restored` gives it back a moment later. */
  async loseContext({ restored = false } = {}): Promise<void> {
    await this.canvas().evaluate((canvas, restored) => {
      const context = (canvas as HTMLCanvasElement).getContext('webgl2');
      const extension = context?.getExtension('WEBGL_lose_context');
      extension?.loseContext();
      if (restored) setTimeout(() => extension?.restoreContext(), 100);
    }, restored);
  }

  /** Requests that match fail from now on; returns what lets them through again. */
  async cutOff(address: RegExp): Promise<() => Promise<void>> {
    await this.page.route(address, (route) => route.abort());
    return () => this.page.unroute(address);
  }

  // Trust: corrections, coverage, listening.

  /** The mark after received words that err. */
  correctionMark(id: string): Locator {
    return this.page.locator(`button[data-correction="${id}"]`);
  }

  /** The words that a mark stands after. */
  correctedWords(id: string): Locator {
    return this.page.locator(`.corrected:has(+ button[data-correction="${id}"])`);
  }

  /** The open note of a correction. */
  note(): Locator {
    return this.page.getByRole('tooltip');
  }

  /** On the about page: ids of all listed corrections. */
  async listedCorrections(): Promise<string[]> {
    const ids = await this.page
      .locator('li[id^="correction-"]')
      .evaluateAll((all) => all.map(({ id }) => id));
    return ids.map((id) => id.replace('correction-', ''));
  }

  listedCorrection(id: string): Locator {
    return this.page.locator(`#correction-${id}`);
  }

  /** The strip of the op-ed's paragraphs. */
  coverage(): Locator {
    return this.page.getByRole('region', { name: this.words.coverage.heading, exact: true });
  }

  coverageCells(): Locator {
    return this.coverage().locator('ol').getByRole('link');
  }

  coverageReasons(): Locator {
    return this.coverage().locator('ul').getByRole('listitem');
  }

  listenPanel(): Locator {
    return this.page.getByRole('region', { name: this.words.listen.heading, exact: true });
  }

  /** Says that the browser has a voice of its own for a language; the speech is silent. Call before `open`. */
  async withVoice(lang: string): Promise<void> {
    await this.page.addInitScript((lang) => {
      const voices = [{ lang, localService: true, default: true, name: lang, voiceURI: lang }];
      Object.defineProperty(window, 'speechSynthesis', {
        value: Object.assign(new EventTarget(), {
          getVoices: () => voices,
          speak: () => {},
          cancel: () => {}
        })
      });
      Object.assign(window, { SpeechSynthesisUtterance: class {} });
    }, lang);
  }

  /** Ids of the sentences that are marked as being read. */
  spokenSentences(): Promise<string[]> {
    return this.page
      .locator('[data-spoken] [data-sentence]')
      .evaluateAll((all) => all.map((words) => (words as HTMLElement).dataset.sentence!));
  }

  // The reader of the op-ed.

  /** Where the original and the translation of a sentence stand, both at one moment. */
  async pairBoxes(id: string): Promise<Record<'original' | 'translation', DOMRect>> {
    await this.pair(id).waitFor();
    return this.pair(id).evaluate((pair) => {
      const box = (part: string) => pair.querySelector(part)!.getBoundingClientRect().toJSON();
      return { original: box('.original'), translation: box('.translation') };
    });
  }

  /** A sentence with its translation, as it stands in the text. */
  pair(sentence: string): Locator {
    return this.page.locator('.pair').filter({ has: this.sentence(sentence) });
  }

  /** What is seen of a sentence: the received words, the translation. */
  async readable(sentence: string): Promise<string[]> {
    const parts = { original: '.original > *', translation: '.translation' };
    const seen: string[] = [];
    for (const [name, part] of Object.entries(parts)) {
      if (await this.pair(sentence).locator(part).first().isVisible()) seen.push(name);
    }
    return seen;
  }

  textModes(): Locator {
    return this.page.getByRole('group', { name: this.words.reader.modes }).getByRole('radio');
  }

  textMode(mode: 'original' | 'translation' | 'both'): Locator {
    return this.page.getByRole('radio', { name: this.words.reader[mode], exact: true });
  }

  /** Words of a sentence that lead to a feature, in the translation or in the original. */
  mention(sentence: string, key: string, where: 'original' | 'translation'): Locator {
    return this.pair(sentence).locator(`.${where} a[data-feature="${key}"]`);
  }

  /** The line that says what was touched. */
  touched(key: string): Locator {
    return this.page.locator(`[data-touched="${key}"]`);
  }

  openTouchedCard(): Locator {
    return this.page.getByRole('link', { name: this.words.reader.openCard, exact: true });
  }

  backToSentence(id: string): Locator {
    const name = this.words.reader.back.replace('{id}', id);
    return this.page.getByRole('button', { name, exact: true });
  }

  readerToolbar(): Locator {
    return this.page.getByRole('group', { name: this.words.reader.toolbar, exact: true });
  }

  followAgain(): Locator {
    return this.page.getByRole('button', { name: this.words.reader.follow, exact: true });
  }

  /** The id of the paragraph that is being read. */
  currentParagraph(): Promise<string | null> {
    return this.page.locator('.op-ed section[aria-current="true"]').getAttribute('id');
  }

  /** Brings a sentence or paragraph to where one reads, as a reader's scrolling does. */
  async scrollTo(id: string): Promise<void> {
    await this.sentence(id).evaluate((node) => node.scrollIntoView({ block: 'start' }));
  }

  /** What the map says of itself to assistive technology. */
  mapDescription(): Promise<string> {
    return this.map().locator('#map-description').textContent().then(String);
  }

  /** Where the map stands, on pages that keep the hash for themselves: the atlas's own page notes it. */
  async cameraBehind(): Promise<Camera> {
    await this.pageLink(this.words.nav.atlas).click();
    await this.page.waitForURL(/#map=/);
    await this.settled();
    return this.camera();
  }

  /** Drags the map with the mouse. */
  async dragMap(by: Spot): Promise<void> {
    const box = (await this.canvas().boundingBox())!;
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 3 };
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + by.x, from.y + by.y, { steps: 6 });
    await this.page.mouse.up();
  }

  /** Ids of the sentences that are marked as speaking of what the pointer is on. */
  markedSentences(): Promise<string[]> {
    return this.page
      .locator('.pair.marked .original')
      .evaluateAll((all) => all.map(({ id }) => id));
  }

  /** Where a place lies on the screen while the map is fitted to bounds (west, south, east, north). */
  async spotWithin(
    [west, south, east, north]: readonly [number, number, number, number],
    lon: number,
    lat: number
  ): Promise<Spot> {
    const box = (await this.canvas().boundingBox())!;
    const x = (degrees: number) => degrees / 360;
    const y = (degrees: number) => {
      const sine = Math.sin((degrees * Math.PI) / 180);
      return -Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    };
    const scale = Math.min(box.width / (x(east) - x(west)), box.height / (y(south) - y(north)));
    return {
      x: box.x + box.width / 2 + (x(lon) - (x(west) + x(east)) / 2) * scale,
      y: box.y + box.height / 2 + (y(lat) - (y(north) + y(south)) / 2) * scale
    };
  }

  // Tours.

  /** The block that offers the tours. */
  tours(): Locator {
    return this.page.getByRole('navigation', { name: this.words.tours.heading, exact: true });
  }

  tourLink(tour: TourName): Locator {
    return this.tours().getByRole('link', { name: this.words.tours.names[tour], exact: true });
  }

  resumeLink(step: number): Locator {
    const name = fill(this.words.tours.resume, { n: step });
    return this.tours().getByRole('link', { name, exact: true });
  }

  /** The stop of a tour, named by its heading. */
  tourStop(step: number, of: number): Locator {
    const name = fill(this.words.tours.stop, { n: step, of });
    return this.page.getByRole('region', { name, exact: true });
  }

  /** Whichever stop is on show. */
  anyStop(): Locator {
    return this.page.locator('section.tour');
  }

  stopHeading(): Locator {
    return this.anyStop().getByRole('heading', { level: 2 });
  }

  stopQuotation(sentence: string): Locator {
    return this.anyStop().locator(`blockquote[cite$="#${sentence}"]`);
  }

  /** Our own line, which says that it is ours. */
  stopLine(): Locator {
    return this.anyStop().locator('.voice-atlas');
  }

  stopFeatures(): Locator {
    return this.anyStop().locator('.feature-links').getByRole('link');
  }

  tourButton(name: 'previous' | 'next' | 'exit'): Locator {
    return this.anyStop().getByRole('button', { name: this.words.tours[name], exact: true });
  }

  /** On a card that a tour led to: the way back. */
  backToTour(step: number, of: number): Locator {
    const name = fill(this.words.tours.back, { n: step, of });
    return this.page.getByRole('link', { name, exact: true });
  }

  /** Waits until what a finger has set scrolling stands still. */
  async atRest(target: Locator): Promise<void> {
    let before: number | undefined;
    let now = (await target.boundingBox())?.y;
    while (before !== now) {
      await this.page.waitForTimeout(200);
      before = now;
      now = (await target.boundingBox())?.y;
    }
  }

  tourFailure(): Locator {
    return this.page
      .getByRole('status')
      .filter({ hasText: this.words.tours.failed })
      .locator('xpath=..');
  }

  // Whose words they are.

  /** The switch that leaves of a card only what the op-ed says. */
  opEdSwitch(): Locator {
    return this.switch(this.words.voices.only);
  }

  /** The figures that differ on one matter, by its key in `figures.json`. */
  figures(key: string): Locator {
    return this.card().locator(`ul[aria-labelledby="figure-${key}"] > li`);
  }

  /** Every claim of the card, in all its parts. */
  claims(): Locator {
    return this.card().locator('li.fact');
  }

  voiceOfSummary(): Locator {
    return this.card().locator('.summary + .voice');
  }

  /** Dates of what came after the op-ed. */
  sinceDates(): Locator {
    return this.part(this.words.voices.since).locator('time');
  }
}

/** Runs in the browser: reads the head of `html`, or of the page itself. */
function readHead(html: string | undefined) {
  const whole = html === undefined ? document : new DOMParser().parseFromString(html, 'text/html');
  const content = (query: string) => whole.querySelector<HTMLMetaElement>(query)?.content ?? null;
  return {
    lang: whole.documentElement.lang,
    title: whole.title,
    headings: [...whole.querySelectorAll('h1')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim()
    ),
    description: content('meta[name="description"]'),
    openGraphTitle: content('meta[property="og:title"]'),
    openGraphDescription: content('meta[property="og:description"]'),
    canonical: whole.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? null,
    alternates: [...whole.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]')].map(
      (link) => [link.hreflang, link.href]
    )
  };
}

/** The chunk that holds MapLibre: by far the biggest script of the built site. */
export function mapChunk(): RegExp {
  const folder = new URL('../../build/_app/immutable/chunks/', import.meta.url);
  const biggest = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort((a, b) => statSync(new URL(b, folder)).size - statSync(new URL(a, folder)).size)[0]!;
  return new RegExp(biggest.replaceAll('.', '\\.'));
}

export const mapWorker = /maplibre-gl-worker/;

/** The files that hold the map's features. */
export const mapData = /data\/map\/points\.json/;

/** The files that hold the tours. */
export const tourData = /data\/tours\//;

/** Every test has the atlas at hand; it stands in the test's own page. */
export const test = base.extend<{ atlas: Atlas }>({
  atlas: async ({ page }, use) => use(new Atlas(page))
});
export { expect } from '@playwright/test';
