import { tourNames } from '../../../src/lib/domain/tours/tour';
import { expect, smallWindow, test } from '../../support/atlas-driver';

test('the exit leads back to where the tour began, and it can be resumed', async ({
  atlas,
  page
}) => {
  await page.setViewportSize(smallWindow);
  await atlas.open('en', '?layers=routes,cooperation#map=6/45.9/75.4');
  await atlas.mapIdle();
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
  await atlas.reload();
  await atlas.resumeLink(4).click();
  await expect(atlas.tourStop(4, 12)).toBeVisible();
  expect(atlas.place()).toBe('/en/?layers=routes,cooperation&tour=ten&step=4&year=1998..2025');

  // A tour that was walked to its end is not resumed.
  for (let step = 5; step <= 12; step++) {
    await atlas.tourButton('next').click();
    await expect(atlas.tourStop(step, 12)).toBeVisible();
  }
  await atlas.tourButton('exit').click();
  await expect(atlas.tourLink('ten')).toBeFocused();
  const { names } = atlas.words.tours;
  await expect(atlas.tours().getByRole('link')).toHaveText(tourNames.map((tour) => names[tour]));
});
