import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parseCatalogue } from '../../src/lib/domain/offline/catalogue';
import { filesOf, type Choice } from '../../src/lib/domain/offline/choice';
import { texts as en } from '../../src/lib/i18n/offline/en';

/** How many files a choice keeps, by the built atlas. */
export function fileCount(choice: Choice): number {
  const file = new URL('../../build/offline/catalogue.json', import.meta.url);
  return filesOf(parseCatalogue(readFileSync(file, 'utf8')), choice).length;
}

/** The atlas on a reader's device, in English. */
export class OnDevice {
  readonly page: Page;
  readonly words = en;

  constructor(page: Page) {
    this.page = page;
  }

  /** How many files are kept. */
  count(): Promise<number> {
    return this.page.evaluate(async () => {
      const kept = await caches.open('atlas-kept');
      return (await kept.keys()).length;
    });
  }

  /** Whether any page of this host has a worker. */
  hasWorker(): Promise<boolean> {
    return this.page.evaluate(
      async () => (await navigator.serviceWorker.getRegistrations()).length > 0
    );
  }

  heading(): Locator {
    return this.page.getByRole('heading', { name: this.words.heading, exact: true });
  }

  button(name: 'keep' | 'drop' | 'goOn' | 'useNow' | 'later'): Locator {
    return this.page.getByRole('button', { name: this.words[name], exact: true });
  }

  progress(): Locator {
    return this.page.getByRole('progressbar');
  }

  notice(): Locator {
    return this.page.getByText(this.words.newEdition);
  }
}
