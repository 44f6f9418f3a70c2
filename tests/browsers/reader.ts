import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { Builder, By, Capabilities, Key, Origin, type WebDriver } from 'selenium-webdriver';
import { findBrowser, launchArguments } from '../../tools/browser.mjs';
import { findFirefox, findScreen, findWebKit } from '../../tools/other-browsers.mjs';

export type BrowserName = 'chromium' | 'firefox' | 'webkit';

export interface Spot {
  x: number;
  y: number;
}

/** A reader with a browser: what a hand can do, and what a script of the page can see. */
export interface Reader {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Runs in the page. */
  see<Seen, Given extends unknown[]>(
    look: (...given: Given) => Seen,
    ...given: Given
  ): Promise<Awaited<Seen>>;
  /** Runs in the page that stands in the frame which `frame` selects. */
  seeIn<Seen>(frame: string, look: () => Seen): Promise<Awaited<Seen>>;
  click(spot: Spot): Promise<void>;
  drag(from: Spot, to: Spot): Promise<void>;
  /** Presses one key, by its name in `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** The browser with a reader before it; undefined where it is not on this machine. */
export async function launch(name: BrowserName): Promise<Reader | undefined> {
  if (name === 'chromium') {
    const executablePath = findBrowser();
    if (!executablePath) return undefined;
    return byPuppeteer(await puppeteer.launch({ executablePath, args: launchArguments }));
  }
  const firefox = name === 'firefox' ? findFirefox() : undefined;
  const webkit = name === 'webkit' ? findWebKit() : undefined;
  if ((!firefox && !webkit) || !(findScreen() || process.env.DISPLAY)) return undefined;
  const { screen, env } = await onScreen();
  if (webkit) return byWebDriver(webkit, env, screen);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox!,
    // Without a screen its WebGL finds no driver.
    headless: false,
    env,
    extraPrefsFirefox: { 'webgl.force-enabled': true }
  });
  return byPuppeteer(browser, screen);
}

/** A screen in memory, where this machine has none. */
async function onScreen(): Promise<{ screen?: ChildProcess; env: Record<string, string> }> {
  const env = { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' } as Record<string, string>;
  const program = findScreen();
  if (!program) return { env };
  // It says the number that it took to the third file.
  const screen = spawn(
    program,
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe']
    }
  );
  const [number] = (await once(screen.stdio[3]!, 'data')) as [Buffer];
  return { screen, env: { ...env, DISPLAY: `:${number.toString().trim()}` } };
}

/** Chromium and Firefox, by WebDriver BiDi or Chromium's own protocol. */
async function byPuppeteer(
  browser: Awaited<ReturnType<typeof puppeteer.launch>>,
  screen?: ChildProcess
): Promise<Reader> {
  const page: Page = await browser.newPage();
  return {
    open: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
    reload: async () => void (await page.reload({ waitUntil: 'load' })),
    back: async () => void (await page.goBack({ waitUntil: 'domcontentloaded' })),
    forward: async () => void (await page.goForward({ waitUntil: 'domcontentloaded' })),
    see: (look, ...given) => page.evaluate(look as never, ...given),
    async seeIn(frame, look) {
      const handle = await page.$(frame);
      const inner = await handle!.contentFrame();
      return inner!.evaluate(look as never);
    },
    click: ({ x, y }) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 8 });
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    async close() {
      await browser.close();
      screen?.kill();
    }
  };
}

/** WebKit, by WebDriver as it was first. */
async function byWebDriver(
  { driver: program, browser }: { driver: string; browser: string },
  env: Record<string, string>,
  screen?: ChildProcess
): Promise<Reader> {
  const port = await freePort();
  const service = spawn(program, [`--port=${port}`], { env, stdio: 'ignore' });
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] }
  });
  const driver = await patiently(() =>
    new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build()
  );
  await driver.manage().setTimeouts({ pageLoad: 60_000, script: 60_000 });
  const run = async (look: unknown, given: unknown[]) => {
    const answer = await driver.executeAsyncScript<{ seen?: unknown; thrown?: string }>(
      `const [given, done] = [arguments[0], arguments[1]];
       Promise.resolve().then(() => (${String(look)})(...given))
         .then((seen) => done({ seen }), (error) => done({ thrown: String(error) }));`,
      given
    );
    if (answer.thrown !== undefined) throw new Error(answer.thrown);
    return answer.seen;
  };
  const move = ({ x, y }: Spot) => ({
    x: Math.round(x),
    y: Math.round(y),
    origin: Origin.VIEWPORT
  });
  return {
    open: (address) => driver.get(address),
    reload: () => driver.navigate().refresh(),
    back: () => driver.navigate().back(),
    forward: () => driver.navigate().forward(),
    see: (look, ...given) => run(look, given) as never,
    async seeIn(frame, look) {
      await driver.switchTo().frame(await driver.findElement(By.css(frame)));
      try {
        return (await run(look, [])) as never;
      } finally {
        await driver.switchTo().defaultContent();
      }
    },
    click: (spot) => driver.actions().move(move(spot)).press().release().perform(),
    async drag(from, to) {
      const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      const actions = driver.actions().move(move(from)).press();
      await actions.move(move(middle)).move(move(to)).release().perform();
    },
    press: (key) =>
      driver
        .actions()
        .sendKeys(keys[key] ?? key)
        .perform(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    async resize(width, height) {
      // The window has a frame and bars of its own round what it shows.
      const inner = (await run(() => [innerWidth, innerHeight], [])) as [number, number];
      const outer = await driver.manage().window().getRect();
      await driver
        .manage()
        .window()
        .setRect({
          width: width + outer.width - inner[0],
          height: height + outer.height - inner[1]
        });
    },
    async close() {
      await driver.quit().catch(() => {});
      service.kill();
      screen?.kill();
    }
  };
}

const keys: Record<string, string> = {
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
  Home: Key.HOME,
  End: Key.END,
  PageUp: Key.PAGE_UP,
  PageDown: Key.PAGE_DOWN,
  ArrowDown: Key.ARROW_DOWN,
  ArrowUp: Key.ARROW_UP,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Tries until the driver's program listens. */
async function patiently(build: () => Promise<WebDriver>): Promise<WebDriver> {
  const until = Date.now() + 30_000;
  for (;;) {
    try {
      return await build();
    } catch (error) {
      if (Date.now() > until || !/ECONNREFUSED/.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
