// Finds a Chromium that is already on the machine, so that tests need no download of their own.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Chromium refuses its sandbox to root; containers usually run as root. */
export const launchArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run'
];

/** @param {string} name */
function onPath(name) {
  try {
    return execFileSync('which', [name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    }).trim();
  } catch {
    return undefined;
  }
}

/** Playwright's own browser, when it has been downloaded. */
function fromPlaywright() {
  try {
    const path = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Looks at CHROMIUM_PATH, Playwright's own browser, then the PATH.
 * @returns {string | undefined} path of an executable
 */
export function findBrowser() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && existsSync(wanted)) return wanted;
  const own = fromPlaywright();
  if (own) return own;
  for (const name of names) {
    const path = onPath(name);
    if (path) return path;
  }
  return undefined;
}
