import type { Download, Locator, Page } from '@playwright/test';
import { filters as filterWords } from '../../src/lib/i18n/en/find';
import { table as texts } from '../../src/lib/i18n/en/data';

/** The filters and the table of what is shown, in English. */
export class TablePage {
  readonly words = texts;
  readonly filterWords = filterWords;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  filters(): Locator {
    return this.page.locator('details.filters > summary');
  }

  value(filter: string, value: string): Locator {
    return this.page.locator(`[data-filter="${filter}"] input[value="${value}"]`);
  }

  /** The count beside a value. */
  async count(filter: string, value: string): Promise<number> {
    const label = this.page.locator(`[data-filter="${filter}"] label`).filter({
      has: this.page.locator(`input[value="${value}"]`)
    });
    return Number(await label.locator('small').textContent());
  }

  /** What is said once of how much passes. */
  passing(): Locator {
    return this.page.locator('.passing p');
  }

  clearAll(): Locator {
    return this.page.getByRole('button', { name: filterWords.clear });
  }

  /** Buttons that take one filter away where nothing passes. */
  loosen(name: keyof typeof filterWords.names): Locator {
    return this.page
      .locator('.passing')
      .getByRole('button', { name: `Without “${filterWords.names[name]}”` });
  }

  scroller(): Locator {
    return this.page.getByRole('region', { name: texts.title, exact: true });
  }

  rows(): Locator {
    return this.page.locator('tbody tr');
  }

  names(): Promise<string[]> {
    return this.page.locator('tbody th a').allTextContents();
  }

  header(column: keyof typeof texts.columns): Locator {
    return this.page.getByRole('columnheader', { name: texts.columns[column] });
  }

  async cells(column: keyof typeof texts.columns): Promise<string[]> {
    const at = Object.keys(texts.columns).indexOf(column);
    const cells = await this.page.locator(`tbody tr > :nth-child(${at + 1})`).allTextContents();
    return cells.map((text) => text.trim());
  }

  async sortBy(column: keyof typeof texts.columns): Promise<void> {
    await this.header(column).getByRole('button').click();
  }

  copy(): Locator {
    return this.page.getByRole('button', { name: texts.copy });
  }

  said(): Locator {
    return this.page.locator('.export [role="status"]');
  }

  async download(what: 'download' | 'workbook' = 'download'): Promise<Download> {
    const [file] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: texts[what] }).click()
    ]);
    return file;
  }
}
