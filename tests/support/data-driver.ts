import type { Locator, Page } from '@playwright/test';

/** The page that explains the files of the data. */
export class DataPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Links to files. */
  links(): Locator {
    return this.page.locator('.downloads a[download]');
  }

  /** Addresses of all files, in the order of the page. */
  async files(): Promise<string[]> {
    return this.links().evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  }

  /** Links of the page without a language. */
  choices(): Locator {
    return this.page.locator('.chooser a');
  }

  /** The way here from another page, by its address. */
  wayHere(language: string): Locator {
    return this.page.locator(`a[href^="/${language}/data/"]`).first();
  }
}
