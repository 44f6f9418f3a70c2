import type { Locator } from '@playwright/test';
import type { Part } from './visit';
import type { Language } from './words';

/** What of a page a reader can reach in a window, and pages whose scripts have not come yet. */
export function withWindow<Base extends Part>(Base: Base) {
  return class extends Base {
    /** By how many pixels the page is wider than the window. */
    widerThanWindow(): Promise<number> {
      return this.page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
    }

    /**
     * Controls that a reader cannot bring under the pointer, by scrolling what can be scrolled: out of the window, or under
     * something else. Of all, of those on the map, or of those beside it.
     */
    outOfReach(which: 'all' | 'on the map' | 'beside the map' = 'all'): Promise<string[]> {
      return this.page.evaluate((which) => {
        const controls = document.querySelectorAll<HTMLElement>(
          'a[href], button, select, summary, input, [role="slider"], [role="switch"]'
        );
        const lost: string[] = [];
        for (const control of controls) {
          if (!control.checkVisibility({ visibilityProperty: true })) continue;
          if (control.closest('.visually-hidden, .skip, .static-map-frame, [inert]')) continue;
          const isOnMap = control.closest('section.map') !== null;
          if (which !== 'all' && isOnMap !== (which === 'on the map')) continue;
          control.scrollIntoView({ block: 'center', inline: 'nearest' });
          const rects = [...control.getClientRects()];
          const isHit = rects.some(({ left, top, width, height }) => {
            const on = document.elementFromPoint(left + width / 2, top + height / 2);
            return on !== null && (control.contains(on) || isLabel(on, control));
          });
          if (!isHit) lost.push(control.outerHTML.replace(/\s+/g, ' ').slice(0, 120));
        }
        return lost;

        /** What is seen of a radio button is its label. */
        function isLabel(on: Element, control: HTMLElement): boolean {
          return on.closest('label')?.contains(control) ?? false;
        }
      }, which);
    }

    /** Pixels between the two links or controls of the header that stand nearest to each other in a line. */
    tightestGapInHeader(): Promise<number> {
      return this.page.evaluate(() => {
        const texts = [...document.querySelectorAll('.site-header :is(a, button, select, input)')]
          .filter((node) => node.checkVisibility())
          .map((node) => {
            const range = document.createRange();
            range.selectNodeContents(node);
            return (node.matches('select, input') ? node : range).getBoundingClientRect();
          });
        let gap = Infinity;
        for (const one of texts)
          for (const other of texts) {
            const beside = one.top < other.bottom && other.top < one.bottom;
            if (one !== other && beside && one.left <= other.left)
              gap = Math.min(gap, other.left - one.right);
          }
        return gap;
      });
    }

    /** The atlas's name in the header, which leads to the map. */
    siteName(): Locator {
      return this.page.locator('.site-header .name a');
    }

    /** Links to pages of the atlas that lack a parameter. */
    linksWithout(parameters: Record<string, string>): Promise<string[]> {
      return this.page.evaluate((wanted) => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('body a[href]')];
        const here = links.filter(
          ({ origin, pathname, target }) =>
            origin === location.origin && pathname.endsWith('/') && target !== '_blank'
        );
        const lacks = ({ href }: HTMLAnchorElement) => {
          const { searchParams } = new URL(href);
          return Object.entries(wanted).some(([name, value]) => searchParams.get(name) !== value);
        };
        return [...new Set(here.filter(lacks).map(({ href }) => href))];
      }, parameters);
    }

    /** Holds the page's own scripts back from the next visit on; returns what lets them come. */
    async asleep(): Promise<() => Promise<void>> {
      let hydrate = () => {};
      const awake = new Promise<void>((resolve) => (hydrate = resolve));
      await this.page.route('**/*', async (route) => {
        const { pathname } = new URL(route.request().url());
        // Those that stand beside the pages run before the first paint.
        const isOwn = route.request().resourceType() === 'script' && /^\/.+\//.test(pathname);
        if (isOwn) await awake;
        await route.fallback();
      });
      return async () => {
        hydrate();
        await this.hydrated();
      };
    }

    /** Opens a page whose scripts are held back: it can be read and used, and nothing answers yet. */
    async openAsleep(language: Language, path = ''): Promise<void> {
      this.language = language;
      await this.page.goto(`/${language}/${path}`, { waitUntil: 'commit' });
      await this.title().first().waitFor({ state: 'attached' });
    }
  };
}
