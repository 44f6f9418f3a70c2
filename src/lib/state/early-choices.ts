import { navigating } from '$app/state';
import { tick } from 'svelte';

/** A button that was pressed, or a field that was changed, before the page was alive. */
export interface EarlyChoice {
  control: HTMLElement;
  value?: string;
  checked?: boolean | undefined;
}

/**
 * Does what the reader chose before the page was alive, one after another: a choice may change the address, which the
 * next one reads. The script of `app.html` has noted it. Call once the page is alive.
 */
export async function doEarlyChoices(): Promise<void> {
  const choices = window.earlyChoices ?? [];
  delete window.earlyChoices;
  for (const choice of choices) {
    await tick();
    if (!choice.control.isConnected) continue;
    doAgain(choice);
    // An address that changes is on its way a moment later.
    await new Promise((done) => setTimeout(done));
    await navigating.complete;
  }
}

function doAgain({ control, value, checked }: EarlyChoice): void {
  if (control instanceof HTMLSelectElement || control instanceof HTMLInputElement) {
    if (value !== undefined && control.value !== value) control.value = value;
    if (control instanceof HTMLInputElement && checked !== undefined) control.checked = checked;
    for (const type of ['input', 'change'])
      control.dispatchEvent(new Event(type, { bubbles: true }));
  } else control.click();
}
