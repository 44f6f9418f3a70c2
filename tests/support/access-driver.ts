import type { Locator, Page } from '@playwright/test';
import { texts as en } from '../../src/lib/i18n/access/en';
import { texts as ja } from '../../src/lib/i18n/access/ja';
import { texts as kk } from '../../src/lib/i18n/access/kk';
import { texts as ru } from '../../src/lib/i18n/access/ru';
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

  /** The cross in the middle of the map. */
  cross(): Locator {
    return this.page.locator('.map .cross');
  }

  /** Whatever is said to screen readers and holds `text`. */
  said(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
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

  /** What asks for the map that moves, where data is saved. */
  showMap(): Locator {
    return this.page.getByRole('button', { name: words[this.language].map.show });
  }
}
