import { expect, it } from 'vitest';
import { atlasQuery, readable } from './print-view.svelte';

it('what belongs to the sheet alone is not in the address of the view', () => {
  const sheet = new URL(
    'https://atlas.example/en/print/?paper=a4-portrait&ink=save&feature=sites/semey&country=KZ&undated=off'
  );
  expect(atlasQuery(sheet)).toBe('?country=KZ&undated=off');
});

it.each([
  ['https://atlas.example/ja/?q=%E5%BA%83%E5%B3%B6', 'atlas.example/ja/?q=広島'],
  ['https://atlas.example/en/#%ff', 'atlas.example/en/#%ff'],
  ['http://atlas.example/en/?x=%', 'atlas.example/en/?x=%']
])('%s is read as %s', (address, read) => expect(readable(address)).toBe(read));
