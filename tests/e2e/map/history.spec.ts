import { expect, test } from '../../support/atlas-driver';
import { TimelineDriver } from '../../support/timeline-driver';

// Each entry of the history brings back what it had: camera, years, layers, card, tour stop. The map moves as for readers.

test('Back and Forward bring back the camera and the card of each entry', async ({
  atlas,
  page
}) => {
  await page.goto('/en/#map=6/47.5/103');
  await atlas.mapIdle();
  await atlas.clickOn(102.84778, 47.21028);
  await expect(atlas.cardOf('places/karakorum')).toBeVisible();
  await atlas.picture();
  const withCard = page.url();
  await page.keyboard.press('Escape');
  await expect(atlas.card()).toHaveCount(0);
  await atlas.dragMap({ x: -150, y: 60 });
  await atlas.picture();
  const left = page.url();
  expect(left).not.toContain('#map=6/47.5/103');

  await page.goBack();
  await expect(atlas.cardOf('places/karakorum')).toBeVisible();
  await expect(page).toHaveURL(withCard);
  const pictureWithCard = await atlas.picture();
  await expect(page).toHaveURL(withCard);

  await page.goBack();
  await expect(atlas.card()).toHaveCount(0);
  await expect(page).toHaveURL('/en/#map=6/47.5/103');
  await atlas.picture();
  await expect(page, 'nothing is written over it').toHaveURL('/en/#map=6/47.5/103');
  // The map itself stands there: what it shows answers where it is.
  await atlas.clickOn(102.84778, 47.21028);
  await expect(atlas.cardOf('places/karakorum')).toBeVisible();
  await page.goBack();
  await expect(atlas.card()).toHaveCount(0);
  await expect(page).toHaveURL('/en/#map=6/47.5/103');
  expect((await atlas.picture()).length).not.toBe(pictureWithCard.length);
});

test('Forward restores what Back has left', async ({ atlas, page }) => {
  await page.goto('/en/#map=6/47.5/103');
  await atlas.mapIdle();
  await atlas.clickOn(102.84778, 47.21028);
  await expect(atlas.cardOf('places/karakorum')).toBeVisible();
  await atlas.picture();
  await atlas.dragMap({ x: 40, y: 90 });
  await atlas.picture();
  const dragged = page.url();
  await page.keyboard.press('Escape');
  await expect(atlas.card()).toHaveCount(0);
  await atlas.zoomButton('home').click();
  await atlas.picture();
  const home = page.url();
  await page.goBack();
  await expect(page).toHaveURL(dragged);
  await page.goForward();
  await expect(atlas.card()).toHaveCount(0);
  await atlas.picture();
  await expect(page).toHaveURL(home);
});

test('an entry keeps its years and layers, though they hide what is open', async ({
  atlas,
  page
}) => {
  await page.goto('/en/places/otrar/?year=751');
  await atlas.mapIdle();
  const timeline = new TimelineDriver(page);
  await timeline.thumb().waitFor();
  // The reader moves on to a time without the town: the card stays, and is not called back.
  for (let step = 0; step < 4 && !atlas.place().includes('year=1901'); step++) {
    const before = atlas.place();
    await timeline.step('next').click();
    await expect.poll(() => atlas.place()).not.toBe(before);
  }
  expect(atlas.place()).toContain('year=1901');
  await atlas.layerSwitch('corridors').click();
  await expect.poll(() => atlas.place()).toContain('layers=');
  const place = atlas.place();
  await page.keyboard.press('Escape');
  await expect(atlas.card()).toHaveCount(0);
  await timeline.allTimes().click();
  await expect.poll(() => atlas.place()).not.toContain('year=');
  await page.goBack();
  await expect(atlas.cardOf('places/otrar')).toBeVisible();
  await expect.poll(() => atlas.place()).toBe(place);
  await atlas.picture();
  expect(atlas.place()).toBe(place);
});

test('a tour stop comes back with the view that the reader had there', async ({ atlas, page }) => {
  await page.goto('/en/?tour=two&step=2');
  await atlas.mapIdle();
  await expect(atlas.tourStop(2, 5)).toBeVisible();
  await atlas.picture();
  await atlas.dragMap({ x: 120, y: -40 });
  await atlas.picture();
  const dragged = page.url();
  await atlas.tourButton('next').click();
  await expect(atlas.tourStop(3, 5)).toBeVisible();
  await expect(page).not.toHaveURL(new RegExp(new URL(dragged).hash));
  await atlas.picture();
  await page.goBack();
  await expect(atlas.tourStop(2, 5)).toBeVisible();
  await atlas.picture();
  await expect(page).toHaveURL(dragged);
});
