import { expect, test } from '../../support/atlas-driver';

test.describe('on a dark system', () => {
  test.use({ colorScheme: 'dark' });

  test('page and static map are dark; the reader may choose paper, and it is remembered', async ({
    atlas,
    page
  }) => {
    await atlas.open('en');
    expect(await atlas.brightness()).toBeLessThan(0.3);
    const dark = await atlas.picture();
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await atlas.brightness()).toBeGreaterThan(0.7);
    await page.emulateMedia({ colorScheme: 'dark' });
    await atlas.themeMenu().selectOption('paper');
    expect(await atlas.brightness()).toBeGreaterThan(0.7);
    expect(await atlas.difference(dark, await atlas.picture())).toBeGreaterThan(0.8);

    await atlas.reload();
    expect(await atlas.brightness()).toBeGreaterThan(0.7);
    await expect(atlas.themeMenu()).toHaveValue('paper');
  });
});

test('the reader may choose night on a light system; it is remembered, also in other languages', async ({
  atlas
}) => {
  await atlas.open('en');
  expect(await atlas.brightness()).toBeGreaterThan(0.7);
  await atlas.themeMenu().selectOption('night');
  expect(await atlas.brightness()).toBeLessThan(0.3);
  await atlas.reload();
  expect(await atlas.brightness()).toBeLessThan(0.3);
  await atlas.open('kk', 'op-ed/');
  expect(await atlas.brightness()).toBeLessThan(0.3);
  await atlas.themeMenu().selectOption('system');
  expect(await atlas.brightness()).toBeGreaterThan(0.7);
  await atlas.reload();
  expect(await atlas.brightness()).toBeGreaterThan(0.7);
});
