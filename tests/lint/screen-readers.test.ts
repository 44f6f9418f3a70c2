import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { texts as en } from '../../src/lib/i18n/en/shell';
import { search } from '../../src/lib/i18n/en/find';
import { access, share } from '../../src/lib/i18n/en/services';
import { texts as timeline } from '../../src/lib/i18n/en/timeline';

const parts: Record<string, object> = { '': en, access, search, share, timeline };

/** The text of the interface at `path`, or at `part:path`. */
function textAt(path: string): unknown {
  const [part, inside] = path.includes(':') ? path.split(':') : ['', path];
  return inside!
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], parts[part!]);
}

/** Whether words are the text, its slots filled with anything. */
function says(text: unknown, words: string): boolean {
  if (typeof text !== 'string') return false;
  const literal = text
    .split(/\{\w+\}/)
    .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.+')}$`).test(words);
}

it('what a screen reader must say is what the interface says', () => {
  const page = readFileSync(new URL('../screen-readers.md', import.meta.url), 'utf8');
  const quoted = [
    ...page
      .replace(/\s+/g, ' ')
      .matchAll(/`((?:\w+:)?[a-z]\w*(?:[.][\w-]+)*)` “((?:[^“”]|“[^”]*”)*)”/g)
  ];
  expect(quoted.length).toBeGreaterThan(80);
  const wrong = quoted.filter(([, path, words]) => !says(textAt(path!), words!));
  expect(wrong.map(([all]) => all)).toEqual([]);
});
