import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/atlas-driver';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const pages = ['', 'sites/semey/', 'routes/hexi/', 'op-ed/', 'about/', 'sites/nope/'];

for (const language of ['en', 'kk'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const path of pages) {
      test(`/${language}/${path} in ${colorScheme} has no fault that axe knows`, async ({
        atlas,
        page
      }) => {
        await page.emulateMedia({ colorScheme });
        await atlas.open(language, path);
        if (!path.includes('nope')) await atlas.ready();
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        const faults = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id}: ${html}`)
        );
        expect(faults).toEqual([]);
      });
    }
  }
}

test('on a phone neither', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('en', 'sites/semey/');
  await atlas.ready();
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
