import { expect, test } from '../../support/atlas-driver';
import { coordinatesOf } from '../../support/geo-data';
import { TimelineDriver } from '../../support/timeline-driver';

test('the map draws the year; dragging moves it without asking for the data again', async ({
  atlas,
  page
}) => {
  const trouble = await atlas.recordDiagnostics();
  await atlas.open('en', '?year=650#map=5/46.5/101');
  await atlas.mapIdle();
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
