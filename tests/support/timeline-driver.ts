import type { Locator, Page } from '@playwright/test';
import type { Phase } from '../../src/lib/domain/time/phases';
import { texts as en } from '../../src/lib/i18n/en/timeline';
import { texts as ja } from '../../src/lib/i18n/ja/timeline';
import { texts as kk } from '../../src/lib/i18n/kk/timeline';
import { texts as ru } from '../../src/lib/i18n/ru/timeline';
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

  /** Opens what is told of the years: their phase, the winds, the waters. */
  ofTheTime(): Locator {
    return this.root().getByRole('button', { name: this.words.ofTheTime.title, exact: true });
  }

  winds(): Locator {
    return this.root().getByRole('region', { name: this.words.ofTheTime.winds, exact: true });
  }

  waters(): Locator {
    return this.root().getByRole('region', { name: this.words.ofTheTime.waters, exact: true });
  }

  /** The field for a year. */
  typed(): Locator {
    return this.root().getByRole('textbox', { name: this.words.typed.label, exact: true });
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

  /** Lines of the static map. */
  lines(): Locator {
    return this.page.locator('svg.static-map .static-map-line');
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
