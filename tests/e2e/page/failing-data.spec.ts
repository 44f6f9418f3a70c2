import { stallTimeoutMs } from '../../../src/lib/http/fetch';
import { filters } from '../../../src/lib/i18n/en/find';
import { texts as measure } from '../../../src/lib/i18n/en/measure';
import { pageFailure } from '../../../src/lib/i18n/page-failure';
import { expect, featureCount, test, words, type Atlas } from '../../support/atlas-driver';
import { failures, Failing } from '../../support/failure-driver';
import { MeasurePage } from '../../support/measure-driver';
import { Search } from '../../support/search-driver';
import { TablePage } from '../../support/table-driver';

/** What is fetched when it is wanted: where from, who wants it, what is said where it fails, and what is there once it comes. */
const wanted: Record<
  string,
  {
    file: RegExp;
    path: string;
    said: string;
    ask?: (atlas: Atlas) => Promise<void>;
    there: (atlas: Atlas) => Promise<void>;
  }
> = {
  'the index of the search': {
    file: /data\/search\/en\.json/,
    path: '',
    said: words.en.nav.searchFailed,
    ask: ({ page }) => new Search(page).field().focus(),
    there: async ({ page }) => {
      await new Search(page).field().fill('Semey');
      await expect(new Search(page).options().first()).toBeVisible();
    }
  },
  'what filters ask': {
    file: /data\/facets\.json/,
    path: '?country=KZ',
    said: filters.failed,
    there: ({ page }) => expect(new TablePage(page).passing()).toContainText('Shown: ')
  },
  'the tours': {
    file: /data\/tours\/en\.json/,
    path: '?tour=two&step=2',
    said: words.en.tours.failed,
    there: (atlas) => expect(atlas.tourStop(2, 5)).toBeVisible()
  },
  'the roads to measure': {
    file: /data\/network\.json/,
    path: 'measure/',
    said: measure.failed,
    there: ({ page }) => expect(new MeasurePage(page).example()).toBeVisible()
  }
};

for (const [what, { file, path, said, ask, there }] of Object.entries(wanted)) {
  test(`${what}: however it fails, it is said once, and "try again" brings it`, async ({
    atlas,
    page
  }) => {
    const failing = new Failing(page);
    for (const [i, [how, answer]] of Object.entries(failures).entries()) {
      const mend = await failing.answer(file, answer);
      await test.step(how, async () => {
        const asked = page.waitForRequest(file);
        if (i === 0) {
          await atlas.open('en', path);
          await ask?.(atlas);
        } else await failing.again(said).click();
        await asked;
        await expect(failing.said(said)).toHaveCount(1);
        await expect(failing.reload(said)).toBeVisible();
        await expect(atlas.staticMap()).toBeVisible();
      });
      await mend();
    }
    await failing.again(said).click();
    await there(atlas);
    await expect(failing.said(said)).toHaveCount(0);
    expect(failing.uncaught).toEqual([]);
  });
}

test('a card whose data cannot be fetched: a page in plain words, the static map, and ways on', async ({
  atlas,
  page
}) => {
  const failing = new Failing(page);
  await atlas.open('en');
  // What says that a page does not come is a part that comes itself.
  await atlas.allLoaded();
  const { title, again, reload } = pageFailure.en;
  const data = /sites\/semey\/page\.json/;
  const mend = await failing.answer(data, failures['half an answer']!);
  await atlas.openFeature('/sites/semey/');
  await expect(atlas.title()).toHaveText(title);
  await expect(failing.missingPage().getByRole('link', { name: reload })).toBeVisible();
  await expect(page).toHaveTitle(title);
  await expect(atlas.staticMap()).toBeVisible();
  expect(atlas.place()).toBe('/en/sites/semey/');

  await mend();
  await failing.missingPage().getByRole('button', { name: again }).click();
  await expect(atlas.cardOf('sites/semey')).toBeVisible();

  await test.step('a host that never answers: the page stays, says so, and leads on', async () => {
    // Before the pointer goes anywhere: what it passes over is asked for ahead.
    const answer = await failing.answer(
      /sites\/(astana-opera|expo-2025-osaka)\/page\.json/,
      () => new Promise(() => {})
    );
    await atlas.closeButton().click();
    await expect(atlas.card()).toHaveCount(0);
    await page.clock.install();
    // The second is asked for while the first is still waited for.
    await atlas.openFeature('/sites/astana-opera/');
    await atlas.openFeature('/sites/expo-2025-osaka/');
    // Kit draws the pressed link before it goes anywhere; the patience begins after that. Between two looks the clock goes
    // on by itself, on a busy machine by seconds.
    await page.clock.runFor(200);
    await page.clock.runFor(stallTimeoutMs / 2);
    await expect(failing.said(title)).toHaveCount(0);
    await page.clock.runFor(stallTimeoutMs);
    await expect(failing.said(title)).toHaveCount(1);
    await failing.said(title).getByRole('link', { name: reload }).click();
    await expect(atlas.cardOf('sites/expo-2025-osaka')).toBeVisible();
    await answer();
    await atlas.hydrated();
    await expect(failing.said(title)).toHaveCount(0);
  });

  await test.step('a reader goes back from where the network ended, and on', async () => {
    await page.context().setOffline(true);
    await atlas.closeButton().click();
    await expect(atlas.card()).toHaveCount(0);
    await atlas.openFeature('/sites/astana/');
    await expect(atlas.title()).toHaveText(title);
    await page.goBack();
    await expect(atlas.entries()).toHaveCount(featureCount);
    await expect(atlas.staticMap()).toBeVisible();
    await page.context().setOffline(false);
    await atlas.openFeature('/sites/astana/');
    await expect(atlas.cardOf('sites/astana')).toBeVisible();
  });
  expect(failing.uncaught).toEqual([]);
});

test('another language that cannot be fetched: a page in that language, and "try again"', async ({
  atlas,
  page
}) => {
  const failing = new Failing(page);
  await atlas.open('en', 'sites/semey/');
  const mend = await failing.answer(/data\/index\/ja\.json/, failures['a fault of the server']!);
  await atlas.languageLink('ja').click();
  await expect(atlas.title()).toHaveText(pageFailure.ja.title);
  await mend();
  await page.getByRole('button', { name: pageFailure.ja.again }).click();
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  expect(failing.uncaught).toEqual([]);
});

test('after a deployment what is missing is looked for in the new atlas, as a whole page', async ({
  atlas,
  page
}) => {
  await atlas.open('en');
  const failing = new Failing(page);
  const mend = await failing.answer(/sites\/semey\/page\.json/, failures['not found']!);
  // The new atlas has what the old one lacks.
  await failing.answer(/_app\/version\.json/, async (route) => {
    await mend();
    await route.fulfill({ json: { version: 'next' } });
  });
  const loaded = page.waitForEvent('load');
  await atlas.openFeature('/sites/semey/');
  await loaded;
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
  expect(failing.uncaught).toEqual([]);
});
