import type { Page } from '@playwright/test';
import { Atlas, expect, test } from '../../support/atlas-driver';
import { Comparing } from '../../support/compare-driver';
import { MeasurePage } from '../../support/measure-driver';
import { Search } from '../../support/search-driver';
import { TimelineDriver } from '../../support/timeline-driver';
import { said, translate, untranslated } from '../../support/translator';
import { print } from '../../../src/lib/i18n/en/handouts';
import { PaperPages } from '../../support/paper-driver';

/** What a reader does, step by step. */
type Walk = (atlas: Atlas, page: Page) => AsyncGenerator<string, void, void>;

const walks: Record<string, { start: string; walk: Walk }> = {
  'list, timeline and cards': {
    start: '',
    async *walk(atlas, page) {
      const timeline = new TimelineDriver(page);
      await timeline.phase('tang').click();
      yield 'Tang';
      await timeline.phase('mongol').click();
      yield 'Mongol';
      await timeline.allTimes().click();
      yield 'all times';
      await atlas.openFeature('/sites/semey/');
      await atlas.cardOf('sites/semey').waitFor();
      yield 'a card';
    }
  },
  'from card to card': {
    start: 'sites/semey/',
    async *walk(atlas, page) {
      await atlas.closeButton().click();
      yield 'closed';
      await atlas.openFeature('/places/otrar/');
      await atlas.cardOf('places/otrar').waitFor();
      yield 'Otrar';
      await page.goBack();
      await page.goBack();
      await atlas.cardOf('sites/semey').waitFor();
      yield 'Semey';
    }
  },
  'a tour': {
    start: '?tour=two&step=1',
    async *walk(atlas) {
      for (const step of [2, 3, 4]) {
        await atlas.tourButton('next').click();
        yield `stop ${step}`;
      }
      await atlas.tourButton('previous').click();
      yield 'back';
    }
  },
  'the search': {
    start: 'about/',
    async *walk(_, page) {
      const search = new Search(page);
      await search.field().click();
      for (const words of ['otrar', 'nara', 'tests', 'zzqqxx', 'Samarkamd', 'Щекфк', '', 'osh']) {
        await search.field().fill(words);
        yield `“${words}”`;
      }
    }
  },
  measuring: {
    start: 'measure/?from=otrar&to=heijo&year=750',
    async *walk(_, page) {
      const measure = new MeasurePage(page);
      await measure.total().waitFor();
      yield 'a way';
      await measure.swap().click();
      yield 'swapped';
      await measure.years().selectOption({ label: measure.words.anyTime });
      yield 'any time';
      await measure.joinedIn().first().click();
      yield 'years of a way';
    }
  },
  comparing: {
    start: '?compare=650,2025',
    async *walk(_, page) {
      const comparing = new Comparing(page);
      yield 'two times';
      await comparing.year('second').fill('1250');
      await comparing.year('second').press('Enter');
      yield '1250';
      await comparing.button('swap').click();
      yield 'swapped';
    }
  },
  printing: {
    start: 'print/?feature=sites/semey#map=6/50.4/80.3',
    async *walk(_, page) {
      const paper = new PaperPages(page);
      await paper.choice(print.papers.letter).check();
      yield 'letter';
      await paper.choice(print.orientations.portrait).check();
      yield 'upright';
    }
  }
};

/** What a page says, word by word, so that a failure names the words. */
const words = async (page: Page) => (await said(page)).split(' ');

for (const [name, { start, walk }] of Object.entries(walks)) {
  test(`${name}: with texts replaced or wrapped by a translation the page says what it says without`, async ({
    browser
  }) => {
    /** The same walk through a page of its own, whose texts are translated so. */
    const begin = async (how?: 'replaced' | 'wrapped') => {
      const { baseURL } = test.info().project.use;
      const page = await (await browser.newContext({ baseURL })).newPage();
      const atlas = new Atlas(page);
      await atlas.open('en', start);
      await atlas.hydrated();
      await atlas.allLoaded();
      if (how) await translate(page, how);
      return { page, how, walked: walk(atlas, page) };
    };
    const plain = await begin();
    const translated = [await begin('replaced'), await begin('wrapped')];
    for (;;) {
      const step = await plain.walked.next();
      for (const { page, how, walked } of translated) {
        const { done } = await walked.next();
        expect(done).toBe(step.done);
        if (done) continue;
        const where = `${step.value}, ${how}`;
        await expect(async () =>
          expect(await words(page), where).toEqual(await words(plain.page))
        ).toPass();
        expect(await untranslated(page), where).toEqual([]);
      }
      if (step.done) break;
    }
    for (const { page } of [plain, ...translated]) await page.context().close();
  });
}

test('quotations are not translated: they are the op-ed, to the letter', async ({
  atlas,
  page
}) => {
  for (const path of ['sites/semey/', 'op-ed/', 'worksheet/', '?tour=two&step=2']) {
    await atlas.open('en', path);
    await atlas.hydrated();
    await translate(page);
    const original = page
      // Links to other languages and titles of sources are no quotations.
      .locator('[lang="ru"]:not(a, a *, nav *)')
      .filter({ hasText: /испытаний|Казахстан/ });
    await expect(original.first(), path).toBeAttached();
    for (const one of await original.all()) {
      expect(
        await one.evaluate((element) => element.closest('[translate="no"]') !== null),
        path
      ).toBe(true);
      expect(await one.locator('font').count(), path).toBe(0);
    }
  }
});
