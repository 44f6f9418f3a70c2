import { expect, test } from '../../support/atlas-driver';

// What is asked is the same in every language, but for fonts; Japanese, which has the most, is walked over the interactive map.
for (const language of ['kk', 'ru'] as const) {
  test(`${language}: a walk through the pages asks no other host and meets no error`, async ({
    atlas,
    page
  }) => {
    const record = await atlas.recordDiagnostics();
    await atlas.open(language);
    await atlas.openFeature('/sites/semey/');
    await expect(atlas.cardOf('sites/semey')).toBeVisible();
    await atlas.groupSwitch('historical').click();
    await expect(atlas.groupSwitch('historical')).not.toBeChecked();
    await atlas.near().first().click();
    await expect(atlas.cardOf('sites/semey-bridge')).toBeVisible();
    await atlas.closeButton().click();
    await atlas.pageLink(atlas.words.nav.opEd).click();
    await expect(atlas.title()).toHaveText(atlas.words.opEd.title);
    await atlas.pageLink(atlas.words.nav.about).click();
    await expect(atlas.title()).toHaveText(atlas.words.about.title);
    await atlas.pageLink(atlas.words.nav.atlas).click();
    await expect(page).toHaveTitle(atlas.words.title);
    await atlas.switchLanguage(language === 'ru' ? 'en' : 'ru');
    await atlas.themeMenu().selectOption('night');
    await atlas.settled();

    expect(record.requests.length).toBeGreaterThan(20);
    expect(record.foreign).toEqual([]);
    expect(record.failed).toEqual([]);
    expect(record.errors).toEqual([]);
    expect(await atlas.policyViolations()).toEqual([]);
  });
}
