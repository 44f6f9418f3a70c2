// `npm run shots`: the matrix of screenshots of the built site, into shots/ with an index page.
// `npm run shots -- phone-light z8` makes only those whose names hold one of the words;
// `npm run shots -- --readme` makes the README's picture alone.
import { chromium } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, launchArguments } from './browser.mjs';
import { root } from './install.mjs';
import { languages } from './languages.mjs';
import { serve } from './serve.mjs';

const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const zooms = [2.5, 4, 6, 8];
const words = process.argv.slice(2);
const readme = words.includes('--readme');

/** @typedef {{ name: string, path: string, size: keyof typeof sizes, scheme: 'light' | 'dark' }} Shot */

/** @returns {Shot[]} */
function matrix() {
  const shots = [];
  for (const size of /** @type {const} */ (['desk', 'phone'])) {
    for (const scheme of /** @type {const} */ (['light', 'dark'])) {
      for (const language of languages) {
        for (const zoom of zooms) {
          const [road, semey] = ['43/78', '50.42/80.25'];
          const hash = `#map=${zoom}/${zoom > 6 ? semey : road}`;
          const name = `${size}-${scheme}-${language}-z${zoom}`;
          shots.push({ name, path: `${language}/${hash}`, size, scheme });
          shots.push({
            name: `${name}-card`,
            path: `${language}/sites/semey/#map=${zoom}/${zoom > 4 ? semey : road}`,
            size,
            scheme
          });
        }
      }
    }
  }
  return shots;
}

const { address, close } = await serve();
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments });
const folder = join(root, readme ? 'docs' : 'shots');
mkdirSync(folder, { recursive: true });

/** @param {Shot} shot */
async function take({ name, path, size, scheme }) {
  const context = await browser.newContext({ viewport: sizes[size], colorScheme: scheme });
  const page = await context.newPage();
  await page.goto(address + path);
  await page.waitForSelector('[data-map-ready="true"]');
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}

if (readme) {
  await take({
    name: 'atlas',
    path: 'en/sites/semey/#map=4.5/46.5/86',
    size: 'desk',
    scheme: 'light'
  });
} else {
  /** @param {string} name */
  const wanted = (name) => words.length === 0 || words.some((word) => name.includes(word));
  const shots = matrix().filter(({ name }) => wanted(name));
  for (const shot of shots) await take(shot);
  const figures = shots.map(
    ({ name }) =>
      `<figure><img src="${name}.png" width="480" alt=""><figcaption>${name}</figcaption></figure>`
  );
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><title>Shots</title>${figures.join('\n')}`
  );
}
await browser.close();
await close();
console.log(`Pictures are in ${folder}`);
