import type { CardView } from './lib/i18n/card-view';
import type { EarlyChoice } from './lib/state/context';
import type { Camera } from './lib/domain/geometry/camera';
import type { Reading } from './lib/features/op-ed/reading';
import type { ReportTarget } from './lib/features/share/report';

declare global {
  /** Set by the build, see vite.config.ts. */
  const __REPORT__: ReportTarget;
  /** Address of the deployment's own archive of streets; '' for none. Set by the build, see tools/settings.mjs. */
  const __STREETS__: string;

  /** The script of app.html as pages have it. Set by the build, see tools/deploy/policy.mjs. */
  const __STARTUP__: string;

  interface Window {
    /** What the reader chose before the page was alive; gone once it is. */
    earlyChoices?: EarlyChoice[];
  }

  namespace App {
    interface PageState {
      /** Where the reader's own hand had the map beside the op-ed, whose address keeps the hash for its sentences. */
      camera?: Camera;
    }
    interface PageData {
      /** The opened feature's card, on its own page. */
      card?: CardView;
      /** The op-ed, on its own page. */
      opEd?: Reading;
    }
  }
}
