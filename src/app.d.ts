import type { ShownCard } from '$lib/i18n/shown-card';
import type { Reading } from '$lib/domain/reading';
import type { ReportTarget } from '$lib/domain/report';

declare global {
  /** Set by the build, see vite.config.ts. */
  const __REPORT__: ReportTarget;
  /** Address of the deployment's own archive of streets; '' for none. Set by the build, see tools/streets.mjs. */
  const __STREETS__: string;

  namespace App {
    interface PageData {
      /** The opened feature's card, on its own page. */
      card?: ShownCard;
      /** The op-ed, on its own page. */
      opEd?: Reading;
    }
  }
}
