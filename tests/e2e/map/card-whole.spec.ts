import { expect, test, type Atlas } from '../../support/atlas-driver';
import { coordinatesOf, lineOf } from '../../support/geo-data';
import { Search } from '../../support/search-driver';
import type { Page } from '@playwright/test';

// As readers meet it: the camera moves, and what is clicked is clicked.

const windows = [
  { width: 1280, height: 800 },
  { width: 960, height: 640 },
  { width: 844, height: 390 }
];
/** It has more room for the same card, and takes longest to be drawn: of it one test is enough. */
const wide = { width: 1920, height: 1080 };

/** Name, close button and the first lines of the quotation are in the window, and nothing lies over them. */
async function expectWhole(atlas: Atlas, key: string): Promise<void> {
  await expect(atlas.cardOf(key)).toBeVisible();
  await expect.poll(() => atlas.hiddenOfCard()).toEqual([]);
}

/** The card is whole, and the place it speaks of is seen on the map. */
async function expectBeside(atlas: Atlas, key: string): Promise<void> {
  await expectWhole(atlas, key);
  const [lon, lat] = coordinatesOf(`${key}/`);
  await expect.poll(() => atlas.liesOver(lon, lat), key).toBe('canvas');
}

/** Opens something else by a click and waits until the camera has gone there. */
async function moved(atlas: Atlas, act: () => Promise<unknown>): Promise<void> {
  const before = atlas.url().hash;
  await act();
  await expect.poll(() => atlas.url().hash).toMatch(/^#map=/);
  await expect.poll(() => atlas.url().hash).not.toBe(before);
}

async function find(page: Page, query: string, name: string): Promise<void> {
  const search = new Search(page);
  await search.field().click();
  await search.field().fill(query);
  await search.options().filter({ hasText: name }).first().click();
}

for (const size of [wide, ...windows]) {
  test(`a card is whole and beside its place, however it is opened, at ${size.width}×${size.height}`, async ({
    atlas,
    page
  }) => {
    await page.setViewportSize(size);
    await atlas.open('en', '');
    await atlas.mapIdle();

    await test.step('from the list', async () => {
      await moved(atlas, () => atlas.entry('/sites/astana/').click());
      await expectBeside(atlas, 'sites/astana');
    });
    await test.step('by the search, far away', async () => {
      await moved(atlas, () => find(page, 'Semey', 'Semey'));
      await expectBeside(atlas, 'sites/semey');
      await moved(atlas, () => find(page, 'Nara', 'Heijō'));
      await expectBeside(atlas, 'places/heijo');
    });
    await test.step('by Back and Forward', async () => {
      await moved(atlas, () => page.goBack());
      await expectBeside(atlas, 'sites/semey');
      await moved(atlas, () => page.goForward());
      await expectBeside(atlas, 'places/heijo');
    });
    await test.step('from a tour', async () => {
      await atlas.open('en', '?tour=two&step=2');
      await atlas.mapIdle();
      await moved(atlas, () => atlas.stopFeatures().first().click());
      await expectBeside(atlas, 'sites/semey');
    });
    await test.step('from the op-ed', async () => {
      await atlas.open('en', 'op-ed/?feature=sites/semey');
      await atlas.mapIdle();
      await atlas.openTouchedCard().click();
      await expectBeside(atlas, 'sites/semey');
    });
  });
}

for (const size of windows) {
  test(`a click in any part of the map opens a card beside it, at ${size.width}×${size.height}`, async ({
    atlas,
    page
  }) => {
    await page.setViewportSize(size);
    const [lon, lat] = coordinatesOf('places/constantinople/');
    // Low and on the right, where the card will be; high and on the left.
    for (const [east, north] of [
      [-3.5, 3],
      [2.5, -3]
    ] as const) {
      await page.goto('about:blank');
      await atlas.open('en', `#map=4/${lat + north}/${lon + east}`);
      await atlas.mapIdle();
      await atlas.clickOn(lon, lat);
      await expectBeside(atlas, 'places/constantinople');
    }
  });

  test(`a route's card leaves the whole route to be seen, at ${size.width}×${size.height}`, async ({
    atlas,
    page
  }) => {
    await page.setViewportSize(size);
    await atlas.open('en', 'routes/japan-north-route/');
    await atlas.mapIdle();
    await expectWhole(atlas, 'routes/japan-north-route');
    for (const [lon, lat] of lineOf('japan-north-route')) {
      await expect.poll(() => atlas.liesOver(lon, lat), `${lon}/${lat}`).toBe('canvas');
    }
  });
}
