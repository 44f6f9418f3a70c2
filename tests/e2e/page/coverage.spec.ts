import { expect, languages, test } from '../../support/atlas-driver';
import { fill } from '../../../src/lib/i18n/format';

test('a strip says what of the op-ed stands on the map, and why not, and fits the narrowest screen', async ({
  atlas,
  page
}) => {
  await atlas.open('en', 'op-ed/');
  for (const language of languages) {
    await test.step(language, async () => {
      await atlas.switchLanguage(language);
      await expect(atlas.coverageCells()).toHaveCount(17);
      await expect(atlas.coverageReasons()).toHaveCount(2);
      await expect(atlas.coverageReasons().first()).toContainText('p12.2');
      const sentences = fill(atlas.words.coverage.sentences, { placed: 1, all: 3 });
      await expect(atlas.coverageCells().nth(11)).toHaveAccessibleName(new RegExp(sentences));
      await atlas.coverageCells().nth(7).click();
      await expect(page).toHaveURL(`/${language}/op-ed/#p8`);
      await expect(atlas.sentence('p8.1')).toBeInViewport();
    });
  }

  await test.step('at a width of 320 px', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const language of languages) {
      await atlas.switchLanguage(language);
      await expect(atlas.coverage()).toBeVisible();
      expect(await atlas.cutOffAtSides(), language).toEqual([]);
    }
  });
});

test('the links between text and map are published, and lead to pages that are there', async ({
  request
}) => {
  const list = await (await request.get('/data/quotations.jsonld')).json();
  const text = await (await request.get('/data/op-ed.ru.txt')).text();
  const pathOf = (address: string) => new URL(address).pathname;
  expect(pathOf(list.id)).toBe('/data/quotations.jsonld');
  expect(list.first.items).toHaveLength(list.total);
  for (const { target } of list.first.items) {
    const [quote, position] = target.selector;
    expect(pathOf(target.source)).toBe('/data/op-ed.ru.txt');
    expect(text.slice(position.start, position.end)).toBe(quote.exact);
  }
  const semey = list.first.items.find(({ id }: { id: string }) => id.endsWith('#sites/semey/p7.1'));
  expect((await request.get(pathOf(semey.body.source))).status()).toBe(200);
});
