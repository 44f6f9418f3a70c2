import { canBeMobile, expect, test } from '../../support/atlas-driver';
import { Search } from '../../support/search-driver';

// A map is of no use to these: what is searched is the page's.
test('by keyboard: an old name in another script leads to its place, and the view goes along', async ({
  atlas,
  page
}) => {
  const search = new Search(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await atlas.open('en', '?layers=cooperation');
  expect(asked.filter((path) => path.includes('/search/'))).toEqual([]);

  await page.keyboard.press('/');
  await expect(search.field()).toBeFocused();
  await expect(search.popup()).toContainText(search.texts.hint);
  await page.keyboard.type('Целиноград');
  await expect(search.options().first()).toContainText('Astana');
  await expect(search.field()).toHaveAttribute('aria-expanded', 'true');
  await expect(search.found().first()).toHaveText('Целиноград');
  await page.keyboard.press('ArrowDown');
  await expect(search.marked()).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(atlas.cardOf('sites/astana')).toBeVisible();
  expect(atlas.place()).toBe('/en/sites/astana/?layers=cooperation');
  await expect(search.popup()).toHaveCount(0);

  // A sentence, in another language than the page's.
  await search.field().fill('верховенства права');
  await search.group(search.texts.groups.sentences).getByRole('option').click();
  await expect.poll(() => atlas.url().pathname + atlas.url().hash).toBe('/en/op-ed/#p13.1');
  await expect(atlas.sentence('p13.1')).toBeInViewport();

  // What has no card: the map's own page, at it.
  await search.field().fill('тяньшань');
  const ground = search.options().filter({ hasText: search.texts.grounds.range }).first();
  await expect(ground).toContainText(`Tian Shan`);
  await expect(ground).toContainText(search.texts.grounds.range);
  await ground.click();
  await expect.poll(() => atlas.place()).toBe('/en/?layers=cooperation');
  expect(atlas.url().hash).toBe('#map=5.58/42.046/81.5');
  await expect(search.popup()).toHaveCount(0);

  // The single key can be switched off, and stays so.
  await search.field().fill('');
  await search.shortcut().click();

  // Escape closes, then empties.
  await search.field().fill('osh');
  await search.field().press('Escape');
  await expect(search.field()).toHaveAttribute('aria-expanded', 'false');
  await expect(search.field()).toHaveValue('osh');
  await search.field().press('Escape');
  await expect(search.field()).toHaveValue('');
  await atlas.reload();
  await atlas.hydrated();
  await page.keyboard.press('/');
  await expect(search.field()).not.toBeFocused();
});

test('a field that the reader turned to before the page came alive finds all the same', async ({
  atlas,
  page
}) => {
  const search = new Search(page);
  let comeAlive = () => {};
  const alive = new Promise<void>((resolve) => (comeAlive = resolve));
  await page.route(/\/_app\/.*\.js$/, async (route) => {
    await alive;
    await route.continue();
  });
  const opened = atlas.open('en');
  await search.field().fill('Семей');
  await expect(search.field()).toBeFocused();
  comeAlive();
  await opened;
  await expect(search.options().first()).toContainText('Semey');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: canBeMobile });

  test('a tap opens a field over the header, a tap opens what it finds', async ({
    atlas,
    page
  }) => {
    const search = new Search(page);
    await atlas.open('en');
    const button = (await search.field().boundingBox())!;
    expect([button.width, button.height]).toEqual([44, 44]);
    await search.field().tap();
    await expect(search.popup()).toBeVisible();
    expect((await search.field().boundingBox())!.width).toBeGreaterThan(300);
    await search.closeButton().tap();
    await expect(search.popup()).toHaveCount(0);
    expect((await search.field().boundingBox())!.width).toBe(44);

    await search.field().tap();
    await page.keyboard.type('zzqqxx');
    await expect(search.popup()).toContainText('zzqqxx');
    await expect(search.options()).toHaveCount(0);
    await search.field().fill('とんこう');
    await search.options().first().tap();
    await expect(atlas.cardOf('places/dunhuang')).toBeVisible();
    await expect(search.field()).not.toBeFocused();
  });
});
