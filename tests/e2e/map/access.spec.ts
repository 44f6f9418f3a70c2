import { mapWeightKb } from '../../../src/lib/state/data-saving';
import { Access } from '../../support/access-driver';
import { expect, mapChunk, smallWindow, test } from '../../support/atlas-driver';
import { chunkOf, failures, Failing } from '../../support/failure-driver';

const gone = failures['not found']!;

test('the map by keys: a cross shows its middle, Enter opens what lies there, a list follows', async ({
  atlas,
  page
}) => {
  await page.setViewportSize(smallWindow);
  const access = new Access(page);
  await atlas.open('en', '#map=7.00/47.21/102.85');
  await atlas.mapIdle();

  await test.step('moved by keys, the map says once what is in view', async () => {
    await atlas.tabTo(atlas.canvas(), 40);
    await expect(access.cross()).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await expect(access.said(/in view\. Under the crosshairs: .*Karakorum/)).toHaveCount(1);
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
    await atlas.settled();
    await expect(access.inViewEntry('places/heijo/')).toHaveCount(1);
  });

  await test.step('a feature opened by keyboard from the list moves the map to it', async () => {
    await atlas.entry('/sites/nagasaki-hypocenter/').focus();
    await page.keyboard.press('Enter');
    await expect(atlas.cardOf('sites/nagasaki-hypocenter')).toBeVisible();
    await expect.poll(() => Math.abs(atlas.camera().lon - 129.86)).toBeLessThan(5);
    await expect.poll(() => Math.abs(atlas.camera().lat - 32.77)).toBeLessThan(5);
    await page.keyboard.press('Escape');
    await expect(atlas.card()).toHaveCount(0);
  });

  await test.step('the map and its buttons are reached by keyboard', async () => {
    await atlas.skipLink().focus();
    await atlas.tabTo(atlas.canvas(), 40);
    await atlas.tabTo(atlas.zoomButton('zoomIn'));
    await atlas.tabTo(atlas.zoomButton('home'));
  });

  await test.step('where less motion is wanted the camera is there at once, elsewhere on its way', async () => {
    await atlas.settled();
    expect(await access.isThereAtOnce('zoomIn')).toBe(false);
    await atlas.settled();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await access.isThereAtOnce('home')).toBe(true);
  });
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
  const mend = await failing.answer(chunkOf('src/lib/shell/map/LoadMapPrompt.svelte'), gone);
  await atlas.open('ja', 'sites/semey/');
  await expect(failing.said(atlas.words.map.failed)).toBeVisible();
  await mend();
  await failing.again(atlas.words.map.failed).click();
  await expect(access.showMap()).toBeVisible();
  await expect(atlas.map()).toContainText(String(mapWeightKb));
  await expect(atlas.staticMap()).toBeVisible();
  await atlas.allLoaded();
  const ofMap = () => asked.filter((url) => mapChunk().test(url) || url.includes('/data/map/'));
  expect(ofMap()).toEqual([]);
  await access.accessory();
  await access.showMap().press('Enter');
  await expect(atlas.map()).toBeFocused();
  await atlas.mapIdle();
  expect(ofMap()).not.toEqual([]);
});
