// Finds a Chromium that is already on the machine, so that tests need no download of their own.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const shell = 'chromium-headless-shell';

/**
 * What Playwright turns off in Chromium, for a list of our own takes the place of its list; and the address bar's
 * suggestions, which are two pages of their own beside each that is opened, and a fifth of the browser tests' work.
 */
const withoutFeatures = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'LensOverlay'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'AimEnabled'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'PreconnectToSearch'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  // A page that a test makes up has no address, and may frame what this machine serves all the same.
  'LocalNetworkAccessChecks'
];

/** Chromium refuses its sandbox to root; containers usually run as root. */
export const launchArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  `--disable-features=${withoutFeatures.join(',')}`,
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

/**
 * The same browser without what is around a page (tabs, suggestions), for pages without the map that moves: they are there
 * in three quarters of the time. Else the whole browser.
 * @returns {string | undefined} path of an executable
 */
export function findShell() {
  return (!process.env.CHROMIUM_PATH && onPath(shell)) || findBrowser();
}

/**
 * Sees to it that there is a Chromium: one that is installed, else Playwright's download, else Debian's
 * package; else says plainly what to install and ends the process.
 */
export function ensureBrowser() {
  if (!findBrowser()) installBrowser();
  ensureShell();
}

function installBrowser() {
  console.log('No Chromium found. Trying to install one …');
  const attempts = [
    ['npx', 'playwright', 'install', 'chromium'],
    ['apt-get', 'update'],
    ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium']
  ];
  for (const [command, ...args] of attempts) {
    try {
      execFileSync(/** @type {string} */ (command), args, { stdio: 'inherit', timeout: 300_000 });
    } catch {
      // The next way may do.
    }
    if (findBrowser()) return;
  }
  console.error(
    'The browser tests need Chromium. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.'
  );
  process.exit(1);
}

/** Debian's shell beside Debian's browser, where it may be installed: without it all goes on, more slowly. */
function ensureShell() {
  if (process.env.CHROMIUM_PATH || process.getuid?.() !== 0 || !onPath('apt-get')) return;
  if (onPath(shell) || !onPath('chromium')) return;
  try {
    const command = ['install', '--yes', '--no-install-recommends', '--no-upgrade', shell];
    execFileSync('apt-get', command, { stdio: 'ignore', timeout: 120_000 });
  } catch {
    // The whole browser does the same.
  }
}
