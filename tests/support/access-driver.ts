import type { Locator, Page } from '@playwright/test';
import { access as en } from '../../src/lib/i18n/en/services';
import { access as ja } from '../../src/lib/i18n/ja/services';
import { access as kk } from '../../src/lib/i18n/kk/services';
import { access as ru } from '../../src/lib/i18n/ru/services';
import { words, type Language } from './atlas-driver';

/** What makes the atlas usable without a pointer and without seeing it. */
export class Access {
  readonly page: Page;
  readonly language: Language;

  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.language = language;
  }

  get texts() {
    return { ru, kk, ja, en }[this.language];
  }

  /**
   * Notes from now on what screen readers are told of changes; each call of what it returns gives what was told since
   * the last, `polite: words` or `assertive: words`. A region that comes with its words in it is often not heard, and
   * noted as that. Call before `open`.
   */
  async listen(): Promise<() => Promise<string[]>> {
    await this.page.addInitScript(() => {
      const live = '[role="status"], [role="alert"], [aria-live]';
      const told: string[] = [];
      Object.assign(window, { told });
      const known = new WeakSet<Element>();
      const before = new WeakMap<Element, string>();
      const words = (region: Element) => (region.textContent ?? '').replace(/\s+/g, ' ').trim();
      const note = (region: Element) => {
        const said = words(region);
        const kind =
          region.getAttribute('aria-live') ??
          (region.getAttribute('role') === 'alert' ? 'assertive' : 'polite');
        // What is hidden is told to nobody.
        if (region.closest('[hidden]')) return;
        if (said !== '' && kind !== 'off' && said !== before.get(region))
          told.push(`${known.has(region) ? '' : 'unheard, '}${kind}: ${said}`);
        known.add(region);
        before.set(region, said);
      };
      new MutationObserver((changes) => {
        const changed = new Set<Element>();
        for (const { target, addedNodes } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          const region = element?.closest(live);
          if (region) changed.add(region);
          for (const node of addedNodes) {
            if (!(node instanceof Element)) continue;
            if (node.matches(live)) changed.add(node);
            for (const inner of node.querySelectorAll(live)) changed.add(inner);
          }
        }
        changed.forEach(note);
      }).observe(document, { childList: true, characterData: true, subtree: true });
    });
    return () => this.page.evaluate(() => (window as unknown as { told: string[] }).told.splice(0));
  }

  /** The cross in the middle of the map. */
  cross(): Locator {
    return this.page.locator('.map .cross');
  }

  /** Whatever is said to screen readers and holds `text`. */
  said(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  /** What keeps the focus and says what changes; it comes after the text. */
  async accessory(): Promise<void> {
    await this.page.locator('.announcer').waitFor({ state: 'attached' });
  }

  /** Presses a button of the map, and tells whether its camera has arrived before anything else is done. */
  isThereAtOnce(name: 'zoomIn' | 'home'): Promise<boolean> {
    const button = this.page.getByRole('button', {
      name: words[this.language].map[name],
      exact: true
    });
    return button.evaluate((node: HTMLElement) => {
      const before = location.hash;
      node.click();
      return location.hash !== before;
    });
  }

  /** The list of what is in view, and what opens it. */
  inView(): Locator {
    return this.page.getByRole('region', { name: this.texts.inView.heading });
  }

  inViewEntry(path: string): Locator {
    return this.inView().locator(`a[href*="${path}"]`);
  }

  async openInView(): Promise<void> {
    await this.inView().locator('summary').click();
  }

  help(): Locator {
    return this.page.getByRole('dialog', { name: this.texts.help.title });
  }

  /** The button among the tools; the map has one of its own. */
  helpButton(): Locator {
    return this.page
      .locator('.tool-links')
      .getByRole('button', { name: words[this.language].map.help });
  }

  singleKeys(): Locator {
    return this.help().getByRole('switch', { name: this.texts.help.single });
  }

  walk(): Locator {
    return this.page.getByRole('group', { name: this.texts.walk.heading });
  }

  walkButton(name: 'heading' | 'forward' | 'back'): Locator {
    return this.walk().getByRole('button', { name: this.texts.walk[name] });
  }

  /** What asks for the interactive map, where data is saved. */
  showMap(): Locator {
    return this.page.getByRole('button', { name: words[this.language].map.show });
  }
}
