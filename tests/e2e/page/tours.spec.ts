import { expect, languages, test, tourData } from '../../support/atlas-driver';
import { received, tours } from '../../support/geo-data';

test('the two minutes are walked by buttons; a stop leads to a card, and back', async ({
  atlas,
  page
}) => {
  const trouble = await atlas.recordDiagnostics();
  await atlas.open('en');
  expect(trouble.requests.filter((address) => tourData.test(address))).toEqual([]);

  await atlas.tourLink('two').click();
  await expect(atlas.tourStop(1, 5)).toBeVisible();
  await expect(atlas.stopHeading()).toBeFocused();
  // The text's time is the map's: "over a thousand years ago" is Tang.
  await expect.poll(() => atlas.place()).toBe('/en/?tour=two&step=1&year=618..907');
  await expect(atlas.tourButton('previous')).toHaveAttribute('aria-disabled', 'true');
  await expect(atlas.list()).toBeHidden();
  await expect(atlas.switches().first()).toBeHidden();

  for (const [i, step] of tours.two.entries()) {
    await expect(atlas.tourStop(i + 1, 5)).toBeVisible();
    await expect(atlas.stopHeading()).toBeFocused();
    await expect.poll(() => atlas.place()).toBe(`/en/?tour=two&step=${i + 1}&year=${step.years}`);
    const quotation = atlas.stopQuotation(step.sentences);
    expect(await atlas.receivedWords(quotation)).toBe(received.get(step.sentences));
    await expect(quotation).toHaveAttribute('lang', 'ru');
    await expect(atlas.stopLine()).toContainText(step.line.en);
    await expect(atlas.stopLine()).toContainText(atlas.words.card.voices.atlas);
    await expect(atlas.stopFeatures()).toHaveCount(Math.min(3, step.features.length));
    if (step.features.length > 3) {
      await atlas.moreStopFeatures().click();
      await expect(atlas.stopFeatures()).toHaveCount(step.features.length);
    }
    if (i < 4) await atlas.tourButton('next').click();
  }
  await expect(atlas.tourButton('next')).toHaveAttribute('aria-disabled', 'true');
  // The last stop leads on.
  await expect(atlas.onward()).toHaveText([
    atlas.words.tours.names.ten,
    atlas.words.tours.readOn,
    atlas.words.questions.far
  ]);
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
    expect(atlas.place()).toBe('/en/?tour=two&step=2&year=1949..2025');
    const link = atlas.stopFeatures().first();
    await link.click();
    await expect(atlas.cardOf('sites/semey')).toBeVisible();
    expect(atlas.place()).toBe('/en/sites/semey/?tour=two&step=2&year=1949..2025');
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
    expect(atlas.place()).toBe('/en/?tour=two&step=2&year=1949..2025');

    await page.keyboard.press('Escape');
    await expect(atlas.anyStop()).toHaveCount(0);
    expect(atlas.place()).toBe('/en/');
  });

  expect(trouble.errors).toEqual([]);
  expect(await atlas.policyViolations()).toEqual([]);
});

test('arrow keys lead on within the tour, and nowhere else', async ({ atlas, page }) => {
  await atlas.open('ja', '?tour=ten&step=11');
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
  expect(atlas.place()).toBe('/ja/?tour=ten&step=10&year=2004..2022');
});

test('a reload, and another language, keep the stop and the layers', async ({ atlas }) => {
  await atlas.open('en', '?layers=routes&tour=article&step=8');
  await expect(atlas.tourStop(8, 17)).toBeVisible();
  // An address takes no focus, nor do the years that the stop brings: the reader has gone nowhere yet.
  await expect.poll(() => atlas.place()).toContain('&year=1945..2025');
  await expect(atlas.stopHeading()).not.toBeFocused();
  await atlas.reload();
  await expect(atlas.tourStop(8, 17)).toBeVisible();
  for (const language of ['kk', 'ja', 'ru'] as const) {
    await atlas.switchLanguage(language);
    await expect(atlas.tourStop(8, 17)).toBeVisible();
    await expect(atlas.stopLine()).toContainText(tours.article[7]!.line[language]);
    expect(atlas.place()).toBe(`/${language}/?layers=routes&tour=article&step=8&year=1945..2025`);
  }
});

