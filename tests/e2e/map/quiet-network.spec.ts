import { expect, smallWindow, test } from '../../support/atlas-driver';

// The interactive map asks the same in every language, but for the fonts of its labels: Japanese has the most.
test('a walk over the interactive map asks no other host and meets no error', async ({
  atlas,
  page
}) => {
  await page.setViewportSize(smallWindow);
  const record = await atlas.recordDiagnostics();
  await atlas.open('ja');
  await atlas.mapIdle();
  await atlas.openFeature('/sites/semey/');
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
  await atlas.settled();
  await atlas.groupSwitch('historical').click();
  await expect(atlas.groupSwitch('historical')).not.toBeChecked();
  await atlas.pageLink(atlas.words.nav.opEd).click();
  await expect(atlas.title()).toHaveText(atlas.words.opEd.title);
  await atlas.pageLink(atlas.words.nav.atlas).click();
  await expect(page).toHaveTitle(atlas.words.title);
  await atlas.switchLanguage('ru');
  await atlas.themeMenu().selectOption('night');
  await atlas.settled();

  expect(record.requests.some((address) => address.includes('/base/'))).toBe(true);
  expect(record.foreign).toEqual([]);
  expect(record.failed).toEqual([]);
  expect(record.errors).toEqual([]);
  expect(await atlas.policyViolations()).toEqual([]);
});
