import { expect, languages, test } from '../../support/atlas-driver';
import { DataPage } from '../../support/data-driver';

const types: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  kml: 'application/vnd.google-earth.kml+xml',
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
  gpx: 'application/gpx+xml',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

test('every file of the data is there, as what it is, and names its licence', async ({
  atlas,
  page,
  request
}) => {
  await atlas.open('en', 'about/');
  const data = new DataPage(page);
  await data.wayHere('en').click();
  await expect(data.links().first()).toBeVisible();
  const files = await data.files();
  expect(files).toHaveLength(31);
  for (const file of files) {
    const answer = await request.get(file);
    expect(answer.status(), file).toBe(200);
    expect(answer.headers()['content-type'], file).toBe(types[file.split('.').at(-1)!]);
    if (file.endsWith('.xlsx')) continue;
    const body = await answer.text();
    if (!file.endsWith('.txt')) expect(body, file).toMatch(/CC BY 4\.0|licenses\/by\/4\.0/);
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the files are found from the address without a language', async ({ page }) => {
    await page.goto('/data/');
    const data = new DataPage(page);
    await expect(data.choices()).toHaveCount(languages.length);
    await data.choices().nth(languages.indexOf('kk')).click();
    await expect(page).toHaveURL('/kk/data/');
    const [first] = (await data.files()).filter((file) => file.endsWith('.kml'));
    expect(first).toBe('/data/silk-road-atlas.kk.kml');
  });
});
