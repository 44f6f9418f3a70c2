import type { Locator } from '@playwright/test';
import type { Spot } from './hand';
import type { Part } from './visit';

/** Where the map stands, as the address says it: zoom by 512 px tiles, degrees WGS84. */
export interface Camera {
  zoom: number;
  lat: number;
  lon: number;
}

/** The smallest window of wide screens that leaves the map room: it is drawn sooner where WebGL is drawn in software. */
export const smallWindow = { width: 960, height: 640 };

/** MapLibre's first idle takes seconds where WebGL is drawn in software; ms. */
export const mapTimeout = 90_000;

/** The interactive map, and the one drawn beforehand that stands where it does not. */
export function withMap<Base extends Part>(Base: Base) {
  return class extends Base {
    map(): Locator {
      return this.page.locator('section.map');
    }

    /** The map's own picture, which takes clicks. */
    canvas(): Locator {
      return this.page.locator('canvas.maplibregl-canvas');
    }

    /** Waits for the interactive map's first idle moment. */
    async mapIdle(): Promise<this> {
      await this.map().and(this.page.locator('[data-map-ready="true"]')).waitFor({
        timeout: mapTimeout
      });
      return this;
    }

    camera(): Camera {
      const match = /^#map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.exec(this.url().hash);
      if (!match) throw new Error(`no camera in ${this.page.url()}`);
      const [zoom, lat, lon] = match.slice(1).map(Number) as [number, number, number];
      return { zoom, lat, lon };
    }

    /** Where the map stands, on pages that keep the hash for themselves: the atlas's own page notes it. */
    async cameraBehind(): Promise<Camera> {
      await this.openMenu();
      await this.pageLink(this.words.nav.atlas).click();
      await this.page.waitForURL(/#map=/);
      await this.settled();
      return this.camera();
    }

    /** What the map says of itself to assistive technology. */
    mapDescription(): Promise<string> {
      return this.map().locator('#map-description').textContent().then(String);
    }

    /** What the page says of the map's state: loading failed, picture lost, layers all off. */
    message(): Locator {
      return this.page.locator('.map-notice');
    }

    tryAgain(): Locator {
      return this.page.getByRole('button', { name: this.words.map.tryAgain });
    }

    /** The choice among several features under one click. */
    choice(): Locator {
      return this.page.getByRole('group', { name: this.words.map.choose });
    }

    zoomButton(name: 'zoomIn' | 'zoomOut' | 'home'): Locator {
      return this.page.getByRole('button', { name: this.words.map[name], exact: true });
    }

    /** The map drawn beforehand. */
    staticMap(): Locator {
      return this.page.locator('svg.static-map');
    }

    /** Signs of the static map. */
    staticMapIcons(): Locator {
      return this.staticMap().locator('a');
    }

    staticMapIcon(path: string): Locator {
      return this.staticMap().locator(`a[href*="${path}"]`);
    }

    staticMapLines(): Locator {
      return this.staticMap().locator('.static-map-line');
    }

    /** Where a place of the world lies on the screen, by Web Mercator with tiles of 512 px. */
    async spot(lon: number, lat: number): Promise<Spot> {
      // Where a map that is on its way has a place, it has it no more when it is clicked on.
      await this.settled();
      const box = await this.canvas().boundingBox();
      if (!box) throw new Error('no canvas');
      const camera = this.camera();
      const size = 512 * 2 ** camera.zoom;
      const x = (degrees: number) => (degrees / 360) * size;
      const y = (degrees: number) => {
        const sine = Math.sin((degrees * Math.PI) / 180);
        return (-Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size;
      };
      return {
        x: box.x + box.width / 2 + x(lon) - x(camera.lon),
        y: box.y + box.height / 2 + y(lat) - y(camera.lat)
      };
    }

    /** Where a place lies on the screen while the map is fitted to bounds (west, south, east, north). */
    async spotWithin(
      [west, south, east, north]: readonly [number, number, number, number],
      lon: number,
      lat: number
    ): Promise<Spot> {
      const box = (await this.canvas().boundingBox())!;
      const x = (degrees: number) => degrees / 360;
      const y = (degrees: number) => {
        const sine = Math.sin((degrees * Math.PI) / 180);
        return -Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
      };
      const scale = Math.min(box.width / (x(east) - x(west)), box.height / (y(south) - y(north)));
      return {
        x: box.x + box.width / 2 + (x(lon) - (x(west) + x(east)) / 2) * scale,
        y: box.y + box.height / 2 + (y(lat) - (y(north) + y(south)) / 2) * scale
      };
    }

    async clickOn(lon: number, lat: number): Promise<void> {
      const { x, y } = await this.spot(lon, lat);
      await this.page.mouse.click(x, y);
    }

    async tapOn(lon: number, lat: number): Promise<void> {
      const { x, y } = await this.spot(lon, lat);
      await this.page.touchscreen.tap(x, y);
    }

    /** Drags the map with the mouse. */
    async dragMap(by: Spot): Promise<void> {
      const box = (await this.canvas().boundingBox())!;
      const from = { x: box.x + box.width / 2, y: box.y + box.height / 3 };
      await this.page.mouse.move(from.x, from.y);
      await this.page.mouse.down();
      await this.page.mouse.move(from.x + by.x, from.y + by.y, { steps: 6 });
      await this.page.mouse.up();
    }

    /** The map's picture once it has come to rest: two in a row are the same. */
    async picture(): Promise<Buffer> {
      await this.settled();
      let last = await this.map().screenshot();
      for (let i = 0; i < 40; i++) {
        const next = await this.map().screenshot();
        if (next.equals(last)) return next;
        last = next;
      }
      throw new Error('the map does not come to rest');
    }

    /** A browser without WebGL. Call before `open`. */
    async withoutWebGl(): Promise<void> {
      await this.page.addInitScript(() => {
        const whole = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (
          this: HTMLCanvasElement,
          ...given: unknown[]
        ) {
          return String(given[0]).startsWith('webgl') ? null : Reflect.apply(whole, this, given);
        } as typeof whole;
      });
    }

    /** The map loses its WebGL context, as on a machine short of memory; `restored` gives it back a moment later. */
    async loseContext({ restored = false } = {}): Promise<void> {
      await this.canvas().evaluate((canvas, restored) => {
        const context = (canvas as HTMLCanvasElement).getContext('webgl2');
        const extension = context?.getExtension('WEBGL_lose_context');
        extension?.loseContext();
        if (restored) setTimeout(() => extension?.restoreContext(), 100);
      }, restored);
    }

    /** What a reader meets where a place lies: the map itself as `canvas`, or what covers it. */
    async liesOver(lon: number, lat: number): Promise<string> {
      const { x, y } = await this.spot(lon, lat);
      return this.page.evaluate(
        ([x, y]) => {
          const on = document.elementFromPoint(x!, y!);
          if (!on) return 'out of the window';
          return on.matches('canvas') ? 'canvas' : on.outerHTML.slice(0, 80);
        },
        [x, y]
      );
    }

    /** The line of the map's sources. */
    sources(): Locator {
      return this.page.locator('.attribution');
    }

    /** Notes in each frame which maps are to be seen; `mapsSeen` gives what was, in order. Call before the page is opened. */
    async noteMaps(): Promise<void> {
      await this.page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { mapsSeen: seen });
        const isSeen = (query: string) => {
          const part = document.querySelector(query);
          return (
            part?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ?? false
          );
        };
        const look = () => {
          const both = [
            isSeen('svg.static-map') && 'drawn',
            isSeen('.map .canvas canvas') && 'living'
          ].filter((one) => one !== false);
          const now = both.join(' and ');
          if (now !== '' && now !== seen.at(-1)) seen.push(now);
          requestAnimationFrame(look);
        };
        look();
      });
    }

    mapsSeen(): Promise<string[]> {
      return this.page.evaluate(() => (window as unknown as { mapsSeen: string[] }).mapsSeen);
    }
  };
}
