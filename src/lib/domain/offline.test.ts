import { describe, expect, it } from 'vitest';
import {
  afterVisit,
  digestOf,
  filesOf,
  nothingChosen,
  parsePrecacheManifest,
  pathIn
} from './offline';

const manifest = parsePrecacheManifest(
  JSON.stringify({
    parts: {
      shell: [['favicon.svg', 'a', 3]],
      common: [['data/network.json', 'b', 5]],
      en: [['data/search/en.json', 'c', 7]],
      kk: [['data/search/kk.json', 'd', 11]],
      detail: [['base/5/1/1.pbf', 'e', 13]],
      page: [['en/sites/semey/index.html', 'f']]
    },
    types: { mjs: 'text/javascript' }
  })
);
const paths = (choice: typeof nothingChosen) => filesOf(manifest, choice).map(({ path }) => path);

describe('what a device keeps', () => {
  it('is the shell before any choice', () => {
    expect(paths(nothingChosen)).toEqual(['favicon.svg']);
  });

  it('is what the languages of the reader need, and no other', () => {
    expect(paths({ languages: ['kk'], whole: false })).toEqual([
      'favicon.svg',
      'data/network.json',
      'data/search/kk.json'
    ]);
  });

  it('is everything but pages, where the reader asked for all', () => {
    expect(paths({ languages: ['kk'], whole: true }).sort()).toEqual([
      'base/5/1/1.pbf',
      'data/network.json',
      'data/search/en.json',
      'data/search/kk.json',
      'favicon.svg'
    ]);
    expect(manifest.at('en/sites/semey/index.html')).toEqual({
      path: 'en/sites/semey/index.html',
      digest: 'f',
      size: 0
    });
  });

  it('grows by the language of a visit, once, and not where the reader saves data', () => {
    const english = afterVisit(nothingChosen, 'en', false);
    expect(english.languages).toEqual(['en']);
    expect(afterVisit(english, 'en', false)).toBe(english);
    expect(afterVisit(english, 'ja', true)).toBe(english);
    expect(afterVisit(english, 'ja', false).languages).toEqual(['en', 'ja']);
  });
});

describe('the path of an address', () => {
  const top = new URL('https://example.org/atlas/');
  it.each([
    ['https://example.org/atlas/en/?year=750#x', 'en/index.html'],
    ['https://example.org/atlas/', 'index.html'],
    ['https://example.org/atlas/data/network.json?x', 'data/network.json'],
    ['https://example.org/other/en/', undefined],
    ['https://example.com/atlas/en/', undefined]
  ])('of %s is %s', (address, path) => expect(pathIn(top, address)).toBe(path));
});

it('knows a file by the digest that the build wrote', async () => {
  expect(await digestOf(new TextEncoder().encode('atlas'))).toBe('fIJgJQCFeqb');
});
