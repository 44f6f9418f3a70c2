import { read, utils } from '@e965/xlsx';
import { readFile } from 'node:fs/promises';
import { expect, featureCount, test } from '../../support/atlas-driver';
import { nameOf } from '../../support/geo-data';
import { Sharing } from '../../support/share-driver';
import { pasted } from '../../support/clipboard';
import { TablePage } from '../../support/table-driver';

test('the table sorts, copies and downloads what is shown, under the policy of the page', async ({
  atlas,
  page,
  context
}) => {
  const table = new TablePage(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const record = await atlas.recordDiagnostics();
  await atlas.open('en', 'table/?layers=places&year=750&country=KZ,nowhere&certainty=city');
  await expect(table.passing()).toContainText('Shown: ');
  const names = await table.names();
  expect(names.length).toBeGreaterThan(2);
  expect(names.length).toBeLessThan(40);
  expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
  await expect(table.header('name')).toHaveAttribute('aria-sort', 'ascending');
  for (const where of await table.cells('where')) expect(where).toContain('Kazakhstan');

  await table.sortBy('name');
  await expect(table.header('name')).toHaveAttribute('aria-sort', 'descending');
  expect(await table.names()).toEqual([...names].reverse());
  await table.sortBy('when');
  await expect(table.header('when')).toHaveAttribute('aria-sort', 'ascending');
  await expect(table.header('name')).not.toHaveAttribute('aria-sort');

  // The order is part of what is shared; links to features go without it.
  await table.sortBy('when');
  await expect.poll(() => atlas.place()).toContain('&sort=-when');
  const last = await table.names();
  await expect(table.rows().first().getByRole('link')).not.toHaveAttribute('href', /sort/);
  const sharing = new Sharing(page, 'en');
  await (await sharing.onView('share')).click();
  const shared = await sharing.field().inputValue();
  await page.keyboard.press('Escape');
  await page.goto(shared);
  await expect(table.header('when')).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => table.names()).toEqual(last);

  await table.copy().click();
  await expect(table.said()).toHaveText(`${names.length} rows copied`);
  const copied = await pasted(page);
  const lines = copied.split('\n').map((line) => line.split('\t'));
  expect(lines).toHaveLength(names.length + 1);
  expect(lines[0]).toEqual([...Object.values(table.words.columns), table.words.address]);
  expect(lines.slice(1).map(([name]) => name)).toEqual(await table.names());

  const file = await table.download();
  expect(file.suggestedFilename()).toBe('silk-road-atlas-en.csv');
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv.startsWith('\ufeff"Name","Kind"')).toBe(true);
  expect(csv.trimEnd().split('\r\n')).toHaveLength(names.length + 1);

  // A spreadsheet of another maker reads words as words and numbers as numbers.
  const book = await table.download('workbook');
  expect(book.suggestedFilename()).toBe('silk-road-atlas-en.xlsx');
  const { Sheets, SheetNames } = read(await readFile(await book.path()));
  const [headings, ...rows] = utils.sheet_to_json<(string | number | null)[]>(
    Sheets[SheetNames[0]!]!,
    { header: 1, defval: null }
  );
  expect(headings).toEqual([
    ...Object.values(table.words.columns),
    ...[table.words.firstYear, table.words.lastYear, table.words.address]
  ]);
  expect(rows.map(([name]) => name)).toEqual(await table.names());
  const years = rows.map((row) => row[headings!.indexOf(table.words.firstYear)]);
  expect(years.filter((year) => typeof year === 'number').length).toBeGreaterThan(0);
  expect(years.filter((year) => typeof year === 'string')).toEqual([]);
  expect(await atlas.policyViolations()).toEqual([]);
  expect(record.errors).toEqual([]);
});

test('on a phone the table scrolls by itself and by keyboard, and nothing is cut off', async ({
  atlas,
  page
}) => {
  const table = new TablePage(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await atlas.open('en', 'table/?kind=temple');
  await expect(table.passing()).toContainText('Shown: ');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await table.scroller().focus();
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => table.scroller().evaluate((region) => region.scrollLeft))
    .toBeGreaterThan(0);
  const first = (await table.rows().first().getByRole('link').boundingBox())!;
  expect(first.x).toBeGreaterThanOrEqual(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the table stands there whole', async ({ atlas, page }) => {
    const table = new TablePage(page);
    await atlas.open('ja', 'table/?country=KZ');
    await expect(table.rows()).toHaveCount(featureCount);
    await expect(
      page.getByRole('link', { name: nameOf('places/otrar', 'ja') }).first()
    ).toBeVisible();
    await expect(table.copy()).toHaveCount(0);
  });
});
