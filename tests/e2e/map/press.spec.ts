import { expect, smallWindow, test } from '../../support/atlas-driver';

test('a sign that is pointed at has its card at hand: between the press and the card nothing is asked of the network', async ({
  atlas,
  page
}) => {
  await page.setViewportSize(smallWindow);
  await atlas.open('en', '#map=6/42.85/68.30');
  await atlas.mapIdle();
  const otrar = await atlas.spot(68.30297, 42.85148);

  const file = page.waitForResponse(/\/en\/places\/otrar\/page\.json$/);
  await page.mouse.move(otrar.x, otrar.y);
  await (await file).finished();

  // From here on the host is out of reach: what the card's first words need has come.
  const asked: string[] = [];
  await page.route(/./, (route) => {
    asked.push(new URL(route.request().url()).pathname);
    return route.abort();
  });
  await page.mouse.click(otrar.x, otrar.y);
  await expect(atlas.cardOf('places/otrar')).toBeVisible();
  expect(asked.filter((path) => /page\.json|\/nodes\/|\/data\//.test(path))).toEqual([]);
});
