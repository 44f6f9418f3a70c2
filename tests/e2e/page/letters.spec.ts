import { expect, test } from '../../support/atlas-driver';
import rareLetters from '../../../src/lib/cartography/rare-letters.json' with { type: 'json' };
import { withoutGlyph } from '../../support/glyphs';

const faces = ['', ...Object.keys(rareLetters).map((slice) => `-${slice}`)].map(
  (slice) => `build/fonts/text-ja${slice}.woff2`
);
const pages = [
  '',
  'op-ed/',
  'about/',
  'data/',
  'measure/',
  'worksheet/',
  'worksheet/key/',
  'class/'
];

test('every Japanese letter that is set in the serif is in its font', async ({ atlas, page }) => {
  for (const path of [...pages, 'offline/', 'routes/canal/']) {
    await atlas.open('ja', path);
    const text = await page.evaluate(() => {
      const set = new Set<string>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement } = node;
        if (!parentElement?.checkVisibility()) continue;
        if (!getComputedStyle(parentElement).fontFamily.includes('Atlas Serif JP')) continue;
        if (parentElement.closest<HTMLElement>('[lang]')?.lang.startsWith('zh')) continue;
        for (const [letter] of node.nodeValue!.matchAll(/[\u3040-\u30ff\u3400-\u9fff]/gu))
          set.add(letter);
      }
      return [...set].join('');
    });
    expect(text.length, path).toBeGreaterThan(5);
    expect(await withoutGlyph(text, faces), path).toEqual([]);
  }
});

test('Japanese lines end where a phrase does', async ({ atlas, page }) => {
  await atlas.open('ja', 'about/');
  for (const width of [320, 360, 412, 600, 768]) {
    await page.setViewportSize({ width, height: 800 });
    const broken = await page.evaluate(() => {
      const words = /関西|日本|大阪|万博|地図|道筋|翻訳|引用|出典|位置|寄稿|訂正/g;
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement?.checkVisibility()) continue;
        for (const { 0: word, index } of node.nodeValue!.matchAll(words)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) found.push(node.nodeValue!.slice(Math.max(0, index - 8), index + 8));
        }
      }
      return found;
    });
    expect(broken, `${width} px`).toEqual([]);
  }
});
