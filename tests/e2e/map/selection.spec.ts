import { expect, test } from '../../support/atlas-driver';
import { coordinatesOf, nameOf, stationsOf } from '../../support/geo-data';

/** Two signs far from all others. */
const tamgaly = coordinatesOf('places/tamgaly/');
const balkhash = coordinatesOf('sites/balkhash-camp-37/');
/** The Betpak-Dala, which no road and no journey of the atlas crosses. */
const nowhere = [71.7, 44.6] as const;

test('a click opens a feature where its layer is on; it is closed, gone back to, reloaded', async ({
  atlas,
  page
}) => {
  await atlas.open('en', '?layers=meetings#map=6/45.3/75.4');
  await atlas.mapIdle();

  await test.step('a layer that is off answers no click', async () => {
    await atlas.clickOn(...tamgaly);
    await atlas.settled();
    await expect(atlas.card()).toHaveCount(0);
    expect(atlas.place()).toBe('/en/?layers=meetings');
    for (const group of ['historical', 'memory', 'modern'] as const) {
      await atlas.groupSwitch(group).click();
    }
    await expect.poll(() => atlas.place()).toBe('/en/');
    // The picture at rest: what is clicked has to be drawn.
    await atlas.picture();
  });

  await test.step('a click opens the feature; Escape, × and a click on empty map close it', async () => {
    await atlas.clickOn(...tamgaly);
    await expect(atlas.cardOf('places/tamgaly')).toBeVisible();
    expect(atlas.place()).toBe('/en/places/tamgaly/');
    await expect(atlas.quotation('p2.1')).toHaveCount(1);
    await expect(page).toHaveTitle(`${nameOf('places/tamgaly/', 'en')} · ${atlas.words.title}`);

    await page.keyboard.press('Escape');
    await expect(atlas.card()).toHaveCount(0);
    expect(atlas.place()).toBe('/en/');

    await atlas.clickOn(...tamgaly);
    await atlas.closeButton().click();
    await expect(atlas.card()).toHaveCount(0);
    expect(atlas.place()).toBe('/en/');

    await atlas.clickOn(...tamgaly);
    await expect(atlas.card()).toBeVisible();
    await atlas.clickOn(...nowhere);
    await expect(atlas.card()).toHaveCount(0);
    expect(atlas.place()).toBe('/en/');
    await expect(page).toHaveTitle(atlas.words.title);
  });

  await test.step('the map can be zoomed by its buttons, and the address follows', async () => {
    expect(atlas.camera().zoom).toBe(6);
    await atlas.zoomButton('zoomIn').click();
    await expect.poll(() => atlas.camera().zoom).toBe(7);
    await atlas.zoomButton('zoomOut').click();
    await expect.poll(() => atlas.camera().zoom).toBe(6);
  });

  await test.step('back and forward go through what was opened', async () => {
    await atlas.clickOn(...tamgaly);
    await expect(atlas.cardOf('places/tamgaly')).toBeVisible();
    await atlas.clickOn(...balkhash);
    await expect(atlas.cardOf('sites/balkhash-camp-37')).toBeVisible();
    await page.goBack();
    await expect(atlas.cardOf('places/tamgaly')).toBeVisible();
    expect(atlas.place()).toBe('/en/places/tamgaly/');
    await page.goBack();
    await expect(atlas.card()).toHaveCount(0);
    expect(atlas.place()).toBe('/en/');
    await page.goForward();
    await expect(atlas.cardOf('places/tamgaly')).toBeVisible();
    await page.goForward();
    await expect(atlas.cardOf('sites/balkhash-camp-37')).toBeVisible();
    expect(atlas.place()).toBe('/en/sites/balkhash-camp-37/');
  });

  await test.step('reloading shows the same', async () => {
    await atlas.settled();
    const before = page.url();
    await atlas.reload();
    await atlas.mapIdle();
    await expect(atlas.cardOf('sites/balkhash-camp-37')).toBeVisible();
    await atlas.settled();
    expect(page.url()).toBe(before);
  });

  await test.step('one button shows the whole road', async () => {
    await atlas.zoomButton('home').click();
    await expect.poll(() => atlas.camera().zoom).toBeLessThan(4);
  });
});

