import { createContext } from 'svelte';
import type { IndexEntry } from '$lib/domain/index-entry';
import type { Messages } from '$lib/i18n/en/shell';
import type { UrlState } from './url-state.svelte';
import type { Filtering } from './filtering.svelte';
import type { MapView } from './map-view.svelte';

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
