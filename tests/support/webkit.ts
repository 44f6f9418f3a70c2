import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

// WebKit as Debian ships it (packages webkit2gtk-driver and xvfb), driven by plain WebDriver: Playwright's own WebKit
// cannot be had everywhere.

const libraries = '/usr/lib/x86_64-linux-gnu';

/** The small browser that comes with WebKitGTK. */
function browser(): string | undefined {
  if (!existsSync(libraries)) return undefined;
  return readdirSync(libraries)
    .filter((name) => name.startsWith('webkit2gtk-'))
    .map((name) => join(libraries, name, 'MiniBrowser'))
    .find((path) => existsSync(path));
}

export function isWebKitInstalled(): boolean {
  try {
    execFileSync('which', ['WebKitWebDriver', 'Xvfb'], { stdio: 'ignore' });
    return browser() !== undefined;
  } catch {
    return false;
  }
}

export interface WebKit {
  resize(width: number, height: number): Promise<void>;
  open(address: string): Promise<void>;
  /** What a script in the page returns. */
  run(script: string): Promise<unknown>;
  close(): Promise<void>;
}

export async function startWebKit(): Promise<WebKit> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe']
  });
  const display = await new Promise<string>((resolve, reject) => {
    screen.once('exit', () => reject(new Error('Xvfb ended')));
    screen.stdio[3]!.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${display}`, LIBGL_ALWAYS_SOFTWARE: '1' }
  });
  const end = () => {
    driver.kill();
    screen.kill();
  };
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) })
    });
    const { value } = (await answer.json()) as { value: { error?: string } | null };
    if (value?.error) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  try {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if (await call('GET', '/status').catch(() => undefined)) break;
      await pause(100);
    }
    const options = { binary: browser(), args: ['--automation'] };
    const { sessionId } = (await call('POST', '/session', {
      capabilities: {
        alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }
      }
    })) as { sessionId: string };
    const session = `/session/${sessionId}`;
    const run = (script: string) => call('POST', `${session}/execute/sync`, { script, args: [] });
    return {
      resize: async (width, height) => {
        await call('POST', `${session}/window/rect`, { width, height });
      },
      open: async (url) => {
        await call('POST', `${session}/url`, { url });
        // WebKit may answer before the new document has taken the place of the old one, which then answers nothing.
        const stands = () =>
          run('return document.readyState === "complete" && location.href').catch(() => undefined);
        while ((await stands()) !== url) await pause(50);
      },
      run,
      close: async () => {
        await call('DELETE', session);
        end();
      }
    };
  } catch (error) {
    end();
    throw error;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
