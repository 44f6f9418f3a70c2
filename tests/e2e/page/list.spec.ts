import { expect, languages, test } from '../../support/atlas-driver';
import { nameOf, paths } from '../../support/geo-data';

for (const language of languages) {
  test(`${language}: everything on the map is a link in the page's HTML`, async ({ request }) => {
    const html = await (await request.get(`/${language}/`)).text();
    const links = html.slice(html.indexOf('id="list"'));
    const missing = paths.filter((path) => !links.includes(`href="/${language}/${path}"`));
    expect(missing).toEqual([]);
  });
}

test('names in the list are those of the language', async ({ atlas }) => {
  for (const language of languages) {
    await atlas.open(language);
    for (const path of ['sites/astana/', 'places/samarkand/', 'routes/hexi/']) {
      await expect(atlas.entry(path)).toHaveText(nameOf(path, language));
    }
  }
});

test("a feature's page leads to the list, and has it below the card once it rests", async ({
  atlas,
  page,
  request
}) => {
  // The page rests when the test says so: until then its fonts and what the map has to say may still move it.
  await page.addInitScript(() => {
    const usual = window.requestIdleCallback;
    const waiting: IdleRequestCallback[] = [];
    const shifts: unknown[] = [];
    window.requestIdleCallback = (task) => waiting.push(task);
    const rest = () => {
      new PerformanceObserver((seen) =>
        shifts.push(...seen.getEntries().map((one) => one.toJSON()))
      ).observe({ type: 'layout-shift' });
      window.requestIdleCallback = usual;
      for (const task of waiting) usual(task);
    };
    Object.assign(window, { shifts, rest });
  });
  const html = await (await request.get('/en/sites/semey/')).text();
  expect(html).toContain('href="/en/#list"');
  // Its own matter, and not the whole atlas again.
  expect(html.match(/href="\/en\/(sites|places|routes)\//g)!.length).toBeLessThan(paths.length / 3);
  await atlas.open('en', 'sites/semey/');
  await atlas.hydrated();
  await expect(atlas.message()).toContainText(atlas.words.map.noWebGl);
  await page.evaluate(() => document.fonts.ready);
  await expect(atlas.entry('/sites/semey/')).toHaveCount(0);
  await page.evaluate(() => (window as unknown as { rest: () => void }).rest());
  await expect(atlas.entries()).toHaveCount(paths.length);
  await expect(atlas.entry('/sites/semey/')).toHaveAttribute('aria-current', 'true');
  await atlas.allLoaded();
  expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual(
    []
  );
});
