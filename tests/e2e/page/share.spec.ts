import { expect, test } from '../../support/atlas-driver';
import { Sharing } from '../../support/share-driver';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a card gives the link to exactly this, and Escape closes the dialog, not the card', async ({
  atlas,
  page
}) => {
  await atlas.open('kk', 'sites/semey/?layers=places,cooperation');
  const sharing = new Sharing(page, 'kk');
  const button = await sharing.onCard('share');
  await button.click();
  await sharing.copy();
  await expect(sharing.said()).toHaveText((await sharing.words()).copy.copied);
  const link = await sharing.pasted();
  expect(new URL(link).pathname + new URL(link).search).toBe(
    '/kk/sites/semey/?layers=places,cooperation'
  );
  await expect(sharing.code()).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(sharing.dialog()).toHaveCount(0);
  await expect(atlas.card()).toBeVisible();
  await expect(button).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(atlas.card()).toHaveCount(0);

  // The link leads to the same.
  await page.goto(link);
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
});

test('a sentence of the op-ed is shared and cited where the address leads to it', async ({
  atlas,
  page
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await atlas.open('ja', 'op-ed/#p8.2');
  const sharing = new Sharing(page, 'ja');
  await (await sharing.onView('share')).click();
  await expect(sharing.field()).toHaveValue(/\/ja\/op-ed\/#p8\.2$/);
  const box = (await sharing.dialog().boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  await page.keyboard.press('Escape');
  await (await sharing.onView('cite')).click();
  await expect(sharing.field()).toHaveValue(/非公式訳, 文 p8\.2\./);
});
