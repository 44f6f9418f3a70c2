import { readFileSync } from 'node:fs';
import { en } from '../../src/lib/i18n/en';
import { texts } from '../../src/lib/i18n/print/en';
import { texts as kazakh } from '../../src/lib/i18n/print/kk';
import { expect, test } from '../support/atlas-driver';
import { PaperPages } from '../support/paper-driver';

const a4 = [842, 595];
const letter = [792, 612];

test('a view prints as one page in each of four formats, with legend, sources and address', async ({
  page
}) => {
  const paper = new PaperPages(page);
  await paper.openSheet('en', '?feature=sites/semey&borders=on#map=6/50.4/80.3');
  for (const [size, name] of [
    [a4, texts.papers.a4],
    [letter, texts.papers.letter]
  ] as const) {
    await paper.choice(name).check();
    for (const held of ['landscape', 'portrait'] as const) {
      await paper.choice(texts.orientations[held]).check();
      await paper.drawn();
      const [width, height] = held === 'landscape' ? size : size.toReversed();
      expect(await paper.print()).toEqual([{ width, height }]);
    }
  }
  await page.emulateMedia({ media: 'print' });
  await expect(paper.legend(texts.sheet.legend)).toContainText(en.kinds['test-point']);
  await expect(paper.legend(texts.sheet.legend)).not.toContainText(en.kinds['oil-field']);
  await expect(paper.qrCode(texts.sheet.qr)).toBeVisible();
  const printed = (await paper.texts()).join(' ');
  for (const text of ['Semey', 'Natural Earth', 'OpenStreetMap', 'CC BY 4.0', 'Disputed lines']) {
    expect(printed).toContain(text);
  }
  const origin = new URL(page.url()).origin;
  expect(await paper.address()).toBe(`${origin}/en/sites/semey/?borders=on#map=6/50.4/80.3`);
  expect(printed.replaceAll(' ', '')).toContain('/en/sites/semey/?borders=on#map=6/50.4/80.3');
  await expect(page.getByRole('heading', { name: texts.title })).toBeHidden();
});

test('the way there carries the view, and the way back leads to it', async ({ atlas, page }) => {
  await atlas.withoutWebGl();
  await atlas.open('kk', 'sites/semey/?layers=cooperation&year=2000');
  await atlas.alive();
  await page.getByRole('link', { name: atlas.words.tools.print, exact: true }).click();
  const paper = new PaperPages(page);
  await paper.drawn();
  expect((await paper.texts())[0]).not.toBe('');
  await expect(page).toHaveURL(/feature=sites\/semey/);
  await page.getByRole('link', { name: kazakh.back }).click();
  await expect(page).toHaveURL(/\/kk\/sites\/semey\/\?layers=cooperation&year=2000$/);
});

test('hostile addresses still print a map; a broken one says so', async ({ page }) => {
  const paper = new PaperPages(page);
  await paper.openSheet('ja', '?paper=a9-round&feature=sites/<b>&ink=x&layers=none#map=99/x/y');
  await expect(paper.sheet()).toHaveAttribute('data-sheet', 'a4-landscape');
  await page.route('**/data/map/points.json', (route) => route.abort());
  await page.goto('about:blank');
  await page.goto('/en/print/');
  await expect(page.getByRole('status').filter({ hasText: texts.failed })).toBeVisible();
  await page.unroute('**/data/map/points.json');
  await paper.button(texts.tryAgain).click();
  await paper.drawn();
});

test('the sheet is saved as a picture of twice the size of a screen', async ({ page }) => {
  const paper = new PaperPages(page);
  await paper.openSheet('kk', '?paper=letter-landscape#map=5/48/67');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    paper.button(kazakh.savePicture).click()
  ]);
  expect(download.suggestedFilename()).toBe('silk-road-atlas-48.0n-67.0e-z5-letter-landscape.png');
  const png = readFileSync(await download.path());
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2112, 1632]);
  await expect(page.getByRole('status').filter({ hasText: '.png' })).toBeVisible();
});

test('the pages of the atlas print their text without what serves the screen alone', async ({
  atlas,
  page
}) => {
  await atlas.withoutWebGl();
  await atlas.open('en', 'op-ed/');
  await atlas.alive();
  await page.emulateMedia({ media: 'print' });
  await expect(atlas.sentence('p8.2')).toBeVisible();
  await expect(atlas.map()).toBeHidden();
  await expect(atlas.languageLink('ru')).toBeHidden();
  expect((await new PaperPages(page).print({ format: 'A4' })).length).toBeGreaterThan(3);
  await atlas.open('en', 'sites/semey/');
  await expect(atlas.quotation('p7.1')).toBeVisible();
  await expect(atlas.list()).toBeHidden();
});
