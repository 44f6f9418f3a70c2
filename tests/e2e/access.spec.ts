import { mapWeightKb } from '../../src/lib/atlas/map-weight';
import { Access } from '../support/access-driver';
import { expect, mapChunk, smallWindow, test } from '../support/atlas-driver';
import { chunkOf, failures, Failing } from '../support/failure-driver';

const gone = failures['not found']!;

test('the map by keys: a cross shows its middle, Enter opens what lies there, a list follows', async ({
  atlas,
  page
}) => {
  await page.setViewportSize(smallWindow);
  const access = new Access(page);
  await atlas.open('en', '#map=7.00/47.21/102.85');
  await atlas.ready();

  await test.step('moved by keys, the map says once what is in view', async () => {
    await atlas.tabTo(atlas.canvas(), 40);
    await expect(access.cross()).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await expect(access.said(/in view\. Under the cross: .*Karakorum/)).toHaveCount(1);
  });

  await test.step('Enter opens what lies under the cross; the way back leads to the map', async () => {
    await atlas.settled();
    await page.keyboard.press('Enter');
    await expect(atlas.cardOf('places/karakorum')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(atlas.card()).toHaveCount(0);
    await expect(atlas.canvas()).toBeFocused();
  });

  await test.step('the list holds what is in the picture, and follows it', async () => {
    await access.openInView();
    await expect(access.inViewEntry('places/karakorum/')).toBeVisible();
    await expect(access.inViewEntry('places/heijo/')).toHaveCount(0);
    await access.inViewEntry('places/karakorum/').focus();
    await atlas.zoomButton('home').click();
    await expect(access.inViewEntry('places/heijo/')).toHaveCount(1);
  });

  await test.step('where less motion is wanted the camera is there at once, elsewhere on its way', async () => {
    await atlas.settled();
    expect(await access.isThereAtOnce('zoomIn')).toBe(true);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await access.isThereAtOnce('home')).toBe(false);
  });
});

test('"?" opens the help, which can be switched off; changes of the map are said once', async ({
  atlas,
  page
}) => {
  await atlas.withoutWebGl();
  const access = new Access(page, 'kk');
  const failing = new Failing(page);
  const mend = await failing.answer(chunkOf('src/lib/atlas/access/Help.svelte'), gone);
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
  await atlas.withoutWebGl();
  const access = new Access(page, 'ru');
  await atlas.open('ru', 'routes/chu-talas/');
  await access.walkButton('heading').click();
  await expect(access.said(/Остановка 1 из 9: Баласагун.* Дальше: Суяб.*запад/)).toHaveCount(1);
  await access.walkButton('forward').click();
  await expect(access.said(/Остановка 2 из 9: Суяб/)).toHaveCount(1);
  await access.walkButton('back').click();
  await expect(access.walkButton('back')).toHaveAttribute('aria-disabled', 'true');
  await expect(access.walkButton('back')).toBeFocused();
  for (let i = 1; i < 9; i++) await access.walkButton('forward').click();
  await expect(access.said(/Остановка 9 из 9.*заканчивается/)).toHaveCount(1);
  await expect(access.walkButton('forward')).toHaveAttribute('aria-disabled', 'true');
  await expect(access.walkButton('forward')).toBeFocused();
  await expect(atlas.stations().first()).toContainText(/далее \d+ км на/);
});

test('where data is saved, the map waits for a tap and says what it weighs', async ({
  atlas,
  page
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  );
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const access = new Access(page, 'ja');
  const failing = new Failing(page);
  const mend = await failing.answer(chunkOf('src/lib/atlas/MapWaits.svelte'), gone);
  await atlas.open('ja', 'sites/semey/');
  await expect(failing.said(atlas.words.map.failed)).toBeVisible();
  await mend();
  await failing.again(atlas.words.map.failed).click();
  await expect(access.showMap()).toBeVisible();
  await expect(atlas.map()).toContainText(String(mapWeightKb));
  await expect(atlas.plate()).toBeVisible();
  await page.waitForTimeout(2500);
  const ofMap = () => asked.filter((url) => mapChunk().test(url) || url.includes('/data/map/'));
  expect(ofMap()).toEqual([]);
  await access.accessory();
  await access.showMap().press('Enter');
  await expect(atlas.map()).toBeFocused();
  await atlas.ready();
  expect(ofMap()).not.toEqual([]);
});
