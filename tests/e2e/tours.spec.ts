import { expect, languages, smallWindow, test, tourData } from '../support/atlas-driver';
import { faultsByDayAndNight } from '../support/faults';
import { received, tours } from '../support/geo-data';

test('the two minutes are walked by buttons; a stop leads to a card, and back', async ({
  atlas,
  page
}) => {
  await page.setViewportSize(smallWindow);
  const trouble = await atlas.recordTrouble();
  await atlas.open('en');
  await atlas.ready();
  expect(trouble.requests.filter((address) => tourData.test(address))).toEqual([]);

  await atlas.tourLink('two').click();
  await expect(atlas.tourStop(1, 5)).toBeVisible();
  await expect(atlas.stopHeading()).toBeFocused();
  expect(atlas.place()).toBe('/en/?tour=two&step=1');
  await expect(atlas.tourButton('previous')).toHaveAttribute('aria-disabled', 'true');
  await expect(atlas.list()).toBeHidden();
  await expect(atlas.switches().first()).toBeHidden();

  for (const [i, step] of tours.two.entries()) {
    await expect(atlas.tourStop(i + 1, 5)).toBeVisible();
    await expect(atlas.stopHeading()).toBeFocused();
    expect(atlas.place()).toBe(`/en/?tour=two&step=${i + 1}`);
    const quotation = atlas.stopQuotation(step.sentences);
    expect(await atlas.receivedWords(quotation)).toBe(received.get(step.sentences));
    await expect(quotation).toHaveAttribute('lang', 'ru');
    await expect(atlas.stopLine()).toContainText(step.line.en);
    await expect(atlas.stopLine()).toContainText(atlas.words.card.voices.atlas);
    await expect(atlas.stopFeatures()).toHaveCount(step.features.length);
    if (i < 4) await atlas.tourButton('next').click();
  }
  await expect(atlas.tourButton('next')).toHaveAttribute('aria-disabled', 'true');
  await atlas.tourButton('previous').click();
  await expect(atlas.tourStop(4, 5)).toBeVisible();
  await page.goBack();
  await expect(atlas.tourStop(5, 5)).toBeVisible();
  await expect(atlas.stopHeading()).toBeFocused();

  await test.step('a stop leads to a card, and the card back to the stop', async () => {
    for (const step of [4, 3, 2]) {
      await atlas.tourButton('previous').click();
      await expect(atlas.tourStop(step, 5)).toBeVisible();
    }
    expect(atlas.place()).toBe('/en/?tour=two&step=2');
    const link = atlas.stopFeatures().first();
    await link.click();
    await expect(atlas.cardOf('sites/semey')).toBeVisible();
    expect(atlas.place()).toBe('/en/sites/semey/?tour=two&step=2');
    await expect(atlas.anyStop()).toBeHidden();
    await expect(atlas.list()).toBeVisible();

    // Escape takes the card first, then the tour.
    await page.keyboard.press('Escape');
    await expect(atlas.card()).toHaveCount(0);
    await expect(atlas.tourStop(2, 5)).toBeVisible();
    await expect(link).toBeFocused();

    await link.click();
    await atlas.backToTour(2, 5).click();
    await expect(atlas.tourStop(2, 5)).toBeVisible();
    await expect(atlas.card()).toHaveCount(0);
    expect(atlas.place()).toBe('/en/?tour=two&step=2');

    await page.keyboard.press('Escape');
    await expect(atlas.anyStop()).toHaveCount(0);
    expect(atlas.place()).toBe('/en/');
  });

  expect(trouble.errors).toEqual([]);
  expect(await atlas.policyViolations()).toEqual([]);
});

