import { expect, test } from '../support/atlas-driver';
import { coordinatesOf } from '../support/geo-data';
import { TimelineDriver } from '../support/timeline-driver';

test('by keyboard to 650: list, counts, plate and description follow, reload and language keep it', async ({
  atlas,
  page
}) => {
  await atlas.withoutWebGl();
  await atlas.open('en');
  const timeline = new TimelineDriver(page);
  await expect(timeline.thumb()).toHaveAttribute('aria-valuetext', 'All times');
  await expect(atlas.message()).toBeVisible();
  const [entries, signs] = [await atlas.entries().count(), await atlas.plateSigns().count()];

  await timeline.thumb().focus();
  await timeline.press(...Array<string>(14).fill('PageDown'));
  await timeline.press(...Array<string>(2).fill('Shift+ArrowRight'));
  await timeline.press(...Array<string>(4).fill('ArrowRight'));
  await expect(timeline.thumb()).toHaveAttribute('aria-valuetext', 'year 650, Tang');
  await expect.poll(() => atlas.place()).toBe('/en/?year=650');

  await expect(atlas.entry('/places/suyab/')).toHaveCount(1);
  for (const later of ['/places/karakorum/', '/places/loulan/', '/sites/semey/']) {
    await expect(atlas.entry(later)).toHaveCount(0);
    await expect(atlas.plateSign(later)).toHaveCount(0);
  }
  await expect(atlas.entry('/sites/osaka/')).toContainText(atlas.words.card.undated);
  await expect(timeline.description()).toContainText('650 CE, Tang');
  const count = await atlas.entries().count();
  expect(count).toBeLessThan(entries);
  expect(await atlas.plateSigns().count()).toBeLessThan(signs);
  await expect(timeline.root()).toContainText(`${count} of ${entries} shown`);
  await expect(atlas.layerSwitch('test-site')).toHaveAccessibleDescription('0 features');
  const routes = await atlas.entry('/routes/').count();
  await expect(timeline.lines()).toHaveCount(routes);

  await timeline.undated().click();
  await expect(atlas.entry('/sites/osaka/')).toHaveCount(0);
  expect(atlas.place()).toBe('/en/?year=650&undated=off');

  await page.reload();
  await expect(timeline.thumb()).toHaveAttribute('aria-valuetext', 'year 650, Tang');
  await atlas.switchLanguage('ja');
  timeline.language = 'ja';
  await expect(timeline.thumb()).toHaveAttribute('aria-valuetext', '650年、唐');
  expect(atlas.place()).toBe('/ja/?year=650&undated=off');
  await expect(atlas.entry('/places/karakorum/')).toHaveCount(0);
});

test('phases, steps, spans and all times; nothing plays where less motion is wanted', async ({
  atlas,
  page
}) => {
  await atlas.withoutWebGl();
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
  await atlas.withoutWebGl();
  await atlas.open('en', 'sites/semipalatinsk-test-site/?year=750');
  const timeline = new TimelineDriver(page);
  await expect.poll(() => atlas.place()).toMatch(/\?year=1949\.\.1991$/);
  await expect(timeline.note()).toContainText('The time shown is now 1949–1991');
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

test('the map draws the year; dragging moves it without asking for the data again', async ({
  atlas,
  page
}) => {
  const trouble = await atlas.recordTrouble();
  await atlas.open('en', '?year=650#map=5/46.5/101');
  await atlas.ready();
  const timeline = new TimelineDriver(page);
  await expect.poll(() => atlas.mapDescription()).toContain('650 CE, Tang');
  await atlas.clickOn(...coordinatesOf('places/karakorum/'));
  await expect(atlas.card()).toHaveCount(0);

  const asked = trouble.requests.length;
  const box = (await timeline.thumb().boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 260, box.y + 20, { steps: 12 });
  expect(atlas.place()).toBe('/en/?year=650');
  await page.mouse.up();
  await expect.poll(() => atlas.place()).not.toBe('/en/?year=650');
  await expect.poll(() => atlas.mapDescription()).not.toContain('650 CE');
  expect(trouble.requests.slice(asked).filter((address) => address.includes('/data/'))).toEqual([]);
  await timeline.thumb().focus();
  await timeline.phase('mongol').check();
  await expect.poll(() => atlas.place()).toContain('1206..1368');
  await atlas.picture();
  await atlas.clickOn(...coordinatesOf('places/karakorum/'));
  await expect(atlas.cardOf('places/karakorum')).toBeVisible();
  expect(trouble.errors).toEqual([]);
  expect(await atlas.policyViolations()).toEqual([]);
});

test.describe('on a phone 360 px wide', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('the timeline lies above the sheet; its phases open; fingers find everything', async ({
    atlas,
    page
  }) => {
    await atlas.withoutWebGl();
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

    await atlas.sheetHandle().press('ArrowUp');
    await expect.poll(() => over()).toBeLessThanOrEqual(1);
    expect(await atlas.cutOffAtSides()).toEqual([]);
  });
});
