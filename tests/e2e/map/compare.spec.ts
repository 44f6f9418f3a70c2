import { expect, test } from '../../support/atlas-driver';
import { Comparing } from '../../support/compare-driver';
import { chunkOf, failures, Failing } from '../../support/failure-driver';

test('two maps move together; the divider is moved by keys, and one map is left at the end', async ({
  atlas,
  page
}) => {
  const comparing = new Comparing(page);
  const failing = new Failing(page);
  const second = chunkOf('src/lib/features/compare/CompareStage.svelte');
  const mend = await failing.answer(second, failures['not found']!);
  await atlas.open('en', '?compare=618..907,2025');
  await atlas.mapIdle();
  // A second map that cannot be fetched is said, and comes when it can.
  const { failed } = atlas.words.parts;
  await mend();
  await failing.again(failed).click();
  await expect(failing.said(failed)).toHaveCount(0);
  await comparing.ready();
  await expect(comparing.canvases()).toHaveCount(2);
  await expect(comparing.divider()).toHaveAttribute('aria-valuetext', 'Tang: 50%, 2025: 50%');
  await comparing.divider().focus();
  await page.keyboard.press('ArrowRight');
  await expect(comparing.divider()).toHaveAttribute('aria-valuetext', 'Tang: 51%, 2025: 49%');

  // A key on the second map moves the first, whose place the address says.
  const before = atlas.camera();
  await comparing.canvases().last().focus();
  await page.keyboard.press('Equal');
  await expect.poll(() => atlas.camera().zoom).toBeGreaterThan(before.zoom);

  await comparing.button('end').click();
  await expect(comparing.canvases()).toHaveCount(1);
  await expect(comparing.panel()).toHaveCount(0);
  expect(atlas.place()).toBe('/en/');
});
