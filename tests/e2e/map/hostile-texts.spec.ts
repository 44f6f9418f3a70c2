import { expect, smallWindow, test } from '../../support/atlas-driver';
import { isText, markup, rename } from '../../support/hostile-data';

test('markup in the data is shown as text in the choice between what lies under one click', async ({
  atlas,
  page
}) => {
  await page.setViewportSize(smallWindow);
  await atlas.recordDiagnostics();
  await rename(page, 'Osaka');
  await atlas.open('ja', '#map=3/36/137');
  await atlas.mapIdle();
  await atlas.switchLanguage('en');
  await atlas.settled();
  await atlas.clickOn(135.5, 34.69);
  await expect(atlas.choice()).toContainText(`${markup}Osaka`);
  await isText(page, atlas);
  // What is still asked for when the test ends is answered for nobody.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