test('what lies under one click is offered as a choice', async ({ atlas, page }) => {
  // So far out Osaka, Kyoto and Nara lie over each other.
  await atlas.open('en', '#map=3/36/137');
  await atlas.mapIdle();
  const [lon, lat] = [135.5, 34.69];
  await atlas.clickOn(lon, lat);
  await expect(atlas.choice()).toBeVisible();
  await expect(atlas.card()).toHaveCount(0);
  const offered = atlas.choice().getByRole('link');
  expect(await offered.count()).toBeGreaterThan(1);
  await expect(offered.first()).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(atlas.choice()).toBeHidden();
  await expect(atlas.canvas()).toBeFocused();
  expect(atlas.place()).toBe('/en/');

  await atlas.clickOn(lon, lat);
  const osaka = nameOf('sites/osaka/', 'en');
  await atlas.choice().getByRole('link', { name: osaka, exact: true }).click();
  await expect(atlas.cardOf('sites/osaka')).toBeVisible();
  await expect(atlas.choice()).toBeHidden();
  await expect(atlas.title()).toContainText(osaka);
  // What led to it went with the choice.
  await page.keyboard.press('Escape');
  await expect(atlas.card()).toHaveCount(0);
  await expect(atlas.canvas()).toBeFocused();
});

test('the circles of the memorial and of the plan of the town are offered as a choice', async ({
  atlas
}) => {
  await atlas.open('kk', '#map=10/51.12/71.44');
  await atlas.mapIdle();
  // West of all signs, within both.
  await atlas.clickOn(71.4, 51.112);
  // Long names keep within the map.
  const inside = async () => {
    const [map, choice] = [await atlas.map().boundingBox(), await atlas.choice().boundingBox()];
    return map!.x + map!.width - (choice!.x + choice!.width);
  };
  await expect.poll(inside).toBeGreaterThan(0);
  await atlas
    .choice()
    .getByRole('link', { name: nameOf('sites/memorial-japanese-internees-astana/', 'kk') })
    .click();
  await expect(atlas.cardOf('sites/memorial-japanese-internees-astana')).toBeVisible();
});

type Spread = { key: string; spreadAt?: number };

test('signs that share a spot are spread: each opens its own card, and no other is offered', async ({
  atlas,
  page
}) => {
  const zoom = 5;
  await atlas.open('en', `#map=${zoom}/51.16/71.44`);
  await atlas.mapIdle();
  const { features } = await (await page.request.get('/data/map/points.json')).json();
  const signs = (features as GeoJSON.Feature<GeoJSON.Point, Spread>[]).filter(
    ({ geometry, properties }) =>
      geometry.type === 'Point' &&
      properties.spreadAt === zoom &&
      Math.hypot(geometry.coordinates[0]! - 71.44, geometry.coordinates[1]! - 51.16) < 2
  );
  expect(signs.length).toBeGreaterThan(3);
  for (const { geometry, properties } of signs) {
    const [lon, lat] = geometry.coordinates as [number, number];
    await atlas.clickOn(lon, lat);
    await expect(atlas.cardOf(properties.key)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(atlas.card()).toHaveCount(0);
    await atlas.settled();
  }
});

test('a route answers a click with its name, dates, certainty, length and stations', async ({
  atlas
}) => {
  await atlas.open('en', '#map=6/45.1/109.776');
  await atlas.mapIdle();
  await atlas.clickOn(109.776, 45.325);
  const card = atlas.cardOf('routes/mongol-relay');
  await expect(card).toBeVisible();
  expect(atlas.place()).toBe('/en/routes/mongol-relay/');
  await expect(atlas.title()).toHaveText(nameOf('routes/mongol-relay/', 'en'));
  await expect(card).toContainText('c. 1220 – c. 1370');
  await expect(card).toContainText(atlas.words.card.certainties.attested);
  // From Beijing to the Zhetysu, some three and a half thousand kilometres.
  await expect(card).toContainText(/about [34],\d{3} km/);
  const stations = stationsOf('mongol-relay').map((id) => nameOf(`places/${id}/`, 'en'));
  expect(stations.length).toBeGreaterThan(3);
  await expect(atlas.stations().getByRole('link')).toHaveText(stations);
  // Each but the last says how far the next is, and where.
  await expect(atlas.stations().locator('small')).toHaveCount(stations.length - 1);
});

test('a modern corridor answers a click too', async ({ atlas }) => {
  // Between Kazan and Orenburg nobody's journey goes beside it.
  await atlas.open('en', '#map=6/54.6/51.4');
  await atlas.mapIdle();
  await atlas.clickOn(50.915, 54.623);
  await expect(atlas.cardOf('sites/western-europe-western-china-road')).toBeVisible();
});
