import { canBeMobile, expect, languages, test } from '../../support/atlas-driver';
import { correctionIds } from '../../support/geo-data';

for (const language of languages) {
  test(`${language}: the minister's name in the head is explained on focus`, async ({
    atlas,
    page
  }) => {
    await atlas.open(language, 'op-ed/?text=both');
    const mark = atlas.correctionMark('name-iwaya');
    await page.keyboard.press('Tab');
    await mark.focus();
    const note = atlas.note();
    await expect(note).toBeVisible();
    await expect(note).toContainText('Иваси');
    await expect(note).toContainText('Ивая');
    await expect(note).toContainText(atlas.words.card.correctionKinds.scan);
    await expect(note).toContainText('岩屋');
    await expect(mark).toHaveAccessibleName(atlas.words.corrections.mark);
    await expect(mark).toHaveAccessibleDescription(/Ивая/);
    await expect(note).toBeInViewport({ ratio: 1 });

    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
    await expect(mark).toBeFocused();
    await expect(page).toHaveURL(`/${language}/op-ed/?text=both`);
  });
}

test('all corrections stand on the about page, each with its sentence', async ({ atlas, page }) => {
  await atlas.open('kk', 'about/?text=both');
  await expect(atlas.title()).toHaveText(atlas.words.about.title);
  expect(await atlas.listedCorrections()).toEqual(correctionIds);
  const entry = atlas.listedCorrection('name-nurtleu');
  await expect(entry).toContainText('Нуrtleуем');
  await expect(entry).toContainText('Нуртлеу');
  await entry.getByRole('link').click();
  await expect(page).toHaveURL(/\/kk\/op-ed\/\?text=both#p14\.1$/);
  await expect(atlas.sentence('p14.1')).toBeInViewport();
  expect(await atlas.readable('p14.1')).toContain('original');
});

test('the mouse on the words shows the note, off them it goes; an open note breaks no policy', async ({
  atlas,
  page
}) => {
  const trouble = await atlas.recordDiagnostics();
  await atlas.open('en', 'op-ed/?text=both');

  await test.step('the mouse on the words shows the note, off them it goes', async () => {
    await atlas.correctedWords('driving-force').scrollIntoViewIfNeeded();
    await atlas.correctedWords('driving-force').hover();
    await expect(atlas.note()).toContainText('катализатором');
    await page.mouse.move(2, 2);
    await expect(atlas.note()).toHaveCount(0);
  });

  await test.step('an open note breaks no policy', async () => {
    await atlas.correctionMark('first-visit').click();
    await expect(atlas.note()).toBeVisible();
    expect(await atlas.policyViolations()).toEqual([]);
    expect(trouble.errors).toEqual([]);
  });
});

test('on a card, Escape closes the note and then the card', async ({ atlas, page }) => {
  await atlas.open('ru', 'sites/semey/');
  await atlas.correctionMark('case-semey').first().click();
  await expect(atlas.note()).toContainText('(бывшем Семипалатинске)');
  await expect(atlas.note()).toBeInViewport({ ratio: 1 });
  const [mark, note] = await atlas.boxes(atlas.correctionMark('case-semey').first(), atlas.note());
  const apart = Math.max(note.y - mark.y - mark.height, mark.y - note.y - note.height);
  expect(apart).toBeGreaterThanOrEqual(0);
  expect(apart).toBeLessThan(24);
  await page.keyboard.press('Escape');
  await expect(atlas.note()).toHaveCount(0);
  await expect(atlas.card()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/ru\/(#|$)/);
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: canBeMobile });

  test('a tap on the mark shows the note, a tap elsewhere takes it away', async ({ atlas }) => {
    await atlas.open('ja', 'op-ed/?text=both');
    const mark = atlas.correctionMark('name-iwaya');
    await mark.tap();
    await expect(atlas.note()).toContainText('Ивая');
    await expect(atlas.note()).toBeInViewport({ ratio: 1 });
    expect(await atlas.cutOffAtSides()).toEqual([]);
    await atlas.title().tap();
    await expect(atlas.note()).toHaveCount(0);
    await atlas.correctedWords('name-iwaya').tap();
    await expect(atlas.note()).toBeVisible();
    await atlas.correctedWords('name-iwaya').tap();
    await expect(atlas.note()).toHaveCount(0);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the notes stand in lists below', async ({ atlas, page }) => {
    await atlas.open('ru', 'op-ed/');
    await expect(atlas.correctionMark('name-iwaya')).toBeVisible();
    await page.getByText(atlas.words.card.corrections).first().click();
    await expect(page.getByText('Ивая').first()).toBeVisible();
  });
});
