import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { Language } from './atlas-driver';

/**
 * Holds what a screen reader is given of a part of the page against `tests/aria/<language>-<state>.aria.yml`, to
 * the last child. What differs is told, and the test goes on to the next state.
 */
export async function matchesAria(part: Locator, language: Language, state: string): Promise<void> {
  await expect(part, state).toBeVisible();
  await expect.soft(part, state).toMatchAriaSnapshot({ name: `${language}-${state}.aria.yml` });
}
