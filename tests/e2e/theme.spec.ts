import { expect, smallWindow, test } from '../support/atlas-driver';

test.use({ viewport: smallWindow });

test.describe('on a dark system', () => {
  test.use({ colorScheme: 'dark' });

  test('page and map are dark; the reader may choose paper, and it is remembered', async ({
    atlas,
    page
  }) => {
    await atlas.open('en');
    await atlas.ready();

    await test.step('page and map are dark, and follow the system', async () => {
      expect(await atlas.brightness()).toBeLessThan(0.3);
      const dark = await atlas.picture();
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await atlas.brightness()).toBeGreaterThan(0.7);
      expect(await atlas.difference(dark, await atlas.picture())).toBeGreaterThan(0.8);
    });

    await test.step('the reader may choose paper, for page and map', async () => {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await atlas.brightness()).toBeLessThan(0.3);
      const dark = await atlas.picture();
      await atlas.themeMenu().selectOption('paper');
      expect(await atlas.brightness()).toBeGreaterThan(0.7);
      expect(await atlas.difference(dark, await atlas.picture())).toBeGreaterThan(0.8);
    });

    await test.step('it is remembered', async () => {
      await page.reload();
      expect(await atlas.brightness()).toBeGreaterThan(0.7);
      await expect(atlas.themeMenu()).toHaveValue('paper');
    });
  });
});

test('the reader may choose night on a light system; it is remembered, also in other languages', async ({
  atlas,
  page
}) => {
  await atlas.open('en');
  await atlas.ready();
  expect(await atlas.brightness()).toBeGreaterThan(0.7);
  const paper = await atlas.picture();
  await atlas.themeMenu().selectOption('night');
  expect(await atlas.brightness()).toBeLessThan(0.3);
  expect(await atlas.difference(paper, await atlas.picture())).toBeGreaterThan(0.8);

  // What is remembered is the page's: from here on without a map.
  await atlas.withoutWebGl();
  await page.reload();
  expect(await atlas.brightness()).toBeLessThan(0.3);
  await atlas.open('kk', 'op-ed/');
  expect(await atlas.brightness()).toBeLessThan(0.3);
  await atlas.alive();
  await atlas.themeMenu().selectOption('system');
  expect(await atlas.brightness()).toBeGreaterThan(0.7);
  await page.reload();
  expect(await atlas.brightness()).toBeGreaterThan(0.7);
});
