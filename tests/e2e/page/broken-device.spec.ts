import { expect, test, type Atlas } from '../../support/atlas-driver';
import { Search } from '../../support/search-driver';
import { TimelineDriver } from '../../support/timeline-driver';

// What a device may lack or get wrong without its reader's knowing: the atlas is read all the same.

/** What of a page might write something down, or read what was: each of it works for the page at least. */
async function reads(atlas: Atlas): Promise<void> {
  const { page } = atlas;
  const trouble = await atlas.recordDiagnostics();
  await atlas.open('en');
  await atlas.allLoaded();
  await atlas.themeMenu().selectOption('night');
  expect(await atlas.brightness()).toBeLessThan(0.3);
  await new Search(page).field().fill('Semey');
  await new Search(page).options().first().click();
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
  await atlas.closeButton().click();
  await atlas.tourLink('two').click();
  await atlas.tourButton('next').click();
  await expect(atlas.tourStop(2, 5)).toBeVisible();
  await atlas.tourButton('exit').click();
  await expect(atlas.resumeLink(2).or(atlas.tourLink('two')).first()).toBeVisible();
  await new TimelineDriver(page).phase('tang').check();
  await expect.poll(() => atlas.place()).toBe('/en/?year=618..907');
  await atlas.switchLanguage('ja');
  await atlas.pageLink(atlas.words.nav.opEd).click();
  await atlas.textMode('both').check();
  await expect.poll(() => atlas.readable('p1.1')).toEqual(['original', 'translation']);
  expect(trouble.errors).toEqual([]);
}

const stores = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];

test('storage that is denied', async ({ atlas, page }) => {
  await page.addInitScript((stores) => {
    for (const name of stores)
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        }
      });
  }, stores);
  await reads(atlas);
});

test('storage that is not there', async ({ atlas, page }) => {
  await page.addInitScript((stores) => {
    for (const name of stores) Object.defineProperty(window, name, { value: undefined });
  }, stores);
  await reads(atlas);
});

test('storage that is full', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await reads(atlas);
});

for (const year of [2025, 2027]) {
  test(`a clock that says ${year}`, async ({ atlas, page }) => {
    await page.clock.install({ time: new Date(`${year}-11-28T12:00:00`) });
    await reads(atlas);
  });
}
