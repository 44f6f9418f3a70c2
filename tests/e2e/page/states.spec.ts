import type { Page } from '@playwright/test';
import { counted } from '../../../src/lib/i18n/format';
import { Access } from '../../support/access-driver';
import { matchesAria } from '../../support/aria';
import { expect, languages, test, words } from '../../support/atlas-driver';
import { faultsByDayAndNight, axeViolations } from '../../support/axe-violations';
import { counts } from '../../support/geo-data';
import { MeasurePage } from '../../support/measure-driver';
import { Search } from '../../support/search-driver';
import { Sharing } from '../../support/share-driver';
import { TablePage } from '../../support/table-driver';
import { TimelineDriver } from '../../support/timeline-driver';

/*
 * Every kind of page and its states: what screen readers are given, and that axe finds no fault, by day and by night; text
 * has a contrast of seven to one. The whole in English; in the other languages six states, for roles and structure are
 * the same, and that no text is missing is told by types and `built-languages.spec.ts`. No other test asks axe, but the
 * one of the interactive map. After a change that was meant: `npx playwright test states --update-snapshots=changed`, and
 * every line of the difference is read.
 */

test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-11-22T12:00:00')));

async function isFaultless(page: Page, state: string): Promise<void> {
  expect.soft(await faultsByDayAndNight(page), state).toEqual([]);
}

test('the map’s page, what is found and what helps', async ({ atlas, page }) => {
  const search = new Search(page);
  const timeline = new TimelineDriver(page);
  const access = new Access(page);
  await atlas.open('en');
  await expect(timeline.thumb()).toBeVisible();
  await matchesAria(page.locator('body'), 'en', 'home');
  await atlas.allLoaded();
  await isFaultless(page, 'home');

  await new TablePage(page).filters().click();
  await search.field().fill('Otrar');
  await expect(search.options().first()).toBeVisible();
  await matchesAria(search.popup(), 'en', 'search');
  await isFaultless(page, 'the filters and the search');
  await search.field().fill('qqqqqq');
  await expect(search.options()).toHaveCount(0);
  await matchesAria(search.popup(), 'en', 'search-nothing');
  await page.keyboard.press('Escape');

  await access.helpButton().click();
  await matchesAria(access.help(), 'en', 'help');
  await isFaultless(page, 'help');
});

test('a card, and what opens over it', async ({ atlas, page }) => {
  const sharing = new Sharing(page, 'en');
  const timeline = new TimelineDriver(page);
  await atlas.open('en', 'sites/semey/?year=1990');
  await expect(timeline.thumb()).toBeVisible();
  await matchesAria(timeline.root(), 'en', 'timeline-year');
  await atlas.allLoaded();
  await isFaultless(page, 'card-site');
  await atlas.showOriginal('p7.1');
  await matchesAria(atlas.card(), 'en', 'card-site');
  await atlas.correctionMark('case-semey').first().click();
  await matchesAria(atlas.note(), 'en', 'correction');
  await isFaultless(page, 'correction');
  await page.keyboard.press('Escape');
  for (const action of ['share', 'cite', 'embed', 'report'] as const) {
    await (await sharing.onCard(action)).click();
    await expect(sharing.dialog()).toBeVisible();
    // Where this machine serves the atlas is not what is tested.
    for (const field of await sharing.field().all())
      await field.evaluate((node: HTMLTextAreaElement) => {
        node.value = node.value.replaceAll(location.origin, 'https://atlas.example');
      });
    await matchesAria(sharing.dialog(), 'en', action);
    await isFaultless(page, action);
    await page.keyboard.press('Escape');
    await expect(sharing.dialog()).toHaveCount(0);
  }
});

test('cards of a place and of a route, and of what differs from voice to voice', async ({
  atlas,
  page
}) => {
  const access = new Access(page);
  await atlas.open('en', 'routes/chu-talas/');
  await matchesAria(atlas.card(), 'en', 'card-route');
  await atlas.allLoaded();
  await isFaultless(page, 'card-route');
  await access.walkButton('heading').click();
  await expect(access.walk()).toContainText('9');
  await matchesAria(access.walk(), 'en', 'walk');
  await atlas.open('en', 'places/otrar/');
  await matchesAria(atlas.card(), 'en', 'card-place');
  await atlas.allLoaded();
  await isFaultless(page, 'card-place');
  await atlas.open('en', 'sites/semipalatinsk-test-site/');
  await atlas.allLoaded();
  await isFaultless(page, 'the test site');
  await atlas.opEdSwitch().click();
  await expect(atlas.claims()).toHaveCount(0);
  await isFaultless(page, 'only what the op-ed says');
});

