import { expect, test, type Atlas } from '../../support/atlas-driver';
import { MeasurePage } from '../../support/measure-driver';
import { Search } from '../../support/search-driver';
import { Sharing } from '../../support/share-driver';
import { TimelineDriver } from '../../support/timeline-driver';
import type { Locator, Page } from '@playwright/test';

test.use({ hasTouch: true, isMobile: true });

const phone = { width: 390, height: 844 };
const smallPhone = { width: 360, height: 740 };
/** What is left of a phone's window when its keyboard is up, or when it lies. */
const low = { width: 360, height: 420 };
/** So low that all stands in one column, which the page scrolls. */
const lowest = { width: 320, height: 256 };

/** What can be longer than its place, and something in it for a finger to push. */
const contents: {
  what: string;
  windows: { width: number; height: number }[];
  open: (atlas: Atlas, page: Page) => Promise<Locator>;
}[] = [
  {
    what: 'a card',
    windows: [smallPhone, phone, lowest],
    async open(atlas) {
      await atlas.open('kk', 'sites/semey/');
      await atlas.hydrated();
      return atlas.title();
    }
  },
  {
    what: 'the list',
    windows: [phone, lowest],
    async open(atlas) {
      await atlas.open('en');
      await atlas.hydrated();
      if (await atlas.sheetHandle().isVisible()) await atlas.sheetHandle().press('ArrowUp');
      return atlas.list().locator('summary').first();
    }
  },
  {
    what: 'the op-ed',
    windows: [phone, lowest],
    async open(atlas) {
      await atlas.open('ru', 'op-ed/');
      await atlas.hydrated();
      return atlas.title();
    }
  },
  {
    what: 'a stop of a tour',
    windows: [phone, lowest],
    async open(atlas) {
      await atlas.open('ja', '?tour=two');
      await atlas.hydrated();
      return atlas.stopHeading();
    }
  },
  {
    what: 'what the search has found',
    windows: [phone],
    async open(atlas, page) {
      await atlas.open('kk');
      await atlas.hydrated();
      const search = new Search(page, 'kk');
      await search.field().tap();
      await search.field().fill('а');
      return search.options().nth(3);
    }
  },
  {
    what: 'a dialog',
    windows: [low],
    async open(atlas, page) {
      await atlas.open('en', 'sites/semey/');
      await atlas.allLoaded();
      const sharing = new Sharing(page, 'en');
      await (await sharing.onCard('embed')).tap();
      return sharing.dialog().getByRole('heading');
    }
  },
  {
    what: "the timeline's panel",
    windows: [low],
    async open(atlas, page) {
      await atlas.open('en');
      await atlas.allLoaded();
      const timeline = new TimelineDriver(page);
      await timeline.opener().tap();
      return timeline.phase('tang');
    }
  },
  {
    what: 'the choice of a place to measure from',
    windows: [phone, lowest],
    async open(atlas, page) {
      await atlas.open('en', 'measure/');
      await atlas.hydrated();
      const measuring = new MeasurePage(page);
      await measuring.chooser('from').tap();
      return measuring.options().nth(1);
    }
  }
];

for (const { what, windows, open } of contents) {
  for (const size of windows) {
    test(`a finger scrolls ${what} at ${size.width}×${size.height}`, async ({ atlas, page }) => {
      await page.setViewportSize(size);
      const text = await open(atlas, page);
      // In the lowest window the map stands before it.
      await text.scrollIntoViewIfNeeded();
      await expect(text).toBeInViewport();
      const height = async () => (await text.boundingBox())!.y;
      const before = await height();
      await atlas.push(text, 90);
      await expect.poll(async () => before - (await height())).toBeGreaterThan(60);
    });
  }
}
