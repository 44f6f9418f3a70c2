import { expect, test } from '../../support/atlas-driver';
import { Comparing } from '../../support/compare-driver';

test('without a map the lists answer what was there in 650 and not in 1250', async ({
  atlas,
  page
}) => {
  const comparing = new Comparing(page);
  await atlas.open('en', '?compare=650,2025');
  await comparing.year('second').fill('0');
  await comparing.year('second').press('Enter');
  await expect(comparing.complaint('second')).toContainText('there was no year 0');
  expect(atlas.place()).toBe('/en/?compare=650,2025');

  await comparing.year('second').fill('1250');
  await comparing.year('second').press('Enter');
  await expect.poll(() => atlas.place()).toBe('/en/?compare=650,1250');
  await expect(comparing.only('650 CE').filter({ hasText: /^Asuka$/ })).toBeVisible();
  await expect(comparing.only('1250').filter({ hasText: /^Karakorum$/ })).toBeVisible();
  await expect(comparing.only('650 CE').filter({ hasText: 'Karakorum' })).toHaveCount(0);
  await expect(comparing.summary()).toContainText('Only in the second (1250)');

  await comparing.button('swap').click();
  await expect.poll(() => atlas.place()).toBe('/en/?compare=1250,650');
  await comparing.preset('first').selectOption('Tang');
  await expect.poll(() => atlas.place()).toBe('/en/?compare=618..907,650');
});
