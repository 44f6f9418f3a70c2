import type { CDPSession, Page } from '@playwright/test';

/** What a page holds in memory once all that can be forgotten is forgotten. */
export interface Held {
  /** Bytes of the script's heap. */
  heap: number;
  /** Listeners for events, and nodes of the document, those taken out of it but still held with them. */
  listeners: number;
  nodes: number;
  /** Canvases that were ever given a WebGL context, and those of them that live and have not lost it. */
  contexts: number;
  liveContexts: number;
}

/** Counts what a page holds, by Chromium's own books. */
export class Counting {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  /** Call before the page is opened. */
  static async of(page: Page): Promise<Counting> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('HeapProfiler.enable');
    await page.addInitScript(noteContexts);
    return new Counting(page, session);
  }

  async now(): Promise<Held> {
    // What is held by finalizers goes with the second round.
    for (let round = 0; round < 2; round++) await this.#session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    const contexts = await this.#page.evaluate(() =>
      (window as unknown as { webGlContexts: () => [number, number] }).webGlContexts()
    );
    return {
      heap: of('JSHeapUsedSize'),
      listeners: of('JSEventListeners'),
      nodes: of('Nodes'),
      contexts: contexts[0],
      liveContexts: contexts[1]
    };
  }
}

/** Runs in the browser: notes each canvas that gets a WebGL context, without keeping it alive. */
function noteContexts(): void {
  const given = new WeakSet<HTMLCanvasElement>();
  const contexts: WeakRef<WebGL2RenderingContext>[] = [];
  const whole = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
    const context = Reflect.apply(whole, this, asked) as WebGL2RenderingContext | null;
    if (context && String(asked[0]).startsWith('webgl') && !given.has(this)) {
      given.add(this);
      contexts.push(new WeakRef(context));
    }
    return context;
  } as typeof whole;
  Object.assign(window, {
    webGlContexts: () => [
      contexts.length,
      contexts.filter((one) => one.deref()?.isContextLost() === false).length
    ]
  });
}
