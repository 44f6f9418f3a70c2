import type { Locator, Page, Response } from '@playwright/test';
import type { Messages } from '../../../src/lib/i18n/en/shell';
import { words, type Language } from './words';

/** What each part of the driver is put upon: a visit to the atlas, and what stands on every page. */
export class Visit {
  language: Language = 'en';
  readonly page: Page;
  /** Whether the browser runs the scripts of pages. */
  readonly #hasScripts: boolean;

  constructor(page: Page, { hasScripts = true } = {}) {
    this.page = page;
    this.#hasScripts = hasScripts;
  }

  /** Opens `/{lang}/{path}` and waits until the page can be used. */
  async open(language: Language, path = ''): Promise<Response | null> {
    this.language = language;
    const answer = await this.page.goto(`/${language}/${path}`);
    await this.hydrated();
    return answer;
  }

  /** Loads the page anew and waits until it can be used. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.hydrated();
  }

  /**
   * Waits until the page's script has come alive: only then is a press of a button more than a press of a button.
   * Kit puts its announcer into a page whose parts have all come alive. Pages that are sent without a script are
   * whole when they stand.
   */
  async hydrated(): Promise<this> {
    if (this.#hasScripts && (await this.page.evaluate(comesAlive)))
      await this.page.locator('#svelte-announcer').waitFor({ state: 'attached' });
    return this;
  }

  /** Waits until the address stands still, and the map with it: where it stands is noted when it has come to rest. */
  async settled(): Promise<void> {
    let before = '';
    for (let frames = 0; frames < 5;) {
      const now = await this.page.evaluate(restingAddress).catch(() => '');
      frames = now !== '' && now === before ? frames + 1 : 0;
      before = now;
    }
  }

  /** The texts of the interface in the language of the page. */
  get words(): Messages {
    return words[this.language];
  }

  /** Waits for all that comes beside the map when the text stands: what is judged then is the whole page. */
  async allLoaded(): Promise<this> {
    await this.hydrated();
    await this.page.waitForFunction(() => {
      const parts = {
        '.timeline-slot:not([hidden])': '.timeline',
        '.filter-slot': '.filters',
        '.tour-slot': '.tours, .tour, .tour-bar',
        '.actions-slot': '.actions',
        '.timeline-slot[hidden]': '.comparison',
        '.skip': '.announcer'
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

  /** What the page says of itself to machines. */
  async head() {
    return this.page.evaluate(readHead, undefined);
  }

  /** What a page says of itself as it is sent: nothing of it is loaded, drawn or run. */
  async headOf(html: string) {
    return this.page.evaluate(readHead, html);
  }

  title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** What stands beside the map, or in the sheet. */
  content(): Locator {
    return this.page.locator('#content');
  }

  skipLink(): Locator {
    return this.page.getByRole('link', { name: this.words.nav.skipMap });
  }

  languageLink(language: Language): Locator {
    return this.page
      .getByRole('navigation', { name: this.words.nav.language, exact: true })
      .locator(`a[hreflang="${language}"]`);
  }

  menuButton(): Locator {
    return this.page.getByRole('button', { name: this.words.nav.menu });
  }

  /** On phones pages, languages and colours stand in a menu; elsewhere they are in the header, and nothing is to be done. */
  async openMenu(): Promise<void> {
    if (await this.languageLink(this.language).isVisible()) return;
    await this.menuButton().click();
    await this.languageLink(this.language).waitFor();
  }

  async switchLanguage(language: Language): Promise<void> {
    await this.openMenu();
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

  switch(name: string): Locator {
    return this.page.getByRole('switch', { name, exact: true });
  }

  /** On the page of `/`: the link to one language. */
  chooserLink(language: Language): Locator {
    return this.page.locator(`main a[hreflang="${language}"]`);
  }

  /** On the page for unknown addresses: the link back to the map. */
  wayBack(language: Language): Locator {
    return this.page.getByRole('link', { name: words[language].notFound.back, exact: true });
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
}

// TypeScript lets a class be put upon another only where its constructor takes anything.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Constructor<Made> = new (...given: any[]) => Made;

/** A class that a part of the driver may be put upon. */
export type Part = Constructor<Visit>;

/** Runs in the browser: whether the page has a script that brings it to life. */
function comesAlive(): boolean {
  return [...document.scripts].some(({ textContent }) => textContent.includes('__sveltekit_'));
}

/** Runs in the browser: the address, a frame later; none while the map is on its way. */
function restingAddress(): Promise<string> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      const isMoving = document.querySelector('section.map [data-moving]') !== null;
      resolve(isMoving ? '' : location.href);
    })
  );
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
