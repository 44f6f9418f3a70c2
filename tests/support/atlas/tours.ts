import type { Locator } from '@playwright/test';
import type { TourName } from '../../../src/lib/domain/tours/tour';
import { fill } from '../../../src/lib/i18n/format';
import type { Part } from './visit';

/** The guided tours. */
export function withTours<Base extends Part>(Base: Base) {
  return class extends Base {
    /** The block that offers the tours. */
    tours(): Locator {
      return this.page.getByRole('navigation', { name: this.words.tours.heading, exact: true });
    }

    tourLink(tour: TourName): Locator {
      return this.tours().getByRole('link', { name: this.words.tours.names[tour], exact: true });
    }

    resumeLink(step: number): Locator {
      const name = fill(this.words.tours.resume, { n: step });
      return this.tours().getByRole('link', { name, exact: true });
    }

    /** The stop of a tour, named by its heading. */
    tourStop(step: number, of: number): Locator {
      const name = fill(this.words.tours.stop, { n: step, of });
      return this.page.getByRole('region', { name, exact: true });
    }

    /** Whichever stop is on show. */
    anyStop(): Locator {
      return this.page.locator('section.tour');
    }

    stopHeading(): Locator {
      return this.anyStop().getByRole('heading', { level: 2 });
    }

    stopQuotation(sentence: string): Locator {
      return this.anyStop().locator(`blockquote[cite$="#${sentence}"]`);
    }

    /** Our own line, which says that it is ours. */
    stopLine(): Locator {
      return this.anyStop().locator('.voice-atlas');
    }

    stopFeatures(): Locator {
      return this.anyStop()
        .locator('.feature-links:not([aria-labelledby="tour-onward"])')
        .getByRole('link');
    }

    /** Where the last stop leads. */
    onward(): Locator {
      return this.page.getByRole('list', { name: this.words.tours.onward }).getByRole('link');
    }

    /** What unfolds the rest of a stop's features. */
    moreStopFeatures(): Locator {
      return this.anyStop().locator('details:has(.feature-links) > summary');
    }

    tourButton(name: 'previous' | 'next' | 'exit'): Locator {
      return this.anyStop().getByRole('button', { name: this.words.tours[name], exact: true });
    }

    /** On a card that a tour led to: the way back. */
    backToTour(step: number, of: number): Locator {
      const name = fill(this.words.tours.back, { n: step, of });
      return this.page.getByRole('link', { name, exact: true });
    }

    tourFailure(): Locator {
      return this.page
        .getByRole('status')
        .filter({ hasText: this.words.tours.failed })
        .locator('xpath=..');
    }
  };
}
