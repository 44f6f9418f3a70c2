import { expect, smallWindow, test } from '../../support/atlas-driver';
import { failures, Failing } from '../../support/failure-driver';

test.use({ viewport: smallWindow });

test('tiles that fail once the map stands: a quiet word, said once, and "try again" fills the gap', async ({
  atlas,
  page
}) => {
  const failing = new Failing(page);
  await atlas.open('en', '#map=2/45/80');
  await atlas.mapIdle();
  const mend = await failing.answer(/\/base\/.*\.pbf/, failures['a fault of the server']!);
  for (let i = 0; i < 3; i++) await atlas.zoomButton('zoomIn').click();
  await expect(failing.said(atlas.words.map.gap)).toHaveCount(1);
  await expect(atlas.message()).toHaveCount(0);
  await expect(atlas.canvas()).toBeVisible();

  await atlas.settled();
  await mend();
  await failing.again(atlas.words.map.gap).click();
  await expect(failing.said(atlas.words.map.gap)).toHaveCount(0);
  await atlas.mapIdle();
  await expect(failing.gap()).toHaveCount(0);
  await expect(atlas.canvas()).toHaveCount(1);
  expect(failing.uncaught).toEqual([]);
});
