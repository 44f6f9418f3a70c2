import { expect, featureCount, languages, test, words } from '../support/atlas-driver';
import { nameOf, paths } from '../support/geo-data';

// What stands in a page before any script runs: what search engines and share cards read.

const features = ['sites/semey/', 'sites/middle-corridor/', 'places/samarkand/', 'routes/hexi/'];

/** Pages whose description is told in each language. */
const common = ['', 'op-ed/', 'about/', 'sites/semey/'];

for (const language of languages) {
  const texts = words[language];
  const kinds = [
    { path: '', title: texts.title, whole: true },
    { path: 'op-ed/', title: texts.opEd.title },
    { path: 'about/', title: texts.about.title },
    ...features.map((path) => ({ path, title: nameOf(path, language) }))
  ];

  test(`${language}: every kind of page says what it is, and in which language`, async ({
    atlas,
    request
  }) => {
    for (const { path, title, whole = false } of kinds) {
      const answer = await request.get(`/${language}/${path}`);
      expect(answer.status(), path).toBe(200);
      const head = await atlas.headOf(await answer.text());
      const full = whole ? title : `${title} · ${texts.title}`;
      expect(head.headings, path).toEqual([title]);
      expect(head.lang, path).toBe(language);
      expect(head.title, path).toBe(full);
      expect(head.openGraphTitle, path).toBe(full);
      expect(head.description, path).toBeTruthy();
      expect(head.openGraphDescription, path).toBe(head.description);
      expect(head.canonical).toMatch(new RegExp(`^https?://[^/]+/${language}/${path}$`));

      const origin = new URL(head.canonical!).origin;
      const alternates = languages.map((other) => [other, `${origin}/${other}/${path}`]);
      expect(head.alternates).toEqual([...alternates, ['x-default', `${origin}/ru/${path}`]]);
    }
  });
}

test('descriptions of a page differ from language to language', async ({ atlas, request }) => {
  for (const path of common) {
    const descriptions = new Set<string>();
    for (const language of languages) {
      const html = await (await request.get(`/${language}/${path}`)).text();
      descriptions.add((await atlas.headOf(html)).description!);
    }
    expect(descriptions.size, path).toBe(languages.length);
  }
});

test('the sitemap lists every page in every language, and each of them is there', async ({
  request
}) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!);
  const listed = addresses.map((address) => new URL(address).pathname).sort();
  const all = languages.flatMap((language) =>
    ['', 'op-ed/', 'about/', 'measure/', 'table/', 'data/', ...paths].map(
      (path) => `/${language}/${path}`
    )
  );
  expect(paths).toHaveLength(featureCount);
  expect(listed).toEqual(all.sort());

  // In small groups, as the machine that tests is small.
  for (let i = 0; i < addresses.length; i += 16) {
    await Promise.all(
      addresses.slice(i, i + 16).map(async (address) => {
        const { pathname } = new URL(address);
        const answer = await request.get(pathname);
        expect(answer.status(), pathname).toBe(200);
        const page = await answer.text();
        expect(page, pathname).toContain(`<html lang="${pathname.slice(1, 3)}">`);
        expect(page, pathname).toContain(`rel="canonical" href="${address}"`);
      })
    );
  }
});

test('robots.txt lets everyone in and names the sitemap', async ({ request }) => {
  const answer = await request.get('/robots.txt');
  expect(answer.status()).toBe(200);
  const text = await answer.text();
  expect(text).toMatch(/^User-agent: \*$/m);
  expect(text).not.toMatch(/^Disallow: \//m);
  expect(text).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
});

test('the data can be downloaded', async ({ request }) => {
  for (const [file, count] of [
    ['sites', 49],
    ['places', 173],
    ['routes', 52]
  ] as const) {
    const answer = await request.get(`/data/${file}.geojson`);
    expect(answer.status()).toBe(200);
    const { type, features } = await answer.json();
    expect([type, features.length]).toEqual(['FeatureCollection', count]);
  }
});
