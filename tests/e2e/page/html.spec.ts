import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { languages } from '../../support/atlas/words';
import { pageKinds } from '../../../tools/page-kinds.mjs';

// What judges of HTML say that nobody of ours wrote; no page is opened, the built files are read.

const build = 'build';
test('each kind of page keeps to the rules of HTML, by html-validate', async () => {
  const judge = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
  const pages = [
    ...['index.html', '404.html', 'data/index.html', 'offline/shell.html'],
    ...languages.flatMap((language) => pageKinds.map((kind) => `${language}/${kind}index.html`))
  ];
  const found: string[] = [];
  for (const page of pages) {
    const { results } = await judge.validateString(readFileSync(join(build, page), 'utf8'));
    for (const { messages } of results)
      found.push(...messages.map(({ ruleId, message }) => `${page} ${ruleId}: ${message}`));
  }
  expect(found).toEqual([]);
});

test('every link, picture and fragment of every page is there', () => {
  const pages = (readdirSync(build, { recursive: true }) as string[]).filter((file) =>
    file.endsWith('.html')
  );
  expect(pages.length).toBeGreaterThan(2000);
  const text = (file: string) => readFileSync(join(build, file), 'utf8');
  /** Ids of each page that a fragment leads to. */
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string) => {
    if (!ids.has(file))
      ids.set(file, new Set([...text(file).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)));
    return ids.get(file)!;
  };
  const files = new Map<string, string | undefined>();
  /** The built file that an address leads to. */
  const fileOf = (path: string) => {
    if (!files.has(path)) {
      const file = decodeURIComponent(path)
        .slice(1)
        .replace(/(^|\/)$/, '$1index.html');
      const isFile = existsSync(join(build, file)) && statSync(join(build, file)).isFile();
      files.set(path, isFile ? file : undefined);
    }
    return files.get(path);
  };
  const dead = new Set<string>();
  let followed = 0;
  for (const page of pages) {
    // What lies at any address leads nowhere by itself.
    const own = `/${page.replace(/index\.html$/, '')}`;
    for (const [, name, raw] of text(page).matchAll(/ (href|src|action)="([^"]*)"/g)) {
      const address = raw!.replaceAll('&amp;', '&');
      if (/^(https?:|mailto:|data:)/.test(address) && !/^https?:\/\/localhost/.test(address))
        continue;
      const { pathname, hash } = new URL(address, `http://host${own}`);
      const file = fileOf(pathname);
      followed += 1;
      if (!file) dead.add(`${page}: ${name} ${address}`);
      // `#map=` is where the camera stands.
      else if (hash && !hash.startsWith('#map=') && file.endsWith('.html')) {
        if (!idsOf(file).has(decodeURIComponent(hash.slice(1))))
          dead.add(`${page}: no ${hash} in ${file}`);
      }
    }
  }
  expect([...dead]).toEqual([]);
  expect(followed).toBeGreaterThan(100_000);
});
