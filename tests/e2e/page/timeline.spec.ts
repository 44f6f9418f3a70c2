import { expect, test } from '../../support/atlas-driver';
import { TimelineDriver } from '../../support/timeline-driver';

test('by keyboard to 650: list, counts, plate and description follow, reload and language keep it', async ({
  atlas,
  page
}) => {
  await atlas.open('en');
  const timeline = new TimelineDriver(page);
  await expect(timeline.thumb()).toHaveAttribute('aria-valuetext', 'All periods');
  await expect(atlas.message()).toBeVisible();
  const [entries, icons] = [await atlas.entries().count(), await atlas.staticMapIcons().count()];

  await timeline.thumb().focus();
  await timeline.press(...Array<string>(14).fill('PageDown'));
  await timeline.press(...Array<string>(2).fill('Shift+ArrowRight'));
  await timeline.press(...Array<string>(4).fill('ArrowRight'));
  await expect(timeline.thumb()).toHaveAttribute('aria-valuetext', 'year 650, Tang');
  await expect.poll(() => atlas.place()).toBe('/en/?year=650');

  await expect(atlas.entry('/places/suyab/')).toHaveCount(1);
  for (const later of ['/places/karakorum/', '/places/loulan/', '/sites/semey/']) {
    await expect(atlas.entry(later)).toHaveCount(0);
    await expect(atlas.staticMapIcon(later)).toHaveCount(0);
  }
  // The dialogue and the Expo are of our time, and so are their cities.
  for (const city of ['osaka', 'tokyo', 'bishkek', 'dushanbe'])
    await expect(atlas.entry(`/sites/${city}/`)).toHaveCount(0);
  await expect(timeline.description()).toContainText('650 CE, Tang');
  const count = await atlas.entries().count();
  expect(count).toBeLessThan(entries);
  expect(await atlas.staticMapIcons().count()).toBeLessThan(icons);
  await expect(timeline.root()).toContainText(`${count} of ${entries} shown`);
  await expect(atlas.layerSwitch('test-site')).toHaveAccessibleDescription('0 features');
  const routes = await atlas.entry('/routes/').count();
  await expect(timeline.lines()).toHaveCount(routes);

  // All that the atlas shows has a date: there is nothing to ask for.
  await expect(timeline.undated()).toHaveCount(0);

  await atlas.reload();
  await expect(timeline.thumb()).toHaveAttribute('aria-valuetext', 'year 650, Tang');
  await atlas.switchLanguage('ja');
  timeline.language = 'ja';
  await expect(timeline.thumb()).toHaveAttribute('aria-valuetext', '650年、唐代');
  expect(atlas.place()).toBe('/ja/?year=650');
  await expect(atlas.entry('/places/karakorum/')).toHaveCount(0);
});

test('a year is typed, in the reader’s own words; list and card say what it was called then', async ({
  atlas,
  page
}) => {
  await atlas.open('en');
  const timeline = new TimelineDriver(page);
  await timeline.typed().fill('750');
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.place()).toBe('/en/?year=750');
  await expect(timeline.typed()).toHaveValue('750 CE');
  await expect(atlas.entry('/places/gaochang/')).toContainText('Xizhou (Gaochang)');
  await expect(atlas.entry('/sites/tashkent-meeting/')).toHaveCount(0);

  await timeline.typed().fill('2100');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(timeline.words.typed.wrong);
  expect(atlas.place()).toBe('/en/?year=750');

  await timeline.typed().fill('100 BCE');
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.place()).toBe('/en/?year=-100');
  await expect(page.getByRole('alert')).toHaveCount(0);

  await atlas.open('ja', 'places/tashkent/?year=750');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('チャーチ（タシケント）');
});

