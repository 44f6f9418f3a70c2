import { expect, featureCount, smallWindow, test } from '../../support/atlas-driver';

for (const address of ['#map=99/99/999', 'sites/semey/?layers=<script>#map=1e9/1/1']) {
  test(`/en/${address} shows a map all the same`, async ({ atlas, page }) => {
    await page.setViewportSize(smallWindow);
    const trouble = await atlas.recordDiagnostics();
    page.on('dialog', () => expect(false, 'a script ran').toBe(true));
    await atlas.open('en', address);
    await atlas.mapIdle();
    await expect(atlas.title()).not.toHaveText('');
    await expect(atlas.message()).toHaveCount(0);
    expect(await atlas.entries().count()).toBe(featureCount);
    await atlas.settled();
    expect(atlas.camera().zoom).toBeLessThanOrEqual(12);
    expect(trouble.errors).toEqual([]);
  });
}
