import { readFileSync } from 'node:fs';
import { expect, languages, test } from '../../support/atlas-driver';
import { nameOf, received } from '../../support/geo-data';
import { Sharing } from '../../support/share-driver';

/** Width and height of a PNG. */
function pngSize(file: Buffer): [number, number] {
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

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
    const overflowing = await sheet.evaluate((drawing) => {
      const right = drawing.getBoundingClientRect().right;
      return [...drawing.querySelectorAll('text')]
        .filter((text) => text.getBoundingClientRect().right > right)
        .map((text) => text.textContent);
    });
    expect(overflowing).toEqual([]);

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
