import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { configurations } from '../../../tools/deploy.mjs';
import { headersOf, ordinary, policy } from '../../../tools/deploy/rules.mjs';

interface Rule {
  path: RegExp;
  headers: [name: string, value: string][];
}

/** Reads the file as hosts do: a rule holds for all paths that fit, and a star stands for anything. */
function rulesOf(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      const literal = line.split('*').map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, '\\$&'));
      rules.push({ path: new RegExp(`^${literal.join('.*')}$`), headers: [] });
    } else {
      const [, name, value] = line.match(/^ {2}([\w-]+): (.+)$/)!;
      rules.at(-1)!.headers.push([name!, value!]);
    }
  }
  return rules;
}

const rules = rulesOf(configurations()._headers);

/** All that is said of one header of a path, by however many rules. */
function said(path: string): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const rule of rules.filter((rule) => rule.path.test(path))) {
    for (const [name, value] of rule.headers) all.set(name, [...(all.get(name) ?? []), value]);
  }
  return all;
}

/** What `_headers` says otherwise than the rules of one path, and what it says twice. */
function faults(path: string): string[] {
  const headers = said(path);
  const wanted = new Map(Object.entries(headersOf(path)));
  const page = path.endsWith('/');
  const policies = headers.get('Content-Security-Policy')!.join('; ');
  const whole = wanted.get('Content-Security-Policy')!;
  const found = (page ? policies === whole : policies.startsWith(policy)) ? [] : ['policy'];
  for (const name of new Set([...headers.keys(), ...wanted.keys()])) {
    if (name === 'Content-Security-Policy' || name === 'Content-Type') continue;
    const values = headers.get(name) ?? [];
    // What is usual is left to the host, for two rules of one header would be joined; frames are of pages.
    const left = name === 'X-Frame-Options' ? !page : ordinary[name] === wanted.get(name);
    if (left && values.length === 0) continue;
    if (values.length !== 1 || values[0] !== wanted.get(name)) found.push(`${name}: ${values}`);
  }
  return found.map((fault) => `${path} ${fault}`);
}

test('_headers says of every built file what the rules say', () => {
  const files = readdirSync('build', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative('build', join(entry.parentPath, entry.name))}`)
    .map((path) => path.replace(/(?<=\/)index\.html$/, ''));
  expect(files.filter((path) => path.endsWith('/')).length).toBeGreaterThan(1000);
  expect(files.flatMap(faults)).toEqual([]);
});

test('_headers keeps to what hosts take: a hundred rules, lines of 2,000 letters', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  const lengths = configurations()
    ._headers.split('\n')
    .map((line) => line.length);
  expect(Math.max(...lengths)).toBeLessThan(2000);
});
