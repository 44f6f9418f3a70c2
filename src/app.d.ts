import type { Card } from '$lib/domain/card';
import type { Reading } from '$lib/domain/reading';

declare global {
  namespace App {
    interface PageData {
      /** The opened feature's card, on its own page. */
      card?: Card;
      /** The op-ed, on its own page. */
      opEd?: Reading;
    }
  }
}