test('arrow keys lead on within the tour, and nowhere else', async ({ atlas, page }) => {
  await atlas.withoutWebGl();
  await atlas.open('ja', '?tour=ten&step=11');
  await atlas.alive();
  await expect(atlas.tourStop(11, 12)).toBeVisible();
  await atlas.languageLink('ja').focus();
  await page.keyboard.press('ArrowRight');
  await expect(atlas.tourStop(11, 12)).toBeVisible();

  await atlas.tourButton('next').focus();
  await page.keyboard.press('ArrowRight');
  await expect(atlas.tourStop(12, 12)).toBeVisible();
  await expect(atlas.stopHeading()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(atlas.tourStop(11, 12)).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(atlas.tourStop(10, 12)).toBeVisible();
  expect(atlas.place()).toBe('/ja/?tour=ten&step=10');
});

test('a reload, and another language, keep the stop and the layers', async ({ atlas, page }) => {
  await atlas.withoutWebGl();
  await atlas.open('en', '?layers=routes&tour=article&step=8');
  await atlas.alive();
  await expect(atlas.tourStop(8, 17)).toBeVisible();
  // An address takes no focus; the reader has gone nowhere yet.
  await expect(atlas.stopHeading()).not.toBeFocused();
  await page.reload();
  await expect(atlas.tourStop(8, 17)).toBeVisible();
  for (const language of ['kk', 'ja', 'ru'] as const) {
    await atlas.switchLanguage(language);
    await expect(atlas.tourStop(8, 17)).toBeVisible();
    await expect(atlas.stopLine()).toContainText(tours.article[7]!.line[language]);
    expect(atlas.place()).toBe(`/${language}/?layers=routes&tour=article&step=8`);
  }
});

test('a card that is opened by its address knows the way back too', async ({ atlas }) => {
  await atlas.withoutWebGl();
  await atlas.open('kk', 'sites/semey/?tour=two&step=2');
  await atlas.alive();
  await atlas.backToTour(2, 5).click();
  await expect(atlas.tourStop(2, 5)).toBeVisible();
  await expect(atlas.stopHeading()).toBeFocused();
});

test('the exit leads back to where the tour began, and it can be resumed', async ({
  atlas,
  page
}) => {
  await page.setViewportSize(smallWindow);
  await atlas.open('en', '?layers=routes,cooperation#map=6/45.9/75.4');
  await atlas.ready();
  await atlas.tourLink('ten').click();
  for (const step of [2, 3, 4]) {
    await atlas.tourButton('next').click();
    await expect(atlas.tourStop(step, 12)).toBeVisible();
  }
  await atlas.tourButton('exit').click();
  await expect(atlas.anyStop()).toHaveCount(0);
  await expect(atlas.tourLink('ten')).toBeFocused();
  await expect(atlas.list()).toBeVisible();
  await atlas.settled();
  expect(atlas.place()).toBe('/en/?layers=routes,cooperation');
  expect(atlas.camera()).toEqual({ zoom: 6, lat: 45.9, lon: 75.4 });

  // What is remembered is the page's: from here on without a map.
  await atlas.withoutWebGl();
  await page.reload();
  await atlas.resumeLink(4).click();
  await expect(atlas.tourStop(4, 12)).toBeVisible();
  expect(atlas.place()).toBe('/en/?layers=routes,cooperation&tour=ten&step=4');

  // A tour that was walked to its end is not resumed.
  for (let step = 5; step <= 12; step++) {
    await atlas.tourButton('next').click();
    await expect(atlas.tourStop(step, 12)).toBeVisible();
  }
  await atlas.tourButton('exit').click();
  await expect(atlas.tourLink('ten')).toBeFocused();
  await expect(atlas.tours().getByRole('link')).toHaveCount(3);
});

test('a tour begun beside an open card ends there', async ({ atlas }) => {
  await atlas.withoutWebGl();
  await atlas.open('en', 'places/samarkand/');
  await atlas.alive();
  await atlas.tourLink('two').click();
  await expect(atlas.tourStop(1, 5)).toBeVisible();
  await expect(atlas.card()).toHaveCount(0);
  await atlas.tourButton('exit').click();
  await expect(atlas.cardOf('places/samarkand')).toBeVisible();
  expect(atlas.place()).toBe('/en/places/samarkand/');
});

const odd: [address: string, stop: [step: number, of: number] | undefined][] = [
  ['?tour=nope&step=99', undefined],
  ['?tour=__proto__&step=1', undefined],
  ['?tour=<script>alert(1)</script>', undefined],
  ['?step=3', undefined],
  ['?tour=two&step=-1', [1, 5]],
  ['?tour=two&step=99', [5, 5]],
  ['?tour=ten&step=<script>alert(1)</script>', [1, 12]],
  ['?tour=article', [1, 17]]
];
test('odd addresses are honoured as far as they are understood', async ({ atlas, page }) => {
  const trouble = await atlas.recordTrouble();
  page.on('dialog', () => expect(false, 'a script ran').toBe(true));
  await atlas.withoutWebGl();
  for (const [address, stop] of odd) {
    await test.step(address, async () => {
      await atlas.open('en', address);
      await atlas.alive();
      if (stop) await expect(atlas.tourStop(...stop)).toBeVisible();
      else {
        await expect(atlas.tourLink('two')).toBeVisible();
        await expect(atlas.anyStop()).toHaveCount(0);
        await expect(atlas.list()).toBeVisible();
      }
      await expect(page).toHaveTitle(atlas.words.title);
      expect(trouble.errors).toEqual([]);
    });
  }
});

test('tours that cannot be fetched say so, and are tried again', async ({ atlas }) => {
  const restore = await atlas.cutOff(tourData);
  await atlas.withoutWebGl();
  await atlas.open('ru', '?tour=two&step=3');
  await atlas.alive();
  await expect(atlas.tourFailure()).toBeVisible();
  await expect(atlas.list()).toBeVisible();
  await restore();
  await atlas.tourFailure().getByRole('button').click();
  await expect(atlas.tourStop(3, 5)).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tour brings the sheet to half, and a finger walks it', async ({ atlas }) => {
    await atlas.withoutWebGl();
    await atlas.open('ja', '?tour=two&step=1');
    await atlas.alive();
    await expect(atlas.sheetHandle()).toHaveAttribute('aria-valuetext', atlas.words.sheet.half);
    await expect(atlas.stopHeading()).toBeInViewport();
    await expect(atlas.tourButton('next')).toBeInViewport({ ratio: 1 });

    const [left, right] = [
      { x: 60, y: 620 },
      { x: 320, y: 630 }
    ];
    await atlas.swipe(right, left);
    await expect(atlas.tourStop(2, 5)).toBeVisible();
    await atlas.swipe(left, right);
    await expect(atlas.tourStop(1, 5)).toBeVisible();
    // A drag up or down scrolls the text.
    await atlas.swipe({ x: 200, y: 700 }, { x: 150, y: 500 });
    await expect(atlas.tourStop(1, 5)).toBeVisible();
    await expect(atlas.stopHeading()).not.toBeInViewport();
    await atlas.atRest(atlas.stopHeading());

    await atlas.tourButton('next').tap();
    await expect(atlas.tourStop(2, 5)).toBeVisible();
    await expect(atlas.stopHeading()).toBeInViewport();
  });

  test('a card and back', async ({ atlas }) => {
    await atlas.withoutWebGl();
    await atlas.open('en', '?tour=two&step=2');
    await atlas.alive();
    await atlas.stopFeatures().first().tap();
    await expect(atlas.cardOf('sites/semey')).toBeVisible();
    await expect(atlas.title()).toBeInViewport();
    await atlas.closeButton().tap();
    await expect(atlas.tourStop(2, 5)).toBeVisible();
    await expect(atlas.stopFeatures().first()).toBeFocused();
    await expect(atlas.stopFeatures().first()).toBeInViewport();

    await atlas.stopFeatures().first().tap();
    await expect(atlas.backToTour(2, 5)).toBeInViewport();
    await atlas.backToTour(2, 5).tap();
    await expect(atlas.tourStop(2, 5)).toBeVisible();
  });

  for (const language of languages) {
    test(`${language}: nothing is cut off at a width of 320 px`, async ({ atlas, page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await atlas.withoutWebGl();
      for (const path of ['?tour=two&step=1', '?tour=article&step=5']) {
        await atlas.open(language, path);
        await atlas.alive();
        await expect(atlas.stopHeading()).toBeVisible();
        expect(await atlas.cutOffAtSides(), path).toEqual([]);
      }
      await atlas.open(language, 'sites/semey/?tour=ten&step=7');
      await expect(atlas.backToTour(7, 12)).toBeVisible();
      expect(await atlas.cutOffAtSides()).toEqual([]);
    });
  }
});

test('no stop, and no card of one, has a fault that axe knows', async ({ atlas, page }) => {
  await atlas.withoutWebGl();
  await atlas.open('en', '?tour=two&step=1');
  await expect(atlas.tourStop(1, 5)).toBeVisible();
  expect.soft(await faultsByDayAndNight(page), 'the first stop').toEqual([]);
  await atlas.tourButton('next').click();
  await atlas.stopFeatures().first().click();
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
  expect.soft(await faultsByDayAndNight(page), 'a card').toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('no tour is offered, and nothing stands in its place', async ({ atlas }) => {
    await atlas.open('en', '?tour=two&step=1');
    await expect(atlas.tours()).toHaveCount(0);
    await expect(atlas.list()).toBeVisible();
  });
});
