import type Axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { texts as measure } from '../../src/lib/i18n/en/measure';
import { languages, words } from '../support/atlas/words';
import { coordinatesOf, featureCount, nameOf, scenes } from '../support/geo-data';
import { fileCount } from '../support/offline-driver';
import { ProbedHost } from './probed-host';
import { launch, type Reader } from './reader';
import { Visit } from './visit';

/*
 * The whole product on foot, in a browser that is named from outside: one list of steps for all. With `short` only the
 * first look at each: what a change may break most.
 */
const { browser, short } = inject('walk');
const reader = await launch(browser);
const wide = { width: 1440, height: 900 };
const kinds = [
  ...['', 'sites/semey/', 'places/otrar/', 'routes/hexi/', 'op-ed/', 'about/', 'data/', 'measure/'],
  ...['table/', 'print/', 'worksheet/', 'worksheet/key/', 'embed/', 'embed/semey/', 'sites/nope/']
];

describe.skipIf(!reader)(`a walk in ${browser}`, { timeout: 240_000 }, () => {
  const host = new ProbedHost();
  let visit: Visit;
  beforeAll(async () => {
    await host.start();
    visit = new Visit(reader as Reader, host);
    await visit.reader.resize(wide.width, wide.height);
  }, 120_000);
  afterAll(async () => {
    await visit?.reader.close();
    await host.stop();
  });
  /** What is not of the first look. */
  const further = test.skipIf(short);

  test('the first page has its map; a click on a sign opens a card that stands whole in the window', async () => {
    await visit.open('en', '#map=6.00/43.8/75.5');
    await visit.ready();
    await visit.settled();
    await visit.reader.click(await visit.spot(...coordinatesOf('places/tamgaly/')));
    const card = '[data-card="places/tamgaly"]';
    await visit.shown(card);
    await visit.settled();
    const over = await visit.reader.see((card) => {
      const { left, top, right, bottom } = document.querySelector(card)!.getBoundingClientRect();
      return [left, top, innerWidth - right, innerHeight - bottom].filter((room) => room < 0);
    }, card);
    expect(over).toEqual([]);
    await visit.reader.press('Escape');
    await visit.gone('[data-card]');
    await visit.reader.back();
    await visit.shown(card);
    await visit.reader.forward();
    await visit.gone('[data-card]');
  });

  test('switches and years: list, address and map go along', async () => {
    await visit.open('en');
    expect(await visit.count('#list a')).toBe(featureCount);
    await visit.press('[role="switch"]', words.en.layers.groups.historical);
    await visit.placeIs('layers=');
    await visit.until((all) => document.querySelectorAll('#list a').length < all, featureCount);
    await visit.focus('.timeline [role="slider"]');
    await visit.reader.press('Home');
    await visit.placeIs('year=-200');
    await visit.reader.press('PageUp');
    await visit.placeIs('year=-100');
  });

  test('the search finds in four scripts', async () => {
    await visit.open('en');
    for (const [typed, found] of [
      ['Otrar', 'Otrar'],
      ['Целиноград', 'Astana'],
      ['セメイ', 'Semey'],
      ['長安', 'Chang']
    ] as const) {
      await visit.focus('[role="search"] input');
      await visit.reader.see(() => (document.activeElement as HTMLInputElement).select());
      await visit.reader.type(typed);
      await visit.shown('[role="option"]', found);
    }
    await visit.reader.press('ArrowDown');
    await visit.reader.press('Enter');
    await visit.shown('[data-card]');
  });

  test('another language keeps the feature and the layers; night is kept over a reload', async () => {
    await visit.open('en', 'sites/semey/?layers=test-site,cooperation');
    await visit.press('nav a[hreflang="ja"], header a[hreflang="ja"]');
    await visit.placeIs('/ja/sites/semey/?layers=test-site,cooperation');
    await visit.shown('[data-card="sites/semey"]', nameOf('sites/semey/', 'ja'));
    await visit.choose('.theme select', 'night');
    const ground = () => getComputedStyle(document.documentElement).backgroundColor;
    const dark = await visit.reader.see(ground);
    await visit.reader.reload();
    await visit.alive();
    expect(await visit.reader.see(ground)).toBe(dark);
    await visit.choose('.theme select', 'paper');
    expect(await visit.reader.see(ground)).not.toBe(dark);
    await visit.choose('.theme select', 'system');
  });

  further('the op-ed: the map follows the text', async () => {
    await visit.open('en', 'op-ed/');
    await visit.ready();
    for (const number of [7, 16]) {
      await visit.reader.see((id) => document.getElementById(id)!.scrollIntoView(), `p${number}`);
      for (const feature of scenes[number - 1]!.features)
        await visit.shown('#map-description', nameOf(`${feature}/`, 'en'));
    }
  });

  further('a tour is begun, gone on with, and left', async () => {
    await visit.open('en');
    await visit.press('.tours a', words.en.tours.names.two);
    await visit.placeIs('tour=two&step=1');
    await visit.press('section.tour button', words.en.tours.next);
    await visit.placeIs('tour=two&step=2');
    await visit.reader.press('Escape');
    await visit.gone('section.tour');
  });

  further('print, table, measure', async () => {
    await visit.open('en', 'print/?feature=sites/semey#map=6/50.4/80.3');
    await visit.shown('[data-sheet][data-drawn="true"]');
    await visit.open('en', 'table/');
    await visit.until(
      (all) => document.querySelectorAll('table tbody tr').length === all,
      featureCount
    );
    await visit.press('th[aria-sort="ascending"] button');
    await visit.shown('th[aria-sort="descending"]');
    await visit.open('en', 'measure/');
    await visit.press('main a', measure.example);
    await visit.shown('.result .total', 'km');
  });

  further(
    'a card and the map stand in a frame on another site; the atlas itself does not',
    async () => {
      const framed = ['en/embed/semey/', 'kk/embed/', 'en/'].map(
        (path) => `frame=${host.address(path)}`
      );
      await visit.reader.open(host.address(`framing?${framed.join('&')}`, { elsewhere: true }));
      const heading = () => document.querySelector('h1')?.textContent?.trim() ?? '';
      await vi.waitFor(
        async () =>
          expect(await visit.reader.seeIn('#f0', heading)).toBe(nameOf('sites/semey/', 'en')),
        { timeout: 30_000 }
      );
      // The drawn map has the foremost of what lies near; the living one takes its place.
      const icons = () => document.querySelectorAll('svg.static-map a').length;
      await vi.waitFor(
        async () => expect(await visit.reader.seeIn('#f1', icons)).toBeGreaterThan(40),
        { timeout: 30_000 }
      );
      const refused = await visit.reader.seeIn('#f2', icons).catch(() => 0);
      expect(refused).toBe(0);
      // What was refused is said in the console, as it should be.
      host.heard.length = 0;
    }
  );

  test('no page can be pushed sideways', async () => {
    const found: string[] = [];
    const widths = short ? [wide.width] : [wide.width, 1024, 600];
    const pages = short ? ['', 'op-ed/', 'table/'] : kinds;
    for (const width of widths) {
      await visit.reader.resize(width, wide.height);
      for (const language of languages) {
        for (const path of pages) {
          await visit.open(language, path);
          const left = await visit.reader.see(() => {
            scrollTo(999, 0);
            return document.scrollingElement!.scrollLeft;
          });
          if (left !== 0) found.push(`${width} ${language}/${path} ${left}`);
        }
      }
    }
    await visit.reader.resize(wide.width, wide.height);
    expect(found).toEqual([]);
  });

  further('axe finds no fault on any kind of page', async () => {
    host.brings = 'axe.js';
    const found: string[] = [];
    for (const [i, path] of kinds.entries()) {
      const language = languages[i % languages.length]!;
      await visit.open(language, path);
      const faults = await visit.reader.see(judge);
      found.push(...faults.map((fault) => `${language}/${path} ${fault}`));
    }
    host.brings = undefined;
    expect(found).toEqual([]);
  });

  test('without a network the map and the pages that were not opened are there', async () => {
    // What is kept must be what was built: no script of the host's.
    const plain = await new ProbedHost({ probes: false }).start();
    const kept = new Visit(visit.reader, plain);
    try {
      await kept.open('en', 'about/');
      const all = fileCount({ languages: ['en'], whole: false });
      await kept.until(async (all) => {
        const store = await caches.open('atlas-pinned');
        return (await store.keys()).length >= all;
      }, all);
      plain.isCut = true;
      await kept.open('en', 'sites/semey/');
      await kept.shown('[data-card="sites/semey"]', nameOf('sites/semey/', 'en'));
      await kept.ready();
    } finally {
      await kept.reader.open('about:blank');
      await plain.stop();
    }
  });

  test('on all this way nothing was said in the console, and no policy was broken', () => {
    expect(host.heard).toEqual([]);
  });
});

/** Runs in the browser: what axe finds fault with. */
async function judge(): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof Axe };
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
