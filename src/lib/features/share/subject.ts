import type { CardView } from '$lib/i18n/card-view';
import type { ShareTexts } from '$lib/i18n/services';

/** What the reader shares, cites, embeds or reports on. */
export interface Subject {
  /** What the page calls itself. */
  title: string;
  /** The opened card; none on the map or beside the op-ed. */
  card?: CardView;
  /** The sentence or paragraph of the op-ed that the address leads to. */
  sentence?: string;
}

/** What every dialog of this folder is given. */
export interface DialogProperties {
  subject: Subject;
  texts: ShareTexts;
  onclose: () => void;
}

/** The address of the page without query, camera and sentence. */
export function plainAddress(): string {
  return location.origin + location.pathname;
}