test('no layers, two times, a tour, a phone', async ({ atlas, page }) => {
  const timeline = new TimelineDriver(page);
  await atlas.open('en', '?layers=none&year=618..907');
  await expect(atlas.emptyNotice()).toBeVisible();
  await matchesAria(atlas.layerPanel(), 'en', 'layers-none');
  await expect(timeline.thumb('to')).toBeVisible();
  await matchesAria(timeline.root(), 'en', 'timeline-span');
  await atlas.allLoaded();
  await isFaultless(page, 'layers-none');
  await atlas.open('en', '?compare=650,2025');
  await matchesAria(page.getByRole('main'), 'en', 'compare');
  await atlas.allLoaded();
  await isFaultless(page, 'compare');
  await atlas.open('en', '?tour=two&step=2');
  await matchesAria(atlas.anyStop(), 'en', 'tour');
  await atlas.allLoaded();
  await isFaultless(page, 'tour');
  await atlas.stopFeatures().first().click();
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
  await isFaultless(page, 'a card of a tour');

  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('en', '?year=650');
  await timeline.opener().click();
  await expect(timeline.phase('tang')).toBeVisible();
  await matchesAria(timeline.root(), 'en', 'years-on-phone');
  await atlas.open('en', 'sites/semey/');
  await atlas.allLoaded();
  await isFaultless(page, 'a card on a phone');
});

test('the op-ed, the table, the way along the roads', async ({ atlas, page }) => {
  const main = page.getByRole('main');
  await atlas.open('en', 'op-ed/');
  await atlas.allLoaded();
  await matchesAria(main, 'en', 'op-ed');
  await isFaultless(page, 'op-ed');
  await atlas.open('en', 'measure/?from=otrar&to=nara&year=750');
  await expect(new MeasurePage(page).total()).toBeVisible();
  await atlas.allLoaded();
  await matchesAria(main, 'en', 'measure');
  await isFaultless(page, 'measure');
  await atlas.open('en', 'measure/');
  await atlas.allLoaded();
  await matchesAria(main, 'en', 'measure-empty');
  await atlas.open('en', 'table/?layers=meetings');
  await atlas.allLoaded();
  await matchesAria(main, 'en', 'table');
  await isFaultless(page, 'table');
  await atlas.open('en', 'table/?country=KZ');
  await atlas.allLoaded();
  await isFaultless(page, 'table-filtered');
});

test('the other pages', async ({ atlas, page }) => {
  await atlas.open('en', 'about/');
  await atlas.allLoaded();
  await isFaultless(page, 'about');
  for (const path of [
    'data/',
    'offline/',
    'print/',
    'worksheet/',
    'worksheet/key/',
    'embed/semey/',
    'sites/nope/'
  ]) {
    await atlas.open('en', path);
    // What is sent alone is whole when it stands.
    if (path === 'data/') await atlas.allLoaded();
    const state = path.replace(/\/$/, '').replace('/', '-');
    await matchesAria(page.locator('body'), 'en', state);
    await isFaultless(page, state);
  }
  await atlas.open('en', 'class/');
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await isFaultless(page, 'class-composer');
  await atlas.open('en', 'class/?questions=oil,lapis,kaghan,sunday,expo');
  await expect(page.getByRole('radio').first()).toBeVisible();
  await isFaultless(page, 'class-question');
  await atlas.open('en', 'embed/');
  await expect(atlas.message()).toBeVisible();
  await isFaultless(page, 'embed');
  await page.goto('/');
  await isFaultless(page, 'the choice of a language');
});

for (const language of languages.filter((language) => language !== 'en')) {
  test(`${language}: six states`, async ({ atlas, page }) => {
    const timeline = new TimelineDriver(page, language);
    const main = page.getByRole('main');
    const holds = async (part: ReturnType<Page['locator']>, state: string) => {
      await atlas.allLoaded();
      await matchesAria(part, language, state);
      expect.soft(await axeViolations(page), state).toEqual([]);
    };
    await atlas.open(language);
    await expect(timeline.thumb()).toBeVisible();
    await holds(page.locator('body'), 'home');
    // Snapshots hold any number for any other: these are what is said.
    const { routes, places, things, sites } = words[language].map;
    for (const [forms, n] of [
      [routes, counts.routes],
      [places, counts.places],
      [things, counts.things],
      [sites, counts.sites]
    ] as const)
      await expect.soft(timeline.description()).toContainText(counted(forms, n, language));
    await atlas.open(language, 'sites/semey/?year=1990');
    await atlas.showOriginal('p7.1');
    await holds(atlas.card(), 'card-site');
    await atlas.open(language, 'routes/chu-talas/');
    await holds(atlas.card(), 'card-route');
    await atlas.open(language, 'op-ed/');
    await holds(main, 'op-ed');
    await atlas.open(language, 'measure/?from=otrar&to=nara&year=750');
    await expect(new MeasurePage(page).total()).toBeVisible();
    await holds(main, 'measure');
    await atlas.open(language, 'table/?layers=meetings');
    await holds(main, 'table');
  });
}
