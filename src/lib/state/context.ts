import { navigating } from '$app/state';
import { createContext, onMount, tick } from 'svelte';
import type { IndexEntry } from '$lib/domain/index-entry';
import type { Messages } from '$lib/i18n/en/shell';
import { Filtering } from './filtering.svelte';
import { MapView } from './map-view.svelte';
import { UrlState } from './url-state.svelte';

/** What every part of the atlas may ask for; texts and index follow the language of the page. */
export interface AtlasContext {
  address: UrlState;
  /** The filters of the address. */
  filtering: Filtering;
  view: MapView;
  readonly messages: Messages;
  readonly index: readonly IndexEntry[];
}

export const [getAtlas, setAtlas] = createContext<AtlasContext>();

/**
 * Gives what is below it all that; `page` says the texts and the index. Once the page is alive its address is read, and
 * what the reader chose before is done. Call while a layout is set up.
 */
export function provideAtlas(page: () => Pick<AtlasContext, 'messages' | 'index'>): AtlasContext {
  const address = new UrlState();
  onMount(() => {
    address.hydrate();
    void doEarlyChoices();
  });
  return setAtlas({
    address,
    filtering: new Filtering(address),
    view: new MapView(),
    get messages() {
      return page().messages;
    },
    get index() {
      return page().index;
    }
  });
}

/** A button that was pressed, or a field that was changed, before the page was alive. */
export interface EarlyChoice {
  control: HTMLElement;
  value?: string;
  checked?: boolean | undefined;
}

/**
 * Does what the reader chose before the page was alive, one after another: a choice may change the address, which the
 * next one reads. The script of `app.html` has noted it.
 */
async function doEarlyChoices(): Promise<void> {
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
