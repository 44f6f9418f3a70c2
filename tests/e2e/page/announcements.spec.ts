import { Access } from '../../support/access-driver';
import { expect, test } from '../../support/atlas-driver';
import { nameOf } from '../../support/geo-data';
import { Search } from '../../support/search-driver';
import { TimelineDriver } from '../../support/timeline-driver';

test('what changes is said once, politely, in a region that was there before', async ({
  atlas,
  page
}) => {
  await page.clock.install();
  const access = new Access(page);
  const heard = await access.listen();
  /** All that is said once the reader has rested: longer than the atlas waits until it speaks. */
  const said = async () => {
    await page.waitForTimeout(100);
    await page.clock.fastForward(1500);
    await page.waitForTimeout(100);
    return heard();
  };

  await atlas.open('en', '?country=KZ&year=750');
  await expect(atlas.message()).toContainText(atlas.words.map.noWebGl);
  await atlas.allLoaded();
  expect(await said(), 'a page with a filter').toEqual([`polite: ${atlas.words.map.noWebGl}`]);

  const historical = atlas.groupSwitch('historical');
  await historical.click();
  expect(await said(), 'a group').toEqual([expect.stringMatching(/^polite: The map shows/)]);

  await atlas.groupSwitch('memory').click();
  await atlas.groupSwitch('modern').click();
  await expect(atlas.emptyNotice()).toBeVisible();
  expect(await said(), 'nothing switched on').toEqual([`polite: ${atlas.words.layers.nothing}`]);

  await historical.click();
  await said();
  await atlas.switchLanguage('kk');
  expect(await said(), 'a language').toEqual([`polite: ${await page.title()}`]);

  const search = new Search(page, 'kk');
  const timeline = new TimelineDriver(page, 'kk');
  await search.field().fill('Семей');
  await expect(search.options().first()).toContainText(nameOf('sites/semey/', 'kk'));
  await said();
  await page.keyboard.press('Enter');
  await expect(timeline.back()).toBeVisible();
  const told = await said();
  const moved = await timeline.note().getByRole('status').textContent();
  expect(told.sort(), 'a card that moves the years').toEqual(
    [`polite: ${await page.title()}`, `polite: ${moved!.trim()}`].sort()
  );
});
