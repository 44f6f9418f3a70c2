import type { Locator } from '@playwright/test';
import type { Part } from './visit';

/** The card of a feature: what is quoted, what is claimed and by whom. */
export function withCard<Base extends Part>(Base: Base) {
  return class extends Base {
    card(): Locator {
      return this.page.locator('[data-card]');
    }

    cardOf(key: string): Locator {
      return this.page.locator(`[data-card="${key}"]`);
    }

    closeButton(): Locator {
      return this.card().getByRole('link', { name: this.words.card.close, exact: true });
    }

    /** The received words of a sentence. */
    quotation(sentence: string): Locator {
      return this.card().locator(`blockquote[cite$="#${sentence}"]`);
    }

    /** The text of a quotation or sentence without the marks of corrections and its number. */
    async receivedWords(text: Locator): Promise<string> {
      return text.evaluate((node) => {
        const copy = node.cloneNode(true) as Element;
        for (const mark of copy.querySelectorAll('[data-correction], .ids')) mark.remove();
        return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
      });
    }

    /** Opens what holds the received words, where a translation stands first. */
    async showOriginal(sentence: string): Promise<void> {
      const fold = this.quotation(sentence).locator('xpath=ancestor::details[1]');
      if (await fold.count()) await fold.locator('summary').first().click();
    }

    translation(): Locator {
      return this.card().locator('.translation');
    }

    /** One part of the card by its heading. */
    part(heading: string): Locator {
      return this.card().getByRole('region', { name: heading, exact: true });
    }

    facts(): Locator {
      return this.part(this.words.card.facts).locator('li.fact');
    }

    voiceOf(fact: Locator): Locator {
      return fact.locator('.voice');
    }

    /** What each claim says of whose it is, in one look: its words, and where its links lead. */
    voicesOf(claims: Locator): Promise<{ words: string; links: string[] }[]> {
      return claims.evaluateAll((all) =>
        all.map((claim) => {
          const voices = [...claim.querySelectorAll('.voice')];
          return {
            words: voices
              .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
              .join('|'),
            links: voices.flatMap((voice) =>
              [...voice.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
            )
          };
        })
      );
    }

    near(): Locator {
      return this.part(this.words.card.near).getByRole('link');
    }

    stations(): Locator {
      return this.card().locator('ol.stations > li');
    }

    openStreetMap(): Locator {
      return this.card().getByRole('link', { name: this.words.card.openStreetMap });
    }

    /** The switch that leaves of a card only what the op-ed says. */
    opEdSwitch(): Locator {
      return this.switch(this.words.voices.only);
    }

    /** The figures that differ on one matter, by its key in `figures.json`. */
    figures(key: string): Locator {
      return this.card().locator(`ul[aria-labelledby="figure-${key}"] > li`);
    }

    /** Every claim of the card, in all its parts. */
    claims(): Locator {
      return this.card().locator('li.fact');
    }

    voiceOfSummary(): Locator {
      return this.card().locator('.summary + .voice');
    }

    /** Dates of what came after the op-ed. */
    sinceDates(): Locator {
      return this.part(this.words.voices.since).locator('time');
    }

    /** What of a card's name, close button and first words, which are a quotation where there is one, is out of the window or under something else. */
    hiddenOfCard(): Promise<string[]> {
      return this.card().evaluate((card) => {
        const inSight = (x: number, y: number) => {
          const on = document.elementFromPoint(x, y);
          return on !== null && card.contains(on);
        };
        const parts = {
          name: card.querySelector('h1')!,
          'close button': card.querySelector('.close')!,
          // Where the op-ed names no such place, what is said of the place stands first.
          'first words': card.querySelector(
            ':is(section.quotations :is(blockquote, .translation), .summary)'
          )!
        };
        return Object.entries(parts).flatMap(([name, part]) => {
          const { left, right, top, bottom } = part.getBoundingClientRect();
          // The first two lines of what may be long.
          const end = Math.min(bottom, top + 48);
          const whole = [
            [left + 2, top + 2],
            [right - 2, top + 2],
            [left + 2, end - 2],
            [right - 2, end - 2]
          ].every(([x, y]) => inSight(x!, y!));
          return whole ? [] : [name];
        });
      });
    }
  };
}