test('phases, steps, spans and all times; nothing plays where less motion is wanted', async ({
  atlas,
  page
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open('en');
  const timeline = new TimelineDriver(page);
  await timeline.phase('mongol').check();
  await expect.poll(() => atlas.place()).toBe('/en/?year=1206..1368');
  await expect(timeline.note()).toContainText(timeline.words.notes.mongol);
  await expect(timeline.thumb('from')).toHaveAttribute(
    'aria-valuetext',
    'year 1206, Islamic, Mongol'
  );
  await expect(atlas.entry('/places/karakorum/')).toHaveCount(1);

  await timeline.thumb('to').focus();
  await timeline.press('Home');
  await expect(timeline.thumb('to')).toHaveAttribute('aria-valuenow', '1206');
  await timeline.mode('year').check();
  await expect.poll(() => atlas.place()).toBe('/en/?year=1206');
  await timeline.step('previous').click();
  await expect(timeline.phase('tang')).toBeChecked();
  await timeline.step('next').click();
  await expect(timeline.phase('islamic')).toBeChecked();
  await timeline.allTimes().click();
  await expect.poll(() => atlas.place()).toBe('/en/');

  await expect(timeline.play()).toHaveCount(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await timeline.play().click();
  await expect(timeline.phase('han')).toBeChecked();
  await timeline.allTimes().click();
  await expect(timeline.play()).toBeVisible();
  // The history has the page alone: years are no entries of it.
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test('what is opened out of its time brings the time along, and leads back', async ({
  atlas,
  page
}) => {
  await atlas.open('en', 'sites/semipalatinsk-test-site/?year=750');
  const timeline = new TimelineDriver(page);
  await expect.poll(() => atlas.place()).toMatch(/\?year=1949\.\.1991$/);
  await expect(timeline.note()).toContainText('The period shown is now 1949–1991');
  await timeline.back().click();
  await expect.poll(() => atlas.place()).toMatch(/\?year=750$/);
  // It stays open, in the list and on the plate, and the time is not moved again.
  await expect(atlas.cardOf('sites/semipalatinsk-test-site')).toBeVisible();
  expect(await atlas.card().locator('blockquote').count()).toBeGreaterThan(0);
  await expect(atlas.entry('/sites/semipalatinsk-test-site/')).toHaveCount(1);
  await expect(timeline.back()).toHaveCount(0);

  // A link of the card to what is near leads on; so does what the op-ed names.
  await atlas.near().filter({ hasText: 'Kurchatov' }).first().click();
  await expect(atlas.cardOf('sites/kurchatov')).toBeVisible();
  await expect.poll(() => atlas.place()).toBe('/en/sites/kurchatov/?year=1947..2026');
  await expect(timeline.note()).toContainText('Kurchatov');
  await page.goBack();
  await expect.poll(() => atlas.place()).toMatch(/test-site\/\?year=/);
});

test.describe('on a phone 360 px wide', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('the timeline lies above the sheet; its phases open; fingers find everything', async ({
    atlas,
    page
  }) => {
    await atlas.open('ru', '?year=650');
    const timeline = new TimelineDriver(page, 'ru');
    await expect(timeline.opener()).toContainText('650');
    const over = async () => {
      const [line, sheet] = [
        await timeline.root().boundingBox(),
        await atlas.sheet().boundingBox()
      ];
      return line!.y + line!.height - sheet!.y;
    };
    expect(await over()).toBeLessThanOrEqual(1);
    expect(await timeline.tooSmall(44)).toEqual([]);
    await timeline.opener().tap();
    await expect(timeline.phase('tang')).toBeInViewport();
    await expect(timeline.root()).toContainText(timeline.words.notes.tang);
    await timeline.phase('tang').tap();
    await expect.poll(() => atlas.place()).toBe('/ru/?year=618..907');
    await expect(timeline.phase('tang')).toHaveCount(0);
    await timeline.allTimes().tap();
    await expect.poll(() => atlas.place()).toBe('/ru/');
    await expect(timeline.allTimes()).toHaveCount(0);

    // So low a window has room for two of the three; the years are back when the sheet is down again.
    await atlas.sheetHandle().press('ArrowUp');
    await expect(timeline.opener()).toBeHidden();
    await atlas.sheetHandle().press('ArrowDown');
    await expect(timeline.opener()).toBeVisible();

    await page.setViewportSize({ width: 360, height: 740 });
    await atlas.sheetHandle().press('ArrowUp');
    await expect(timeline.opener()).toBeVisible();
    await expect.poll(() => over()).toBeLessThanOrEqual(1);
    expect(await atlas.cutOffAtSides()).toEqual([]);
  });
});

test('a chosen year tells by which winds ships sailed and how the waters lay', async ({
  atlas,
  page
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const timeline = new TimelineDriver(page);
  await atlas.open('en', '?year=850');
  await timeline.ofTheTime().click();
  await expect(timeline.winds()).toContainText('north-east monsoon (November to February)');
  await expect(timeline.winds()).toContainText('The Malabar coast is closed');
  await expect(timeline.winds()).not.toContainText('Out of the Red Sea in July');
  await expect(timeline.waters()).toContainText('Great Swamp');
  await page.keyboard.press('Escape');
  await expect(timeline.winds()).toHaveCount(0);

  await atlas.open('en', '?year=1985');
  await timeline.ofTheTime().click();
  await expect(timeline.waters()).toContainText('a dam shut Kara-Bogaz-Gol off');
  await expect(timeline.winds()).toHaveCount(0);
  await timeline.allTimes().click();
  await expect(timeline.ofTheTime()).toHaveCount(0);
  await expect(timeline.waters()).toHaveCount(0);
});

test('what is told of a phase stands beside its years or in its panel, and never over the map or the scale', async ({
  atlas,
  page
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const timeline = new TimelineDriver(page, 'kk');
  await atlas.open('kk', '?year=618..907');
  await expect(timeline.ofTheTime()).toBeVisible();
  const head = (await timeline.root().locator('.head').boundingBox())!;
  const root = (await timeline.root().boundingBox())!;
  expect(head.y).toBeGreaterThanOrEqual(root.y);
  expect(head.height).toBeLessThan(root.height * 0.6);
  for (const part of await timeline.root().locator('.head p, .head button').all()) {
    const box = (await part.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(root.y);
    expect(box.y + box.height).toBeLessThanOrEqual(head.y + head.height + 1);
  }
  await timeline.ofTheTime().click();
  await expect(timeline.root()).toContainText(timeline.words.notes.tang);
});
