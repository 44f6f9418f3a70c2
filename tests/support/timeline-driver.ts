import type { Locator, Page } from '@playwright/test';
import type { Phase } from '../../src/lib/domain/phases';
import { texts as en } from '../../src/lib/i18n/timeline/en';
import { texts as ja } from '../../src/lib/i18n/timeline/ja';
import { texts as kk } from '../../src/lib/i18n/timeline/kk';
import { texts as ru } from '../../src/lib/i18n/timeline/ru';
import type { Language } from './atlas-driver';

const all = { ru, kk, ja, en };

/** The timeline as a reader meets it; knows its selectors. */
export class TimelineDriver {
  readonly page: Page;
  language: Language;

  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.language = language;
  }

  get words() {
    return all[this.language];
  }

  root(): Locator {
    return this.page.getByRole('region', { name: this.words.heading, exact: true });
  }

  thumb(which: 'year' | 'from' | 'to' = 'year'): Locator {
    return this.root().getByRole('slider', { name: this.words.thumbs[which], exact: true });
  }

  phase(phase: Phase): Locator {
    return this.root().getByRole('radio', { name: new RegExp(`^${this.words.names[phase]}`) });
  }

  mode(mode: 'year' | 'span'): Locator {
    return this.root().getByRole('radio', { name: this.words.mode[mode], exact: true });
  }

  allTimes(): Locator {
    return this.root().getByRole('button', { name: this.words.allTimes, exact: true });
  }

  step(which: 'previous' | 'next'): Locator {
    return this.root().getByRole('button', { name: this.words.phases[which], exact: true });
  }

  play(): Locator {
    return this.root().getByRole('button', { name: this.words.phases.play, exact: true });
  }

  undated(): Locator {
    return this.root().getByRole('switch', { name: this.words.undated, exact: true });
  }

  /** What is said of the years shown. */
  note(): Locator {
    return this.root().locator('.note');
  }

  back(): Locator {
    const [before] = this.words.back.split('{years}');
    return this.root().getByRole('button', { name: before!.trim() });
  }

  /** On narrow screens: what opens the phases, and says what is shown. */
  opener(): Locator {
    return this.root().getByRole('button', { name: this.words.choose });
  }

  /** What the page says of the map, with or without the map itself. */
  description(): Locator {
    return this.page.locator('#map-description');
  }

  /** Lines of the drawn map. */
  lines(): Locator {
    return this.page.locator('svg.plate .plate-line');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Controls smaller than a finger, by what they say. */
  tooSmall(least: number): Promise<string[]> {
    return this.root()
      .locator('button:visible, [role=slider], label:visible')
      .evaluateAll(
        (nodes, least) =>
          nodes.flatMap((node) => {
            const { width, height } = node.getBoundingClientRect();
            return Math.min(width, height) < least
              ? [`${node.textContent || node.ariaLabel} ${width}×${height}`]
              : [];
          }),
        least
      );
  }
}
