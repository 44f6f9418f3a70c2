import type { Page } from '@playwright/test';

/**
 * What the browser holds to be pasted, by pasting it: pages of the atlas may not read the clipboard themselves. What
 * has the focus has it afterwards, too.
 */
export async function pasted(page: Page): Promise<string> {
  const field = await page.evaluateHandle(() => {
    const before = document.activeElement as HTMLElement | null;
    const field = document.createElement('textarea');
    // While a dialog is open, nothing outside it can have the focus.
    (document.querySelector('dialog:modal') ?? document.body).append(field);
    field.focus();
    return { field, before };
  });
  await page.keyboard.press('ControlOrMeta+V');
  return field.evaluate(({ field, before }) => {
    field.remove();
    before?.focus();
    return field.value;
  });
}
