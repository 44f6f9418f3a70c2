import type { Locator, Page } from '@playwright/test';
import { mapTimeout } from './atlas/map';
import { texts as en } from '../../src/lib/i18n/en/compare';
import { fill } from '../../src/lib/i18n/format';

/** The view of two times side by side, in English. */
export class Comparing {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Canvases of MapLibre on the page: one for each map. */
  canvases(): Locator {
    return this.page.locator('canvas.maplibregl-canvas');
  }

  async ready(): Promise<void> {
    await this.page.locator('[data-compare-ready]').waitFor({ timeout: mapTimeout });
  }

  divider(): Locator {
    return this.page.getByRole('slider', { name: en.divider });
  }

  panel(): Locator {
    return this.page.getByRole('region', { name: en.heading });
  }

  summary(): Locator {
    return this.panel().getByRole('status');
  }

  choice(which: 'first' | 'second'): Locator {
    return this.panel().getByRole('group', { name: en[which] });
  }

  preset(which: 'first' | 'second'): Locator {
    return this.choice(which).getByRole('combobox', { name: en.preset });
  }

  year(which: 'first' | 'second'): Locator {
    return this.choice(which).getByRole('textbox', { name: en.year });
  }

  complaint(which: 'first' | 'second'): Locator {
    return this.choice(which).getByRole('alert');
  }

  /** Links of what was there at one time alone. */
  only(time: string): Locator {
    const heading = fill(en.onlyThen, { time });
    return this.panel().locator('details').filter({ hasText: heading }).getByRole('link');
  }

  button(which: 'swap' | 'end'): Locator {
    return this.panel().getByRole('button', { name: en[which] });
  }
}
