// Finds Firefox and WebKit as Debian packs them, and installs them where this process may.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} name */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(':');
  return folders.map((folder) => join(folder, name)).find(existsSync);
}

/** @returns {string | undefined} */
export function findFirefox() {
  return process.env.FIREFOX_PATH ?? onPath('firefox-esr') ?? onPath('firefox');
}

/** WebKit's small browser of its own lies beside its library, and is driven by a program of its own. */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const library = '/usr/lib';
  const folders = existsSync(library)
    ? readdirSync(library).flatMap((part) =>
        ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) =>
          join(library, part, name)
        )
      )
    : [];
  const browser = folders.map((folder) => join(folder, 'MiniBrowser')).find(existsSync);
  return driver && browser ? { driver, browser } : undefined;
}

/** Both draw WebGL on a screen alone; where there is none, on one in memory. */
export const findScreen = () => onPath('Xvfb');

/** Debian's packages that are missing here. */
function missing() {
  return [
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(findWebKit() ? [] : ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0']),
    ...(findScreen() ? [] : ['xvfb'])
  ];
}

/** Installs what is missing, where this process may; says plainly how, where it may not. */
export function ensureOtherBrowsers() {
  if (missing().length === 0) return;
  const command = () => `apt-get install --no-install-recommends ${missing().join(' ')}`;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.log(`Installing: ${missing().join(' ')} …`);
    for (const args of [
      ['update'],
      ['install', '--yes', '--no-install-recommends', ...missing()]
    ]) {
      try {
        execFileSync('apt-get', args, { stdio: 'inherit', timeout: 600_000 });
      } catch {
        // What is still missing is said below.
      }
    }
  }
  if (missing().length > 0)
    console.log(`Skipped for want of a browser or a screen. On Debian: ${command()}`);
}
