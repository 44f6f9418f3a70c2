import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/atlas-driver';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

// The map itself is one canvas to axe: two pages with it are enough, the others are judged without waiting.
const pages = [
  { path: '', map: true },
  { path: 'sites/semey/', map: true },
  { path: 'routes/hexi/' },
  { path: 'op-ed/' },
  { path: 'about/' },
  { path: 'measure/?from=otrar&to=heijo' },
  { path: 'table/?country=KZ' },
  { path: 'sites/nope/' }
];

for (const language of ['en', 'kk'] as const) {
  for (const { path, map = false } of pages) {
    test(`/${language}/${path} has no fault that axe knows, by day and by night`, async ({
      atlas,
      page
    }) => {
      if (!map) await atlas.withoutWebGl();
      await atlas.open(language, path);
      if (map) await atlas.ready();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await faults(page), colorScheme).toEqual([]);
      }
    });
  }
}

test('a card in the sheet of a phone has no fault that axe knows', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('en', 'sites/semey/');
  await atlas.ready();
  expect(await faults(page)).toEqual([]);
});

test('a choice on the map has no fault that axe knows', async ({ atlas, page }) => {
  await atlas.open('en', '#map=5/36/137');
  await atlas.ready();
  await atlas.clickOn(135.4, 34.66);
  await expect(atlas.choice()).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('the page with all layers off has no fault that axe knows', async ({ atlas, page }) => {
  await atlas.withoutWebGl();
  await atlas.open('en', '?layers=none');
  await expect(atlas.emptyNotice()).toBeVisible();
  await expect(atlas.message()).toBeVisible();
  expect(await faults(page)).toEqual([]);
});
