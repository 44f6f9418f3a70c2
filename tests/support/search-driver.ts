import type { Locator, Page } from '@playwright/test';
import { search as en } from '../../src/lib/i18n/en/find';
import { words, type Language } from './atlas-driver';

/** The search as a reader meets it. */
export class Search {
  readonly page: Page;
  readonly language: Language;
  readonly texts = en;

  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.language = language;
  }

  field(): Locator {
    return this.page.getByRole('combobox', { name: words[this.language].nav.search });
  }

  /** The part of the page that the field stands in. */
  landmark(): Locator {
    return this.page.getByRole('search');
  }

  options(): Locator {
    return this.page.getByRole('listbox').getByRole('option');
  }

  /** Has the browser say that a keyboard leaves so much of the window to be seen, in CSS pixels. */
  async raiseKeyboard(seen: { top: number; height: number }): Promise<void> {
    await this.page.evaluate(({ top, height }) => {
      Object.defineProperties(visualViewport!, {
        height: { value: height, configurable: true },
        offsetTop: { value: top, configurable: true }
      });
      visualViewport!.dispatchEvent(new Event('resize'));
      visualViewport!.dispatchEvent(new Event('scroll'));
    }, seen);
  }

  /** What the arrow keys have marked. */
  marked(): Locator {
    return this.page.getByRole('listbox').getByRole('option', { selected: true });
  }

  group(name: string): Locator {
    return this.page.getByRole('listbox').getByRole('group', { name });
  }

  popup(): Locator {
    return this.page.locator('.search-popup');
  }

  /** What is said to screen readers of how much was found. */
  count(): Locator {
    return this.popup().getByRole('status');
  }

  shortcut(): Locator {
    return this.page.getByRole('switch', { name: this.texts.singleKeys });
  }

  closeButton(): Locator {
    return this.page.getByRole('button', { name: this.texts.close });
  }

  found(): Locator {
    return this.options().locator('mark');
  }
}
