import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCatalogue } from '../../src/lib/domain/offline/catalogue';
import { filesOf, type Choice } from '../../src/lib/domain/offline/choice';
import { texts as en } from '../../src/lib/i18n/offline/en';

const build = new URL('../../build', import.meta.url).pathname;

/** How many files a choice keeps, by the built atlas in `folder`. */
export function fileCount(choice: Choice, folder = build): number {
  const file = join(folder, 'offline/catalogue.json');
  return filesOf(parseCatalogue(readFileSync(file, 'utf8')), choice).length;
}

/** The atlas on a reader's device, in English. */
export class OnDevice {
  readonly page: Page;
  readonly words = en;

  constructor(page: Page) {
    this.page = page;
  }

  /** Addresses of the files that are kept. */
  kept(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const kept = await caches.open('atlas-kept');
      return (await kept.keys()).map(({ url }) => url);
    });
  }

  async count(): Promise<number> {
    return (await this.kept()).length;
  }

  /** Whether any page of this host has a worker. */
  hasWorker(): Promise<boolean> {
    return this.page.evaluate(
      async () => (await navigator.serviceWorker.getRegistrations()).length > 0
    );
  }

  /** What the page says of how it is installed. */
  manifest(): Promise<Record<string, unknown>> {
    return this.page
      .locator('link[rel="manifest"]')
      .evaluate(async (link: HTMLLinkElement) => (await fetch(link.href)).json());
  }

  heading(): Locator {
    return this.page.getByRole('heading', { name: this.words.heading, exact: true });
  }

  /** Leaves pages of the host in `address` no more room than they have taken, and `bytes`. */
  async limitRoom(address: string, bytes: number): Promise<void> {
    const { usage = 0 } = await this.page.evaluate(() => navigator.storage.estimate());
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(address).origin,
      quotaSize: usage + bytes
    });
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
