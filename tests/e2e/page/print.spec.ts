import { readFileSync } from 'node:fs';
import type { Box } from '../../../src/lib/cartography/svg/sheet-geometry';
import { sheetLayout } from '../../../src/lib/cartography/svg/sheet';
import { layerNames } from '../../../src/lib/domain/layers';
import { texts as en } from '../../../src/lib/i18n/en/shell';
import { print as texts } from '../../../src/lib/i18n/en/handouts';
import { print as kazakh } from '../../../src/lib/i18n/kk/handouts';
import { printTexts } from '../../../src/lib/features/print/texts';
import { expect, languages, test } from '../../support/atlas-driver';
import { nameOf } from '../../support/geo-data';
import { PaperPages } from '../../support/paper-driver';

const a4 = [842, 595];
const letter = [792, 612];

test('a view prints as one page in each of four formats, with legend, sources and address', async ({
  page
}) => {
  const paper = new PaperPages(page);
  const layers = layerNames.join(',');
  await paper.openSheet('en', `?feature=sites/semey&borders=on&layers=${layers}#map=6/50.4/80.3`);
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
      expect(await paper.outside()).toEqual([]);
    }
  }
  await page.emulateMedia({ media: 'print' });
  await expect(paper.scale().locator('text')).toHaveText(['0', '100', '200 km', texts.sheet.north]);
  await expect(paper.scale().locator('path').first()).toBeVisible();
  await expect(paper.legend(texts.sheet.legend)).toContainText(en.kinds['test-point']);
  await expect(paper.legend(texts.sheet.legend)).not.toContainText(en.kinds['oil-field']);
  await expect(paper.qrCode(texts.sheet.qr)).toBeVisible();
  const printed = (await paper.texts()).join(' ');
  for (const text of ['Semey', 'Natural Earth', 'OpenStreetMap', 'CC BY 4.0', 'Disputed lines']) {
    expect(printed).toContain(text);
  }
  const origin = new URL(page.url()).origin;
  const address = `/en/sites/semey/?borders=on&layers=${layers}#map=6/50.4/80.3`;
  expect(await paper.address()).toBe(origin + address);
  expect(printed.replaceAll(' ', '')).toContain(address);
  await expect(page.getByRole('heading', { name: texts.title })).toBeHidden();
});

test('the way there carries the view, and the way back leads to it', async ({ atlas, page }) => {
  await atlas.open('kk', 'sites/semey/?layers=cooperation&year=2000');
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
  const points = '**/data/map/points.json';
  const failed = page.getByRole('status').filter({ hasText: texts.failed });
  await page.route(points, (route) => route.abort());
  await page.goto('about:blank');
  await page.goto('/en/print/?country=KZ&undated=off#map=5/43/68');
  await expect(failed).toBeVisible();
  await page.unroute(points);
  await paper.button(texts.tryAgain).click();
  await paper.drawn();
  // The paper holds what its address does: the filters are kept.
  const printed = (await paper.texts()).join(' ');
  expect(printed).toContain('Otrar');
  expect(printed).not.toContain('Samarkand');

  // What fails late, for a sheet that is no longer asked for, spoils nothing.
  let fail = () => {};
  const held = new Promise<void>((resolve) => (fail = resolve));
  await page.route(points, (route) => held.then(() => route.abort()), { times: 1 });
  await page.goto('about:blank');
  await page.goto('/en/print/');
  await paper.choice(texts.papers.letter).check();
  await paper.drawn();
  const lost = page.waitForEvent('requestfailed');
  fail();
  await lost;
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  await expect(failed).toHaveCount(0);
});

test('a long address and all layers leave every text on the sheet in each language', async ({
  page
}) => {
  const paper = new PaperPages(page);
  for (const language of languages) {
    const { sheet } = await printTexts(language);
    const address = `?paper=a4-portrait&layers=${layerNames.join(',')}&borders=on&year=1200..1300`;
    await paper.openSheet(language, `${address}&unknown=${'9'.repeat(2400)}#%ff`);
    await expect(paper.sheet()).toContainText(sheet.address);
    await expect(paper.qrCode(sheet.qr)).toHaveCount(0);
    expect((await paper.texts()).join('')).toContain('…');
    expect(await paper.outside(), language).toEqual([]);
  }
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
  const { map, panel } = sheetLayout({ paper: 'letter', orientation: 'landscape' });
  const pixels = (box: Box) =>
    Object.fromEntries(
      Object.entries(box).map(([side, length]) => [side, Math.round((length * 2 * 96) / 25.4)])
    ) as unknown as Box;
  const half = { ...panel, width: panel.width / 2 };
  const ink = await paper.ink(png, {
    ...{ map: pixels(map), legend: pixels(half) },
    imprint: pixels({ ...half, x: panel.x + panel.width / 2 })
  });
  for (const [part, share] of Object.entries(ink)) {
    expect(share, part).toBeGreaterThan(0.005);
    expect(share, part).toBeLessThan(0.4);
  }
  await expect(page.getByRole('status').filter({ hasText: '.png' })).toBeVisible();
});

test('the pages of the atlas print their text without what serves the screen alone', async ({
  atlas,
  page
}) => {
  await atlas.open('en', 'op-ed/');
  await page.emulateMedia({ media: 'print' });
  await expect(atlas.pair('p8.2')).toBeVisible();
  await expect(atlas.map()).toBeHidden();
  await expect(atlas.languageLink('ru')).toBeHidden();
  expect((await new PaperPages(page).print({ format: 'A4' })).length).toBeGreaterThan(3);
  await atlas.open('en', 'sites/semey/');
  await expect(atlas.quotation('p7.1')).toBeVisible();
  await expect(atlas.list()).toBeHidden();
});

test('a sheet of chosen years tells by which winds ships sailed on its sea roads', async ({
  page
}) => {
  const paper = new PaperPages(page);
  await paper.openSheet('en', '?year=850&layers=routes,places');
  await paper.drawn();
  const legend = paper.legend(texts.sheet.legend);
  await expect(legend).toContainText(texts.sheet.seasons);
  const printed = (await paper.texts()).join(' ').replaceAll(/\s+/g, ' ');
  expect(printed).toContain('north-east monsoon (November to February)');
  expect(printed).toContain('The Malabar coast is closed');
  expect(printed).not.toContain('Out of the Red Sea in July');
  for (const held of ['portrait', 'landscape'] as const) {
    await paper.choice(texts.orientations[held]).check();
    await paper.drawn();
    expect(await paper.outside()).toEqual([]);
  }
  // Where no sea road is drawn, and in all times, there is none to tell of.
  await paper.openSheet('en', '?year=850&layers=places');
  await paper.drawn();
  await expect(legend).not.toContainText(texts.sheet.seasons);
  await paper.openSheet('en', '?layers=routes,places');
  await paper.drawn();
  await expect(legend).not.toContainText(texts.sheet.seasons);
});

test('the way of an opened thing is on the sheet, with its numbers explained', async ({ page }) => {
  const paper = new PaperPages(page);
  await paper.openSheet('en', '?feature=things/lapis-belt');
  const lettered = await paper.texts();
  expect(lettered).toContain(texts.sheet.way);
  expect(lettered.filter((text) => text === '1')).toHaveLength(2);
  // Where, when and how firmly it is known; the column breaks the line.
  const first = `${nameOf('places/faizabad', 'en')} · 8th century CE · probable`;
  expect(lettered.join(' ')).toContain(first);
  expect(await paper.outside()).toEqual([]);
  await paper.openSheet('en', '?feature=sites/semey');
  expect(await paper.texts()).not.toContain(texts.sheet.way);
});
