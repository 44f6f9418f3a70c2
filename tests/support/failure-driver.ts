import type { Locator, Page, Route } from '@playwright/test';
import { readFileSync } from 'node:fs';

/** Where the built site keeps a module of `src/`: parts that are fetched by themselves have a file of their own. */
export function chunkOf(source: string): RegExp {
  const manifest = new URL('../../.svelte-kit/output/client/.vite/manifest.json', import.meta.url);
  const files = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, { file: string }>;
  const file = files[source]?.file;
  if (!file) throw new Error(`${source} has no file of its own`);
  return new RegExp(file.replaceAll('.', '\\.'));
}

/** Ways in which an answer may fail; after the last of them it comes as it should. */
export const failures: Record<string, (route: Route) => Promise<void>> = {
  'no answer': (route) => route.abort('connectionfailed'),
  'not found': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>no' }),
  'a fault of the server': (route) => route.fulfill({ status: 500, body: '' }),
  'half an answer': async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    await route.fulfill({ response: answer, body: body.subarray(0, body.length / 2) });
  }
};

/** What a reader meets where something could not be fetched. */
export class Failing {
  readonly page: Page;
  /** What scripts threw and nobody caught. */
  readonly uncaught: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.uncaught.push(error.message));
  }

  /** What is said to everybody: of one failure there is to be one. */
  said(words: string): Locator {
    return this.page.getByRole('status').filter({ hasText: words });
  }

  again(words: string): Locator {
    return this.beside(words).getByRole('button').first();
  }

  /** The link that fetches the whole page anew. */
  reload(words: string): Locator {
    return this.beside(words).locator('a[data-sveltekit-reload]');
  }

  /** Requests that match are answered so; returns what lets them through again. */
  async answer(
    address: RegExp,
    how: (route: Route) => Promise<void>
  ): Promise<() => Promise<void>> {
    await this.page.route(address, how);
    return () => this.page.unroute(address, how);
  }

  /** The room of the part that speaks. */
  beside(words: string): Locator {
    return this.said(words).locator('xpath=..');
  }

  /** The word that something of the map is missing. */
  gap(): Locator {
    return this.page.locator('.gap');
  }

  // A page that could not be fetched.

  missingPage(): Locator {
    return this.page.locator('.not-found');
  }
}
