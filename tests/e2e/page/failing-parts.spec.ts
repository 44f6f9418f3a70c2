import { expect, featureCount, languages, test, words } from '../../support/atlas-driver';
import { matchesAria } from '../../support/aria';
import { chunkOf, failures, Failing } from '../../support/failure-driver';
import { Search } from '../../support/search-driver';
import { TablePage } from '../../support/table-driver';
import { TimelineDriver } from '../../support/timeline-driver';

/** Files of parts that are gone after a deployment. */
const gone = [
  'src/lib/features/timeline/Timeline.svelte',
  'src/lib/features/filters/Filters.svelte',
  'src/lib/features/tours/Tours.svelte',
  'src/lib/features/share/Actions.svelte',
  'src/lib/features/search/SearchPanel.svelte'
].map(chunkOf);

for (const language of languages) {
  test(`${language}: each part whose script is gone says so once, plainly; "try again" brings it`, async ({
    atlas,
    page
  }) => {
    const failing = new Failing(page);
    const mend = await Promise.all(
      gone.map((file) => failing.answer(file, failures['not found']!))
    );
    await atlas.open(language);
    await new TablePage(page).filters().click();
    const { map, tours, parts, nav } = words[language];
    const said = [map.noTimeline, parts.filters, tours.failed, parts.failed];
    for (const text of said) {
      await expect(failing.said(text)).toHaveCount(1);
      await expect(failing.again(text)).toHaveText(map.tryAgain);
      await expect(failing.reload(text)).toHaveText(parts.reload);
    }
    await new Search(page, language).field().focus();
    await expect(failing.said(nav.searchFailed)).toBeVisible();
    if (language === 'en')
      await matchesAria(failing.beside(map.noTimeline), language, 'part-failed');
    expect(await atlas.entries().count()).toBe(featureCount);
    await expect(atlas.staticMap()).toBeVisible();

    await Promise.all(mend.map((again) => again()));
    await failing.again(nav.searchFailed).click();
    await expect(failing.said(nav.searchFailed)).toHaveCount(0);
    for (const text of said) {
      await failing.again(text).click();
      await expect(failing.said(text)).toHaveCount(0);
    }
    await expect(atlas.tourLink('two')).toBeVisible();
    await expect(new TimelineDriver(page, language).root()).toBeVisible();
    expect(failing.uncaught).toEqual([]);
  });
}

test('the link beside a missing part loads the page as a whole', async ({ atlas, page }) => {
  const failing = new Failing(page);
  const mend = await failing.answer(gone[0]!, failures['not found']!);
  await atlas.open('en', 'sites/semey/?layers=routes#map=6/50.4/80');
  const text = words.en.map.noTimeline;
  await expect(failing.said(text)).toHaveCount(1);
  await test.step('so does "try again", where the host has a newer atlas', async () => {
    const newer = await failing.answer(/_app\/version\.json/, (route) =>
      route.fulfill({ json: { version: 'next' } })
    );
    const loaded = page.waitForEvent('load');
    await failing.again(text).click();
    await loaded;
    await newer();
    await expect(failing.said(text)).toHaveCount(1);
  });
  await mend();
  const loaded = page.waitForEvent('load');
  await failing.reload(text).click();
  await loaded;
  expect(atlas.place()).toBe('/en/sites/semey/?layers=routes');
  await expect(new TimelineDriver(page).root()).toBeVisible();
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
});

/** Texts in the reader's language are files of their own; a part without them cannot stand. */
test('a part whose texts are gone says so, and stands once they come', async ({ atlas, page }) => {
  const failing = new Failing(page);
  const mend = await failing.answer(chunkOf('src/lib/i18n/ja/timeline.ts'), failures['no answer']!);
  await atlas.open('ja');
  const text = words.ja.map.noTimeline;
  await expect(failing.said(text)).toHaveCount(1);
  await mend();
  await failing.again(text).click();
  await expect(new TimelineDriver(page, 'ja').root()).toBeVisible();
  await expect(failing.said(text)).toHaveCount(0);
  expect(failing.uncaught).toEqual([]);
});

test('two times: where the lists that compare them are gone, the page says so', async ({
  atlas,
  page
}) => {
  const failing = new Failing(page);
  const mend = await failing.answer(
    chunkOf('src/lib/features/compare/Comparison.svelte'),
    failures['not found']!
  );
  await atlas.open('en', '?compare=650,2025');
  const text = words.en.parts.failed;
  await expect(failing.said(text)).toHaveCount(1);
  await mend();
  await failing.again(text).click();
  await expect(failing.said(text)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Two periods side by side' })).toBeVisible();
  expect(failing.uncaught).toEqual([]);
});
