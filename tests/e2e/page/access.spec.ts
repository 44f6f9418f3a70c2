import { Access } from '../../support/access-driver';
import { expect, test } from '../../support/atlas-driver';
import { chunkOf, failures, Failing } from '../../support/failure-driver';

const gone = failures['not found']!;

test('"?" opens the help, which can be switched off; changes of the map are said once', async ({
  atlas,
  page
}) => {
  const access = new Access(page, 'kk');
  const failing = new Failing(page);
  const mend = await failing.answer(chunkOf('src/lib/shell/Help.svelte'), gone);
  await atlas.open('kk');
  await expect(atlas.message()).toBeVisible();
  await atlas.skipLink().focus();

  await test.step('help that cannot be fetched is said, and comes when it can', async () => {
    const { failed } = atlas.words.parts;
    await expect(async () => {
      await page.keyboard.press('?');
      await expect(failing.said(failed)).toBeVisible({ timeout: 1000 });
    }).toPass();
    await mend();
    await failing.again(failed).click();
    await expect(access.help()).toBeVisible();
    await page.keyboard.press('Escape');
    await atlas.skipLink().focus();
    await page.keyboard.press('?');
    await expect(access.help()).toBeVisible();
  });
  await access.singleKeys().click();
  await page.keyboard.press('Escape');
  await expect(access.help()).toHaveCount(0);
  await expect(atlas.skipLink()).toBeFocused();
  await page.keyboard.press('?');
  await expect(access.help()).toHaveCount(0);

  await access.helpButton().click();
  await expect(access.help()).toBeVisible();
  await access.singleKeys().click();
  await page.keyboard.press('Escape');
  await expect(access.helpButton()).toBeFocused();

  await atlas.groupSwitch('historical').click();
  await expect(access.said(/^Картада 0 бағыт/)).toHaveCount(1);
});

test('a route is walked stop by stop, and stands as a list without a script', async ({
  atlas,
  page
}) => {
  const access = new Access(page, 'ru');
  await atlas.open('ru', 'routes/chu-talas/');
  await access.walkButton('heading').click();
  await expect(access.said(/Пункт 1 из 9: Баласагун.* Дальше: Суяб.*запад/)).toHaveCount(1);
  await access.walkButton('forward').click();
  await expect(access.said(/Пункт 2 из 9: Суяб/)).toHaveCount(1);
  await access.walkButton('back').click();
  await expect(access.walkButton('back')).toHaveAttribute('aria-disabled', 'true');
  await expect(access.walkButton('back')).toBeFocused();
  for (let i = 1; i < 9; i++) await access.walkButton('forward').click();
  await expect(access.said(/Пункт 9 из 9.*заканчивается/)).toHaveCount(1);
  await expect(access.walkButton('forward')).toHaveAttribute('aria-disabled', 'true');
  await expect(access.walkButton('forward')).toBeFocused();
  await expect(atlas.stations().first()).toContainText(/далее \d+ км на/);
});
