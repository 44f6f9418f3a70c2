import { vi } from 'vitest';
import type { Language } from '../support/atlas/words';
import type { ProbedHost } from './probed-host';
import type { Reader, Spot } from './reader';

/** What a page drawn in software may take, on a machine that has more to do. */
const timeoutMs = 60_000;

/** One walk through the atlas with one browser; knows selectors, as `tests/support` does. */
export class Visit {
  readonly reader: Reader;
  readonly host: ProbedHost;

  constructor(reader: Reader, host: ProbedHost) {
    this.reader = reader;
    this.host = host;
  }

  /** Opens a page and waits until its script has come alive. */
  async open(language: Language, path = ''): Promise<void> {
    // From one hash to another is no visit.
    await this.reader.open('about:blank');
    await this.reader.open(this.host.address(`${language}/${path}`));
    await this.alive();
  }

  async alive(): Promise<void> {
    await this.until(() =>
      [...document.scripts].some(({ textContent }) => textContent.includes('__sveltekit_'))
        ? document.getElementById('svelte-announcer') !== null
        : document.readyState === 'complete'
    );
  }

  /** Waits for the interactive map. */
  ready(): Promise<void> {
    return this.until(() => document.querySelector('[data-map-ready="true"]') !== null);
  }

  /** Waits until the map stands still. */
  settled(): Promise<void> {
    return this.until(() => document.querySelector('section.map [data-moving]') === null);
  }

  /** Waits until `look` sees in the page what is wished. */
  async until<Given extends unknown[]>(
    look: (...given: Given) => boolean | Promise<boolean>,
    ...given: Given
  ): Promise<void> {
    await vi.waitFor(
      async () => {
        // A page that is just being left answers nothing.
        const seen: boolean = await this.reader.see(look, ...given).catch(() => false);
        if (!seen) throw new Error(`never came true: ${look} ${JSON.stringify(given)}`);
      },
      { timeout: timeoutMs, interval: 100 }
    );
  }

  /** Waits for an element, of several the one that says `text`. */
  shown(css: string, text = ''): Promise<void> {
    return this.until(
      (css, text) =>
        [...document.querySelectorAll(css)].some(
          (node) => node.checkVisibility() && (node.textContent ?? '').includes(text)
        ),
      css,
      text
    );
  }

  gone(css: string): Promise<void> {
    return this.until((css) => document.querySelector(css) === null, css);
  }

  count(css: string): Promise<number> {
    return this.reader.see((css) => document.querySelectorAll(css).length, css);
  }

  text(css: string): Promise<string> {
    return this.reader.see((css) => document.querySelector(css)?.textContent?.trim() ?? '', css);
  }

  attribute(css: string, name: string): Promise<string | null> {
    return this.reader.see(
      (css, name) => document.querySelector(css)?.getAttribute(name) ?? null,
      css,
      name
    );
  }

  /** Path, query and hash. */
  place(): Promise<string> {
    return this.reader.see(() => location.pathname + location.search + location.hash);
  }

  async placeIs(part: string | RegExp): Promise<void> {
    await vi.waitFor(
      async () => {
        const place = await this.place();
        const fits = typeof part === 'string' ? place.includes(part) : part.test(place);
        if (!fits) throw new Error(`${place} and not ${part}`);
      },
      { timeout: timeoutMs, interval: 100 }
    );
  }

  /** Presses an element with the mouse, where it can be hit. */
  async press(css: string, text = ''): Promise<void> {
    let spot: Spot | undefined;
    await vi.waitFor(
      async () => {
        spot = await this.reader.see(hit, css, text);
        if (!spot) throw new Error(`cannot be pressed: ${css} ${text}`);
      },
      { timeout: timeoutMs, interval: 100 }
    );
    await this.reader.click(spot!);
  }

  async focus(css: string): Promise<void> {
    await this.shown(css);
    await this.reader.see((css) => document.querySelector<HTMLElement>(css)!.focus(), css);
  }

  /** Chooses of a list that the browser itself draws. */
  choose(css: string, value: string): Promise<void> {
    return this.reader.see(
      (css, value) => {
        const list = document.querySelector<HTMLSelectElement>(css)!;
        list.value = value;
        list.dispatchEvent(new Event('input', { bubbles: true }));
        list.dispatchEvent(new Event('change', { bubbles: true }));
      },
      css,
      value
    );
  }

  /** Where a place of the world lies on the screen, by Web Mercator with tiles of 512 px. */
  async spot(lon: number, lat: number): Promise<Spot> {
    const [hash, box] = await this.reader.see(
      () =>
        [
          location.hash,
          document
            .querySelector('canvas.maplibregl-canvas')!
            .getBoundingClientRect()
            .toJSON() as DOMRect
        ] as const
    );
    const [zoom, ownLat, ownLon] = /#map=([^/]+)\/([^/]+)\/(.+)/
      .exec(hash)!
      .slice(1)
      .map(Number) as [number, number, number];
    const size = 512 * 2 ** zoom;
    const x = (degrees: number) => (degrees / 360) * size;
    const y = (degrees: number) => {
      const sine = Math.sin((degrees * Math.PI) / 180);
      return (-Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size;
    };
    return {
      x: box.x + box.width / 2 + x(lon) - x(ownLon),
      y: box.y + box.height / 2 + y(lat) - y(ownLat)
    };
  }
}

/** Runs in the browser: where an element can be hit, once it stands still; it is brought into view. */
async function hit(css: string, text: string): Promise<Spot | undefined> {
  const node = [...document.querySelectorAll<HTMLElement>(css)].find(
    (one) => one.checkVisibility() && (one.textContent ?? '').includes(text)
  );
  if (!node) return undefined;
  const middle = () => {
    const box = node.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const inside = ({ x, y }: Spot) => x > 0 && y > 0 && x < innerWidth && y < innerHeight;
  if (!inside(middle())) node.scrollIntoView({ block: 'center' });
  const before = middle();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const now = middle();
  if (before.x !== now.x || before.y !== now.y || !inside(now)) return undefined;
  const there = document.elementFromPoint(now.x, now.y);
  const label = (node as HTMLInputElement).labels?.[0];
  return there && (node.contains(there) || label?.contains(there)) ? now : undefined;
}
