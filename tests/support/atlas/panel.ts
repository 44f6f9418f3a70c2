import type { Locator } from '@playwright/test';
import type { Messages } from '../../../src/lib/i18n/en/shell';
import type { Part } from './visit';

/** What stands beside the map, on narrow screens in the sheet: layers and the list of all features. */
export function withPanel<Base extends Part>(Base: Base) {
  return class extends Base {
    /** The sheet of narrow screens, and what sets its height. */
    sheet(): Locator {
      return this.page.locator('aside.column');
    }

    sheetHandle(): Locator {
      return this.page.getByRole('slider', { name: this.words.sheet.resize });
    }

    /** Share of the window's height below the header that the sheet takes. */
    sheetShare(): Promise<number> {
      return this.sheet().evaluate((sheet) => {
        const height = (node: Element) => node.getBoundingClientRect().height;
        return height(sheet) / height(document.querySelector('main')!);
      });
    }

    /** Whether a narrow screen's sheet lies over the map, as where a text is read. */
    async isSheetFull(): Promise<boolean> {
      const handle = this.sheetHandle();
      if (!(await handle.isVisible())) return false;
      return (await handle.getAttribute('aria-valuetext')) === this.words.sheet.full;
    }

    /** Draws the sheet down, off the map. */
    lowerSheet(): Promise<void> {
      return this.sheetHandle().press('Home');
    }

    list(): Locator {
      return this.page.locator('#list');
    }

    /** Links of the list, those in closed parts too. */
    entries(): Locator {
      return this.list().locator('a');
    }

    entry(path: string): Locator {
      return this.list().locator(`a[href*="${path}"]`);
    }

    /** Headings of the list that can be opened and closed. */
    listPart(name: string): Locator {
      return this.list().locator('summary', { hasText: name });
    }

    /** Paths of all entries, sorted: `/en/sites/astana/`. */
    async listed(): Promise<string[]> {
      const paths = await this.entries().evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)
      );
      return paths.sort();
    }

    /** Opens a feature through its link in the list. */
    async openFeature(path: string): Promise<void> {
      const link = this.entry(path);
      const fold = link.locator('xpath=ancestor::details[1]');
      if (!(await fold.evaluate((part) => (part as HTMLDetailsElement).open))) {
        await fold.locator('summary').click();
      }
      await link.click();
    }

    /** The panel of the layers. */
    layerPanel(): Locator {
      return this.page.getByRole('region', { name: this.words.layers.heading, exact: true });
    }

    /** Switches of the panel; the timeline has one of its own. */
    switches(): Locator {
      return this.sheet().getByRole('switch');
    }

    groupSwitch(group: keyof Messages['layers']['groups']): Locator {
      return this.switch(this.words.layers.groups[group]);
    }

    layerSwitch(layer: keyof Messages['layers']['names']): Locator {
      return this.switch(this.words.layers.names[layer]);
    }

    emptyNotice(): Locator {
      return this.page
        .getByRole('status')
        .filter({ hasText: this.words.layers.nothing })
        .locator('xpath=..');
    }
  };
}
