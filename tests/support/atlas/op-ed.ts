import type { Locator } from '@playwright/test';
import type { Part } from './visit';

/** The page of the op-ed: sentences and translations, the map that follows, corrections, coverage, listening. */
export function withOpEd<Base extends Part>(Base: Base) {
  return class extends Base {
    sentence(id: string): Locator {
      return this.page.locator(`#${id.replace('.', '\\.')}`);
    }

    /** All sentences of the op-ed page, in order. */
    sentences(): Locator {
      return this.page.locator('p.original[id]');
    }

    sentenceIds(): Promise<string[]> {
      return this.sentences().evaluateAll((all) => all.map(({ id }) => id));
    }

    /** The op-ed page's text in one look: without its marks, each sentence, translation and mention. */
    textAsSent() {
      return this.page.evaluate(() => {
        const bare = (node: Element) => {
          const copy = node.cloneNode(true) as Element;
          for (const mark of copy.querySelectorAll('[data-correction]')) mark.remove();
          return copy.textContent;
        };
        const all = (query: string) => [...document.querySelectorAll<HTMLElement>(query)];
        return {
          sentences: all('[data-sentence]').map(
            (one) => [one.dataset.sentence!, bare(one)] as const
          ),
          languages: all('p.original[id]').map(({ lang }) => lang),
          translated: all('.pair .translation').map(({ lang }) => lang),
          mentions: all('.pair a[data-feature]').map((link) => ({
            sentence: link.closest('.pair')!.querySelector('p.original[id]')!.id,
            where: link.closest('.translation') ? 'translation' : 'original',
            feature: link.dataset.feature!,
            words: link.textContent,
            href: link.getAttribute('href')
          }))
        };
      });
    }

    /** Translations of single sentences on the op-ed page. */
    translatedSentences(): Locator {
      return this.page.locator('.pair .translation');
    }

    /** A sentence with its translation, as it stands in the text. */
    pair(sentence: string): Locator {
      return this.page.locator('.pair').filter({ has: this.sentence(sentence) });
    }

    /** Where the original and the translation of a sentence stand, both at one moment. */
    async pairBoxes(id: string): Promise<Record<'original' | 'translation', DOMRect>> {
      await this.pair(id).waitFor();
      return this.pair(id).evaluate((pair) => {
        const box = (part: string) => pair.querySelector(part)!.getBoundingClientRect().toJSON();
        return { original: box('.original'), translation: box('.translation') };
      });
    }

    /** What is seen of a sentence: the received words, the translation. */
    async readable(sentence: string): Promise<string[]> {
      const parts = { original: '.original > *', translation: '.translation' };
      const seen: string[] = [];
      for (const [name, part] of Object.entries(parts)) {
        if (await this.pair(sentence).locator(part).first().isVisible()) seen.push(name);
      }
      return seen;
    }

    /** Brings a sentence or paragraph to where one reads, as a reader's scrolling does. */
    async scrollTo(id: string): Promise<void> {
      await this.sentence(id).evaluate((node) => node.scrollIntoView({ block: 'start' }));
    }

    /** The id of the paragraph that is being read. */
    currentParagraph(): Promise<string | null> {
      return this.page.locator('.op-ed section[aria-current="true"]').getAttribute('id');
    }

    /** Ids of the sentences that are marked as speaking of what the pointer is on. */
    markedSentences(): Promise<string[]> {
      return this.page
        .locator('.pair.marked .original')
        .evaluateAll((all) => all.map(({ id }) => id));
    }

    textModes(): Locator {
      return this.page.getByRole('group', { name: this.words.reader.modes }).getByRole('radio');
    }

    textMode(mode: 'original' | 'translation' | 'both'): Locator {
      return this.page.getByRole('radio', { name: this.words.reader[mode], exact: true });
    }

    /** Words of a sentence that lead to a feature, in the translation or in the original. */
    mention(sentence: string, key: string, where: 'original' | 'translation'): Locator {
      return this.pair(sentence).locator(`.${where} a[data-feature="${key}"]`);
    }

    /** The line that says what was touched. */
    touched(key: string): Locator {
      return this.page.locator(`[data-touched="${key}"]`);
    }

    openTouchedCard(): Locator {
      return this.page.getByRole('link', { name: this.words.reader.openCard, exact: true });
    }

    backToSentence(id: string): Locator {
      const name = this.words.reader.back.replace('{id}', id);
      return this.page.getByRole('button', { name, exact: true });
    }

    readerToolbar(): Locator {
      return this.page.getByRole('group', { name: this.words.reader.toolbar, exact: true });
    }

    followAgain(): Locator {
      return this.page.getByRole('button', { name: this.words.reader.follow, exact: true });
    }

    /** The mark after received words that err. */
    correctionMark(id: string): Locator {
      return this.page.locator(`button[data-correction="${id}"]`);
    }

    /** The words that a mark stands after. */
    correctedWords(id: string): Locator {
      return this.page.locator(`.corrected:has(+ button[data-correction="${id}"])`);
    }

    /** The open note of a correction. */
    note(): Locator {
      return this.page.getByRole('tooltip');
    }

    /** On the about page: ids of all listed corrections. */
    async listedCorrections(): Promise<string[]> {
      const ids = await this.page
        .locator('li[id^="correction-"]')
        .evaluateAll((all) => all.map(({ id }) => id));
      return ids.map((id) => id.replace('correction-', ''));
    }

    listedCorrection(id: string): Locator {
      return this.page.locator(`#correction-${id}`);
    }

    /** The strip of the op-ed's paragraphs. */
    coverage(): Locator {
      return this.page.getByRole('region', { name: this.words.coverage.heading, exact: true });
    }

    coverageCells(): Locator {
      return this.coverage().locator('ol').getByRole('link');
    }

    coverageReasons(): Locator {
      return this.coverage().locator('ul').getByRole('listitem');
    }

    listenPanel(): Locator {
      return this.page.getByRole('region', { name: this.words.listen.heading, exact: true });
    }

    /** Says that the browser has a voice of its own for a language; the speech is silent. Call before `open`. */
    async withVoice(lang: string): Promise<void> {
      await this.page.addInitScript((lang) => {
        const voices = [{ lang, localService: true, default: true, name: lang, voiceURI: lang }];
        Object.defineProperty(window, 'speechSynthesis', {
          value: Object.assign(new EventTarget(), {
            getVoices: () => voices,
            speak: () => {},
            cancel: () => {}
          })
        });
        Object.assign(window, { SpeechSynthesisUtterance: class {} });
      }, lang);
    }

    /** Ids of the sentences that are marked as being read. */
    spokenSentences(): Promise<string[]> {
      return this.page
        .locator('[data-spoken] [data-sentence]')
        .evaluateAll((all) => all.map((words) => (words as HTMLElement).dataset.sentence!));
    }
  };
}
