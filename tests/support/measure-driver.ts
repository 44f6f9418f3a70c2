import type { Locator, Page } from '@playwright/test';
import { texts } from '../../src/lib/i18n/en/measure';

/** The page that measures along the roads, in English. */
export class MeasurePage {
  readonly words = texts;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  chooser(end: 'from' | 'to'): Locator {
    return this.page.getByRole('combobox', { name: this.words[end], exact: true });
  }

  options(): Locator {
    return this.page.locator('.place-option');
  }

  /** Names of what is offered. */
  offered(): Locator {
    return this.options().locator('.result-name');
  }

  swap(): Locator {
    return this.page.getByRole('button', { name: this.words.swap });
  }

  years(): Locator {
    return this.page.getByRole('combobox', { name: this.words.roads });
  }

  /** The ways to choose among. */
  ways(): Locator {
    return this.page.getByRole('group', { name: this.words.way }).locator('label');
  }

  way(preference: keyof typeof texts.ways): Locator {
    return this.page.getByRole('radio', { name: this.words.ways[preference] });
  }

  example(): Locator {
    return this.page.getByRole('link', { name: this.words.example });
  }

  result(): Locator {
    return this.page.locator('section.result');
  }

  total(): Locator {
    return this.result().locator('.total');
  }

  legs(): Locator {
    return this.result().locator('ol > li');
  }

  /** Years in which roads in use at once join the two places. */
  joinedIn(): Locator {
    return this.result().locator('.spans button');
  }

  missing(): Locator {
    return this.result().locator('.missing a');
  }

  /** What is said of the result to those who do not see it. */
  said(): Locator {
    return this.page.locator('.measure > [role="status"]').first();
  }

  /** The way as the static map shows it. */
  drawnWay(): Locator {
    return this.page.locator('.static-map-way');
  }
}
