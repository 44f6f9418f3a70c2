import { expect, smallWindow, test } from '../../support/atlas-driver';

test.use({ viewport: smallWindow, colorScheme: 'dark' });

test('the interactive map follows the system’s day and night, and what the reader chooses', async ({
  atlas,
  page
}) => {
  await atlas.open('en');
  await atlas.mapIdle();
  expect(await atlas.brightness()).toBeLessThan(0.3);
  const dark = await atlas.picture();
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await atlas.brightness()).toBeGreaterThan(0.7);
  await expect.poll(async () => atlas.difference(dark, await atlas.picture())).toBeGreaterThan(0.8);

  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await atlas.brightness()).toBeLessThan(0.3);
  await expect.poll(async () => atlas.difference(dark, await atlas.picture())).toBeLessThan(0.2);
  await atlas.themeMenu().selectOption('paper');
  expect(await atlas.brightness()).toBeGreaterThan(0.7);
  await expect.poll(async () => atlas.difference(dark, await atlas.picture())).toBeGreaterThan(0.8);
});
