import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, parsePrecacheManifest, type Choice } from '../../src/lib/domain/offline';
import { texts as en } from '../../src/lib/i18n/en/offline';
import { words } from './atlas-driver';

const build = new URL('../../build', import.meta.url).pathname;

/** How many files a choice keeps, by the built atlas in `folder`. */
export function fileCount(choice: Choice, folder = build): number {
  const file = join(folder, 'offline/precache-manifest.json');
  return filesOf(parsePrecacheManifest(readFileSync(file, 'utf8')), choice).length;
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
      const kept = await caches.open('atlas-pinned');
      return (await kept.keys()).map(({ url }) => url);
    });
  }

  async count(): Promise<number> {
    return (await this.kept()).length;
  }

  /** How many of the kept files are what their keys say: of their own digest. */
  intact(): Promise<number> {
    return this.page.evaluate(async () => {
      const cache = await caches.open('atlas-pinned');
      let count = 0;
      for (const request of await cache.keys()) {
        // It may be thrown away between the two questions.
        const stored = await cache.match(request);
        if (!stored) continue;
        const hash = new Uint8Array(
          await crypto.subtle.digest('SHA-256', await stored.arrayBuffer())
        );
        const digest = btoa(String.fromCharCode(...hash))
          .replaceAll('+', '-')
          .replaceAll('/', '_')
          .slice(0, 11);
        if (new URL(request.url).searchParams.get('digest') === digest) count += 1;
      }
      return count;
    });
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

  button(name: 'keep' | 'drop' | 'goOn' | 'useNewer' | 'later'): Locator {
    const texts = { ...this.words, ...words.en.parts };
    return this.page.getByRole('button', { name: texts[name], exact: true });
  }

  progress(): Locator {
    return this.page.getByRole('progressbar');
  }

  notice(): Locator {
    return this.page.getByText(words.en.parts.newer);
  }
}
