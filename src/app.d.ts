import type { Card } from '$lib/domain/card';

declare global {
  namespace App {
    interface PageData {
      /** The opened feature's card, on its own page. */
      card?: Card;
    }
  }
}
