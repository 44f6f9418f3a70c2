import type { Language } from '../../../src/lib/domain/language';
import { expect, groups, test } from '../../support/atlas-driver';
import { layersOf, paths } from '../../support/geo-data';

type Layers = readonly string[];

const all: Layers = Object.values(groups).flat();

/** What the list must show while these layers are on. */
function expected(language: Language, on: Layers): string[] {
  return paths
    .filter((path) => layersOf(path).some((layer) => on.includes(layer)))
    .map((path) => `/${language}/${path}`)
    .sort();
}

const switched = ['historical', 'memory', 'modern'] as const;
const without = (group: (typeof switched)[number]) =>
  all.filter((layer) => !groups[group].includes(layer as never));

test('each group goes off and on, and list and address follow', async ({ atlas }) => {
  await atlas.open('kk');
  expect(await atlas.listed()).toEqual(expected('kk', all));
  for (const group of switched) {
    const control = atlas.groupSwitch(group);
    await expect(control).toBeChecked();
    await control.click();
    await expect(control).not.toBeChecked();
    await expect.poll(() => atlas.place()).toBe(`/kk/?layers=${without(group).join(',')}`);
    expect(await atlas.listed()).toEqual(expected('kk', without(group)));

    await control.click();
    await expect(control).toBeChecked();
    await expect.poll(() => atlas.place()).toBe('/kk/');
    expect(await atlas.listed()).toEqual(expected('kk', all));
  }
});

test('switches, address and list go together, without a map too', async ({ atlas }) => {
  await test.step('a group says "some" when its layers differ, and one press then shows all of it', async () => {
    await atlas.open('en', `?layers=${groups.historical.join(',')},cooperation`);
    const modern = atlas.groupSwitch('modern');
    await expect(modern).toHaveAccessibleDescription(atlas.words.layers.some);
    await expect(atlas.groupSwitch('historical')).toHaveAccessibleDescription('');
    await expect(atlas.groupSwitch('memory')).toHaveAccessibleDescription('');
    await expect(atlas.layerSwitch('cooperation')).toBeChecked();
    await expect(atlas.layerSwitch('meetings')).not.toBeChecked();

    await modern.click();
    await expect(modern).toBeChecked();
    await expect(modern).toHaveAccessibleDescription('');
    await expect(atlas.layerSwitch('meetings')).toBeChecked();
  });

  await test.step('a layer has a switch of its own, and reloading keeps it', async () => {
    await atlas.open('en');
    await atlas.layerSwitch('industry').click();
    const rest = all.filter((layer) => layer !== 'industry');
    await expect.poll(() => atlas.place()).toBe(`/en/?layers=${rest.join(',')}`);
    await expect(atlas.entry('/sites/kashagan/')).toHaveCount(0);

    await atlas.reload();
    await expect(atlas.layerSwitch('industry')).not.toBeChecked();
    expect(await atlas.listed()).toEqual(expected('en', rest));
    expect(atlas.place()).toBe(`/en/?layers=${rest.join(',')}`);
  });

  await test.step('layers go along into a feature and back out of it', async () => {
    await atlas.open('en', '?layers=test-site,cooperation');
    await atlas.openFeature('/sites/semey/');
    await expect(atlas.cardOf('sites/semey')).toBeVisible();
    expect(atlas.place()).toBe('/en/sites/semey/?layers=test-site,cooperation');
    await atlas.closeButton().click();
    await expect.poll(() => atlas.place()).toBe('/en/?layers=test-site,cooperation');
  });
});

const addresses: [string, Layers][] = [
  ['?layers=none', []],
  ['?layers=', []],
  ['?layers=routes,places', ['routes', 'places']],
  ['?layers=PLACES,%20routes', ['routes', 'places']],
  ['?layers=routes,dragons,places,routes', ['routes', 'places']],
  ['?layers=dragons', all]
];

test('an address shows the layers that it names', async ({ atlas }) => {
  // What the address says is shown by list, switches and the static map alike.
  for (const [query, on] of addresses) {
    await test.step(`${query} shows ${on.length ? on.join(' ') : 'nothing'}`, async () => {
      await atlas.open('en', query);
      expect(await atlas.listed()).toEqual(expected('en', on));
      for (const layer of all) {
        await expect(atlas.layerSwitch(layer as never)).toBeChecked({
          checked: on.includes(layer)
        });
      }
      if (on.length > 0) return;
      await expect(atlas.emptyNotice()).toBeVisible();
      await expect(atlas.message()).toBeVisible();
      await atlas.emptyNotice().getByRole('button').click();
      await expect.poll(() => atlas.place()).toBe('/en/');
      expect(await atlas.listed()).toEqual(expected('en', all));
    });
  }
});

test('the layer of internment unfolds to its numbers, each with the way to those who count it', async ({
  atlas,
  page
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await atlas.open('en', '?layers=internment');
  await atlas.hydrated();
  const layer = page.getByRole('listitem').filter({
    has: page.getByRole('switch', { name: atlas.words.layers.names.internment })
  });
  await layer.locator('summary').last().click();
  await expect(layer.getByRole('link')).toHaveText([/^58,900/, /^1,393–1,500/, /^188 or 348/]);
  await layer.getByRole('link').nth(1).click();
  await expect(atlas.cardOf('sites/memorial-japanese-internees-astana')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#figure-dead');
  await expect(page.locator('#figure-dead')).toBeInViewport();
});
