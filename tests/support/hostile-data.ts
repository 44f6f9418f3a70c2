import type { Page } from '@playwright/test';
import { expect, type Atlas } from './atlas-driver';

export const markup = '<img src=x onerror=alert(1)>';

/** Every file of data that names `name` names it with markup before it. */
export async function rename(page: Page, name: string): Promise<void> {
  page.on('dialog', () => expect(false, 'a script ran').toBe(true));
  await page.route(/\.json($|\?)/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(name, `${markup}${name}`);
    await route.fulfill({ response, body });
  });
}

/** That the markup has stayed text. */
export async function isText(page: Page, atlas: Atlas): Promise<void> {
  expect(await page.locator('img[src="x"], [onerror]').count()).toBe(0);
  expect(await atlas.policyViolations()).toEqual([]);
}