test('a card that is opened by its address knows the way back too', async ({ atlas }) => {
  await atlas.open('kk', 'sites/semey/?tour=two&step=2');
  await atlas.backToTour(2, 5).click();
  await expect(atlas.tourStop(2, 5)).toBeVisible();
  await expect(atlas.stopHeading()).toBeFocused();
});

test('a tour begun beside an open card ends there', async ({ atlas }) => {
  await atlas.open('en', 'places/samarkand/');
  await atlas.tourLink('two').click();
  await expect(atlas.tourStop(1, 5)).toBeVisible();
  await expect(atlas.card()).toHaveCount(0);
  await atlas.tourButton('exit').click();
  await expect(atlas.cardOf('places/samarkand')).toBeVisible();
  expect(atlas.place()).toBe('/en/places/samarkand/');
});

test('a tour begun in a chosen year ends in it; an address with a year of its own keeps that', async ({
  atlas
}) => {
  await atlas.open('en', '?year=1300');
  await atlas.tourLink('two').click();
  await expect.poll(() => atlas.place()).toBe('/en/?year=618..907&tour=two&step=1');
  await atlas.tourButton('next').click();
  await expect(atlas.tourStop(2, 5)).toBeVisible();
  await atlas.tourButton('exit').click();
  await expect(atlas.anyStop()).toHaveCount(0);
  expect(atlas.place()).toBe('/en/?year=1300');

  await atlas.open('en', '?year=1300&tour=two&step=1');
  await expect(atlas.tourStop(1, 5)).toBeVisible();
  await atlas.tourButton('exit').click();
  await expect(atlas.anyStop()).toHaveCount(0);
  expect(atlas.place()).toBe('/en/?year=1300');
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
  const trouble = await atlas.recordDiagnostics();
  page.on('dialog', () => expect(false, 'a script ran').toBe(true));
  for (const [address, stop] of odd) {
    await test.step(address, async () => {
      await atlas.open('en', address);
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
  await atlas.open('ru', '?tour=two&step=3');
  await expect(atlas.tourFailure()).toBeVisible();
  await expect(atlas.list()).toBeVisible();
  await restore();
  await atlas.tourFailure().getByRole('button').click();
  await expect(atlas.tourStop(3, 5)).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tour brings the sheet to half, and a finger walks it', async ({ atlas }) => {
    await atlas.open('ja', '?tour=two&step=1');
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
    await atlas.open('en', '?tour=two&step=2');
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
      for (const path of ['?tour=two&step=1', '?tour=article&step=5']) {
        await atlas.open(language, path);
        await expect(atlas.stopHeading()).toBeVisible();
        expect(await atlas.cutOffAtSides(), path).toEqual([]);
      }
      await atlas.open(language, 'sites/semey/?tour=ten&step=7');
      await expect(atlas.backToTour(7, 12)).toBeVisible();
      expect(await atlas.cutOffAtSides()).toEqual([]);
    });
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('no tour is offered, and nothing stands in its place', async ({ atlas }) => {
    await atlas.open('en', '?tour=two&step=1');
    await expect(atlas.tours()).toHaveCount(0);
    await expect(atlas.list()).toBeVisible();
  });
});

for (const size of [
  { width: 1280, height: 800 },
  { width: 667, height: 375 },
  { width: 390, height: 844 }
]) {
  test(`the way on stays under the pointer from stop to stop, at ${size.width}×${size.height}`, async ({
    atlas,
    page
  }) => {
    await page.setViewportSize(size);
    await atlas.open('en', '?tour=two');
    await atlas.hydrated();
    await expect(atlas.tourStop(1, 5)).toBeVisible();
    const { x, y, width, height } = (await atlas.tourButton('next').boundingBox())!;
    for (const stop of [2, 3, 4, 5]) {
      await page.mouse.click(x + width / 2, y + height / 2);
      await expect(atlas.tourStop(stop, 5)).toBeVisible();
    }
  });
}
