import { expect, test, type Atlas } from '../../support/atlas-driver';
import { pasted } from '../../support/clipboard';
import { received } from '../../support/geo-data';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/**
 * Selects from the beginning of one thing to the end of another, and copies by the keyboard. What follows copying comes
 * after the text: the first copies of a page may be the browser's own.
 */
async function copied({ page }: Atlas, from: string, to: string): Promise<string> {
  await page.evaluate(
    ([first, last]) => {
      const start = document.querySelector(first!)!;
      const end = [...document.querySelectorAll(last!)].at(-1)!;
      getSelection()!.setBaseAndExtent(start, 0, end, end.childNodes.length);
    },
    [from, to]
  );
  await page.keyboard.press('ControlOrMeta+C');
  return pasted(page);
}

/** The received text of a paragraph. */
const paragraph = (stem: string) =>
  [...received].flatMap(([id, text]) => (id.startsWith(`${stem}.`) ? text : [])).join(' ');

for (const [language, mode] of [
  ['ru', 'original'],
  ['en', 'translation'],
  ['ja', 'translation']
] as const) {
  test(`${language}: who copies a paragraph of the op-ed takes its text and nothing else`, async ({
    atlas,
    page
  }) => {
    await page.setViewportSize({ width: 1280, height: 1600 });
    await atlas.open(language, `op-ed/?text=${mode}#p8`);
    await atlas.hydrated();
    // From the number of its first sentence to the notes below its last.
    const translated = await page.locator('#p8 .translation').allInnerTexts();
    await expect
      .poll(() => copied(atlas, '#p8 .ids', '#p8 > :is(.glosses, .corrections, .named)'))
      .toBe(language === 'ru' ? paragraph('p8') : translated.join(language === 'ja' ? '' : ' '));
  });
}

test('original and translation are copied each as one paragraph, paragraphs parted', async ({
  atlas,
  page
}) => {
  await page.setViewportSize({ width: 1280, height: 2400 });
  await atlas.open('en', 'op-ed/?text=both#p8');
  await atlas.hydrated();
  await expect
    .poll(async () => {
      const [first, , second] = (await copied(atlas, '#p8 .ids', '#p9 .translation')).split('\n\n');
      return [first, second];
    })
    .toEqual([paragraph('p8'), paragraph('p9')]);
});

test('a sentence with a mark is copied without it, and a note by itself as it is', async ({
  atlas,
  page
}) => {
  await atlas.open('ru', 'op-ed/');
  await atlas.hydrated();
  const marked = page.locator('.pair:has([data-correction]) .original').first();
  const id = (await marked.getAttribute('id'))!;
  await expect.poll(() => copied(atlas, `[id="${id}"]`, `[id="${id}"]`)).toBe(received.get(id));

  const note = page.locator('section .corrections').first();
  await note.locator('summary').click();
  const read = note.locator('dt').first();
  await read.scrollIntoViewIfNeeded();
  await read.click({ clickCount: 3 });
  await page.keyboard.press('ControlOrMeta+C');
  expect(await pasted(page)).toContain((await read.innerText()).trim());
});

test('a card’s quotation is copied without its marks and its number', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await atlas.open('ru', 'sites/semey/');
  await atlas.hydrated();
  const quotation = '.quotation:has([data-correction])';
  const [sentence] = (await page.locator(`${quotation} blockquote`).first().getAttribute('cite'))!
    .split('#')
    .slice(1);
  await expect
    .poll(async () => {
      const text = await copied(atlas, `${quotation} blockquote`, `${quotation} figcaption`);
      return {
        begins: text.startsWith(received.get(sentence!)!),
        mark: text.includes('*'),
        number: text.includes(sentence!)
      };
    })
    .toEqual({ begins: true, mark: false, number: false });
});
