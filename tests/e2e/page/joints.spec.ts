import type { Page } from '@playwright/test';
import { canBeMobile, expect, languages, test } from '../../support/atlas-driver';

/** Pages of every kind, and what a link or a click opens in them: where elements meet is the same in every language. */
const everyKind = [
  ...['', '?tour=two', '?tour=two&step=3', '?tour=ten', '?compare=650,2025', '?year=750'],
  ...[
    'sites/semey/',
    'sites/astana/',
    'places/otrar/',
    'routes/canal/',
    'op-ed/',
    'about/',
    'data/'
  ],
  ...[
    'table/',
    'measure/?from=otrar&to=heijo&year=750',
    'print/',
    'worksheet/',
    'class/',
    'embed/sites/semey/'
  ]
];

/** Pages whose sentences are put together of parts, in another order in each language. */
const composed = ['', 'sites/semey/', 'op-ed/', 'about/', '?tour=two&step=3'];

/**
 * Words that are seen to touch though they stand in different elements, "оқуp2.2": on one line, without a space, and with
 * no room between them. Characters of Japanese touch each other, and digits them.
 */
function joints(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
    const letter = /[\p{L}\p{N}]/u;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    let before: { text: string; box: DOMRect; parent: Element } | undefined;
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement!;
      if (parent.closest('script, style, noscript, svg, select, rt, sup, sub')) continue;
      const range = document.createRange();
      const text = node.data;
      const words = text.trim();
      if (words === '') {
        // A space that takes room parts words.
        range.selectNodeContents(node);
        if (text !== '' && range.getClientRects().length > 0) before = undefined;
        continue;
      }
      const at = text.indexOf(words);
      const boxOf = (from: number, to: number) => {
        range.setStart(node, from);
        range.setEnd(node, to);
        return range.getBoundingClientRect();
      };
      const first = boxOf(at, at + 1);
      if (first.width === 0 || !parent.checkVisibility({ visibilityProperty: true })) continue;
      if (before && before.parent !== parent) {
        const [end, start] = [[...before.text].at(-1)!, [...words][0]!];
        const apart = first.left - before.box.right;
        const isSameLine = first.top < before.box.bottom && first.bottom > before.box.top;
        const touch = letter.test(end) && letter.test(start) && apart > -1 && apart < 1.5;
        const isUsual = own.test(end + start) && !/[\p{Script=Latin}]/u.test(end + start);
        if (isSameLine && touch && !isUsual)
          found.push(`${before.text.slice(-20)}|${words.slice(0, 20)}`);
      }
      const last = at + words.length;
      before = { text: words, box: boxOf(last - 1, last), parent };
    }
    return [...new Set(found)];
  });
}

// With a finger links are taller, and set otherwise.
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: canBeMobile });

for (const language of languages) {
  test(`${language}: no words touch where elements meet`, async ({ atlas, page }) => {
    const all: Record<string, string[]> = {};
    for (const path of language === 'kk' ? everyKind : composed) {
      await atlas.open(language, path);
      await atlas.hydrated();
      await atlas.allLoaded();
      // What is folded holds words too.
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
      });
      const found = await joints(page);
      if (found.length > 0) all[path] = found;
    }
    expect(all).toEqual({});
  });
}

test('joints that are seen are found', async ({ page }) => {
  await page.setContent(
    '<p>Мақаладан оқу<span>p2.2</span></p><p style="display:flex"><b>read</b> <i>p3.1</i></p>' +
      '<p>well <b>apart</b> here</p><p>第<b>5</b>回</p>'
  );
  expect(await joints(page)).toEqual(['Мақаладан оқу|p2.2', 'read|p3.1']);
});
