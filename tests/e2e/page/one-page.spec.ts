import { readFileSync } from 'node:fs';
import { expect, languages, test } from '../../support/atlas-driver';
import { nameOf, received } from '../../support/geo-data';
import { Sharing } from '../../support/share-driver';

/** Runs in the page: what stands nearer to the right edge of a sheet than a twentieth of its width. */
function linesBeyondMargin(drawing: Element): (string | null)[] {
  const { right, width } = drawing.getBoundingClientRect();
  return [...drawing.querySelectorAll(':scope > text')]
    .filter((text) => text.getBoundingClientRect().right > right - width / 20)
    .map((text) => text.textContent);
}

/** Width and height of a PNG. */
function pngSize(file: Buffer): [number, number] {
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

test('the page of a thing says that the sentence is of the roads as a whole, and no line leaves it', async ({
  atlas,
  page
}) => {
  await atlas.open('ja', 'things/five-string-biwa/');
  const sharing = new Sharing(page, 'ja');
  await (await sharing.onCard('page')).click();
  const sheet = sharing.onePage();
  await expect(sheet).toContainText(atlas.words.card.generalQuotations);
  await expect.poll(() => sheet.evaluate(linesBeyondMargin)).toEqual([]);
});

for (const language of languages)
  test(`${language}: a card becomes one page to print or to send`, async ({ atlas, page }) => {
    const trouble = await atlas.recordDiagnostics();
    await atlas.open(language, 'sites/semey/');
    const sharing = new Sharing(page, language);
    await (await sharing.onCard('page')).click();
    const sheet = sharing.onePage();
    await expect(sheet).toBeVisible();
    await expect(sheet).toHaveAccessibleName(new RegExp(`^${nameOf('sites/semey/', language)}`));
    // Lines are broken: the words are there all the same, the received ones to the letter.
    const words = (await sheet.textContent())!.replace(/\s/g, '');
    expect(words).toContain(received.get('p7.1')!.replace(/\s/g, ''));
    expect(words).toContain('/sites/semey/');
    await expect.poll(() => sheet.evaluate(linesBeyondMargin)).toEqual([]);

    const { page: texts } = await sharing.words();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      sharing.dialog().getByRole('button', { name: texts.save, exact: true }).click()
    ]);
    expect(download.suggestedFilename()).toBe('silk-road-atlas-semey.png');
    expect(pngSize(readFileSync(await download.path()))).toEqual([1480, 2100]);
    await expect(sharing.said()).toHaveText(texts.saved);
    expect(trouble.errors).toEqual([]);
    expect(await atlas.policyViolations()).toEqual([]);
  });
