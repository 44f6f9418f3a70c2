import type { Page } from '@playwright/test';
import { Access } from '../support/access-driver';
import { tells } from '../support/aria';
import { counted } from '../../src/lib/i18n/format';
import { faultsByDayAndNight } from '../support/faults';
import { expect, languages, smallWindow, test, words } from '../support/atlas-driver';
import { MeasurePage } from '../support/measure-driver';
import { Search } from '../support/search-driver';
import { Sharing } from '../support/share-driver';
import { TimelineDriver } from '../support/timeline-driver';

/*
 * Every kind of page and its states, in each language: what screen readers are given, and that axe finds no fault,
 * by day and by night. After a change that was meant:
 * `npx playwright test states --update-snapshots=changed`, and every line of the difference is read.
 */

/** The page as it stands, once all its parts have come; text has a contrast of seven to one. */
async function isFaultless(page: Page, state: string): Promise<void> {
  expect.soft(await faultsByDayAndNight(page), state).toEqual([]);
}

for (const language of languages) {
  test(`${language}: the map's page in each of its states`, async ({ atlas, page }) => {
    test.setTimeout(180_000);
    await atlas.withoutWebGl();
    await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
    const body = page.locator('body');
    const search = new Search(page, language);
    const sharing = new Sharing(page, language);
    const timeline = new TimelineDriver(page, language);
    const access = new Access(page, language);

    await atlas.open(language);
    await atlas.alive();
    await expect(timeline.thumb()).toBeVisible();
    await tells(body, language, 'home');
    await atlas.whole();
    await isFaultless(page, 'home');
    // Snapshots hold any number for any other: these are what is said.
    const { routes, places, sites } = words[language].map;
    for (const [forms, n] of [
      [routes, 52],
      [places, 173],
      [sites, 49]
    ] as const)
      await expect.soft(timeline.description()).toContainText(counted(forms, n, language));

    await search.field().fill('Otrar');
    await expect(search.options().first()).toBeVisible();
    await tells(search.popup(), language, 'search');
    await search.field().fill('qqqqqq');
    await expect(search.options()).toHaveCount(0);
    await tells(search.popup(), language, 'search-nothing');
    await page.keyboard.press('Escape');

    await access.helpButton().click();
    await tells(access.help(), language, 'help');
    await page.keyboard.press('Escape');

    await atlas.open(language, 'sites/semey/?year=1990');
    await atlas.alive();
    await expect(timeline.thumb()).toBeVisible();
    await tells(timeline.root(), language, 'timeline-year');
    await atlas.whole();
    await isFaultless(page, 'card-site');
    await atlas.showOriginal('p7.1');
    await tells(atlas.card(), language, 'card-site');
    await atlas.correctionMark('case-semey').first().click();
    await tells(atlas.note(), language, 'correction');
    await page.keyboard.press('Escape');
    for (const action of ['share', 'cite', 'embed', 'report'] as const) {
      await (await sharing.onCard(action)).click();
      await expect(sharing.dialog()).toBeVisible();
      // Where this machine serves the atlas is not what is tested.
      for (const field of await sharing.field().all())
        await field.evaluate((node: HTMLTextAreaElement) => {
          node.value = node.value.replaceAll(location.origin, 'https://atlas.example');
        });
      await tells(sharing.dialog(), language, action);
      await page.keyboard.press('Escape');
      await expect(sharing.dialog()).toHaveCount(0);
    }

    await atlas.open(language, 'routes/chu-talas/');
    await tells(atlas.card(), language, 'card-route');
    await atlas.whole();
    await isFaultless(page, 'card-route');
    await access.walkButton('heading').click();
    await expect(access.walk()).toContainText('9');
    await tells(access.walk(), language, 'walk');
    await atlas.open(language, 'places/otrar/');
    await tells(atlas.card(), language, 'card-place');
    await atlas.whole();
    await isFaultless(page, 'card-place');
    await atlas.open(language, '?layers=none&year=618..907');
    await expect(atlas.emptyNotice()).toBeVisible();
    await tells(atlas.layerPanel(), language, 'layers-none');
    await expect(timeline.thumb('to')).toBeVisible();
    await tells(timeline.root(), language, 'timeline-span');
    await atlas.open(language, '?tour=two&step=2');
    await tells(atlas.anyStop(), language, 'tour');
    await atlas.open(language, '?compare=650,2025');
    await tells(page.getByRole('main'), language, 'compare');
    await atlas.whole();
    await isFaultless(page, 'compare');

    await page.setViewportSize({ width: 390, height: 844 });
    await atlas.open(language, '?year=650');
    await timeline.opener().click();
    await expect(timeline.phase('tang')).toBeVisible();
    await tells(timeline.root(), language, 'years-on-phone');
  });

  test(`${language}: the other pages`, async ({ atlas, page }) => {
    test.setTimeout(180_000);
    await atlas.withoutWebGl();
    const main = page.getByRole('main');
    await atlas.open(language, 'op-ed/');
    await atlas.whole();
    await tells(main, language, 'op-ed');
    await isFaultless(page, 'op-ed');
    await atlas.open(language, 'about/');
    await atlas.whole();
    await isFaultless(page, 'about');
    await atlas.open(language, 'measure/?from=otrar&to=nara&year=750');
    await expect(new MeasurePage(page).total()).toBeVisible();
    await atlas.whole();
    await tells(main, language, 'measure');
    await isFaultless(page, 'measure');
    await atlas.open(language, 'measure/');
    await atlas.whole();
    await tells(main, language, 'measure-empty');
    await atlas.open(language, 'table/?layers=meetings');
    await atlas.whole();
    await tells(main, language, 'table');
    await isFaultless(page, 'table');
    await atlas.open(language, 'table/?country=KZ');
    await atlas.whole();
    await isFaultless(page, 'table-filtered');
    for (const path of [
      'data/',
      'offline/',
      'print/',
      'worksheet/',
      'worksheet/key/',
      'embed/semey/',
      'sites/nope/'
    ]) {
      await atlas.open(language, path);
      // What is sent alone is whole when it stands.
      if (path === 'data/') await atlas.whole();
      const state = path.replace(/\/$/, '').replace('/', '-');
      await tells(page.locator('body'), language, state);
      await isFaultless(page, state);
    }
  });

  test(`${language}: the map that moves`, async ({ atlas, page }) => {
    await page.setViewportSize(smallWindow);
    const access = new Access(page, language);
    await atlas.open(language, '#map=5/43/68');
    await atlas.ready();
    await tells(atlas.map(), language, 'map');
    await access.openInView();
    await tells(access.inView(), language, 'in-view');
  });
}
