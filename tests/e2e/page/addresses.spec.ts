import { readdirSync, readFileSync } from 'node:fs';
import { expect, languages, test, words } from '../../support/atlas-driver';
import { counts, nameOf, paths } from '../../support/geo-data';

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
  const tools = ['measure/', 'table/', 'data/', 'print/', 'worksheet/', 'class/'];
  const all = languages.flatMap((language) =>
    ['', 'op-ed/', 'about/', ...tools, ...paths].map((path) => `/${language}/${path}`)
  );
  // The two that have no language yet: they choose one.
  expect(listed).toEqual([...all, '/', '/data/'].sort());

  for (const address of addresses) {
    const { pathname } = new URL(address);
    const page = readFileSync(`build${pathname}index.html`, 'utf8');
    const language = languages.find((one) => pathname.startsWith(`/${one}/`)) ?? 'ru';
    expect(page, pathname).toContain(`<html lang="${language}"`);
    expect(page, pathname).toContain(`rel="canonical" href="${address}"`);
  }
});

test('a search engine is told one thing of each page: to list it, and under which address, or not to', () => {
  const sitemap = readFileSync('build/sitemap.xml', 'utf8');
  const listed = new Set(
    [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname)
  );
  const files = (readdirSync('build', { recursive: true }) as string[]).filter((file) =>
    file.endsWith('.html')
  );
  expect(files.length).toBeGreaterThan(50);
  const wrong = files.filter((file) => {
    const page = readFileSync(`build/${file}`, 'utf8');
    const hidden = /<meta name="robots" content="noindex"/.test(page);
    const canonical = /rel="(canonical|alternate" hreflang)/.test(page);
    return listed.has(`/${file.replace(/index\.html$/, '')}`)
      ? hidden || !canonical
      : !hidden || canonical;
  });
  expect(wrong).toEqual([]);
});

test('the sitemap says when the data were last changed, and which language is for all others', () => {
  const sitemap = readFileSync('build/sitemap.xml', 'utf8');
  const entries = sitemap.match(/<url>.*?<\/url>/gs)!;
  const [, released] = /^date-released: '(.+)'$/m.exec(readFileSync('CITATION.cff', 'utf8'))!;
  for (const entry of entries) {
    const [, address] = /<loc>([^<]+)</.exec(entry)!;
    expect(entry).toContain(`<lastmod>${released}</lastmod>`);
    const others = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map((m) => m.slice(1));
    const { origin, pathname } = new URL(address!);
    const language = languages.find((one) => pathname.startsWith(`/${one}/`));
    const inLanguage = (other: string) => origin + pathname.replace(`/${language}/`, `/${other}/`);
    expect(others, address).toEqual(
      language
        ? [...languages.map((other) => [other, inLanguage(other)]), ['x-default', inLanguage('ru')]]
        : []
    );
  }
});

test('every page has a title and one first heading, and says what its picture shows', () => {
  const wrong = (readdirSync('build', { recursive: true }) as string[])
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const page = readFileSync(`build/${file}`, 'utf8');
      const count = (pattern: RegExp) => page.match(pattern)?.length ?? 0;
      // The page in which any page can be made has nothing but its title.
      const headings = file.startsWith('offline/') ? 0 : 1;
      const [picture, words] = [/property="og:image"/g, /property="og:image:alt" content="[^"]+"/g];
      return [
        ...(count(/<title>[^<]+<\/title>/g) === 1 ? [] : [`${file}: title`]),
        ...(count(/<h1[\s>]/g) === headings ? [] : [`${file}: ${count(/<h1[\s>]/g)} h1`]),
        ...(count(picture) === count(words) ? [] : [`${file}: og:image:alt`])
      ];
    });
  expect(wrong).toEqual([]);
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
  for (const [file, count] of Object.entries(counts)) {
    const answer = await request.get(`/data/${file}.geojson`);
    expect(answer.status()).toBe(200);
    const { type, features } = await answer.json();
    expect([type, features.length]).toEqual(['FeatureCollection', count]);
  }
});
