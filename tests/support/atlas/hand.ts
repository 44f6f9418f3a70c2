import type { Locator } from '@playwright/test';
import type { Part } from './visit';

/** A place of the screen, in CSS pixels from the window's corner. */
export interface Spot {
  x: number;
  y: number;
}

/** What a reader does by keys, mouse and finger, and what an eye sees of it. */
export function withHand<Base extends Part>(Base: Base) {
  return class extends Base {
    /** Follows a link wherever it stands, in a closed part of the list too. */
    follow(link: Locator): Promise<void> {
      return link.first().evaluate((node) => (node as HTMLElement).click());
    }

    /** Goes on with Tab until `target` has the focus. */
    async tabTo(target: Locator, most = 80): Promise<void> {
      for (let i = 0; i < most; i++) {
        if (await this.hasFocus(target)) return;
        await this.page.keyboard.press('Tab');
      }
      throw new Error(`not reached by ${most} presses of Tab`);
    }

    hasFocus(target: Locator): Promise<boolean> {
      return target.evaluate((node) => node === document.activeElement);
    }

    /** Drags with a finger, as a touch screen does. */
    async swipe(from: Spot, to: Spot): Promise<void> {
      const session = await this.page.context().newCDPSession(this.page);
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Spot[]) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
      await send('touchStart', [from]);
      for (let step = 1; step <= 8; step++) {
        const part = step / 8;
        await send('touchMove', [
          { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
        ]);
      }
      await send('touchEnd', []);
      await session.detach();
    }

    /** Two fingers that part, or come together, round a spot. */
    async pinch({ x, y }: Spot, scaleFactor: number): Promise<void> {
      const session = await this.page.context().newCDPSession(this.page);
      await session.send('Input.synthesizePinchGesture', {
        ...{ x, y, scaleFactor },
        // As slow as fingers are: what moves between two pictures is seen by nobody.
        relativeSpeed: 200
      });
      await session.detach();
    }

    /** Waits until what a finger has set scrolling stands still: for some frames on end. */
    atRest(target: Locator): Promise<void> {
      return target.evaluate(async (node) => {
        let before = NaN;
        for (let frames = 0; frames < 8;) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const { y } = node.getBoundingClientRect();
          frames = y === before ? frames + 1 : 0;
          before = y;
        }
      });
    }

    /**
     * Where two things stand, both at one moment: between two looks fonts may come in and move what follows.
     * In CSS pixels from the window's corner.
     */
    async boxes(one: Locator, other: Locator): Promise<[DOMRect, DOMRect]> {
      const handle = await other.elementHandle();
      return one.evaluate(
        (first, second) => [
          first.getBoundingClientRect().toJSON(),
          second.getBoundingClientRect().toJSON()
        ],
        handle
      );
    }

    /** Visible words and controls that reach over the left or right side of the window. */
    cutOffAtSides(): Promise<string[]> {
      return this.page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        const over = document.documentElement.scrollWidth > width ? ['the page scrolls'] : [];
        const nodes = document.querySelectorAll('header *, aside *, .attribution, .map-notice *');
        for (const node of nodes) {
          if (node.closest('.visually-hidden, svg') || !(node as HTMLElement).offsetParent)
            continue;
          const { left, right, width: own } = node.getBoundingClientRect();
          if (own > 0 && (left < -0.5 || right > width + 0.5)) {
            over.push(`${node.tagName} ${node.textContent?.trim().slice(0, 40)} ${left}–${right}`);
          }
        }
        return over;
      });
    }

    /** Brightness of the page's ground, 0 black to 1 white. */
    brightness(): Promise<number> {
      return this.page.evaluate(() => {
        const colour = getComputedStyle(document.documentElement).backgroundColor;
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
        return (r + g + b) / 765;
      });
    }

    /** Share of pixels, 0 to 1, that differ plainly between two pictures. */
    difference(one: Buffer, other: Buffer): Promise<number> {
      return this.page.evaluate(
        async ([a, b]) => {
          const pixels = async (base64: string) => {
            const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
            const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
            const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
            context.drawImage(image, 0, 0);
            return context.getImageData(0, 0, image.width, image.height).data;
          };
          const [first, second] = [await pixels(a!), await pixels(b!)];
          let differing = 0;
          for (let i = 0; i < first.length; i += 4) {
            const apart = [0, 1, 2].some((k) => Math.abs(first[i + k]! - second[i + k]!) > 24);
            if (apart) differing += 1;
          }
          return differing / (first.length / 4);
        },
        [one.toString('base64'), other.toString('base64')]
      );
    }

    /** Pushes `target` upwards with a finger. */
    async push(target: Locator, by: number): Promise<void> {
      const { x, y, width, height } = (await target.boundingBox())!;
      const from = { x: x + width / 2, y: y + height / 2 };
      await this.swipe(from, { x: from.x, y: from.y - by });
    }
  };
}
