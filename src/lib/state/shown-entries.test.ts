import { expect, it } from 'vitest';
import type { IndexEntry } from '$lib/domain/index-entry';
import { sharedBySpot, withSharing } from './shown-entries';

const entry = (
  id: string,
  position: [number, number],
  collection: 'things' | 'places' = 'things'
) => ({ collection, id, position }) as IndexEntry;

const harp = entry('harp', [135.8, 34.7]);
const lute = entry('lute', [135.8, 34.7]);
const apple = entry('apple', [140.5, 40.6]);
const town = entry('town', [135.8, 34.7], 'places');
const shared = sharedBySpot([harp, lute, apple, town]);

it('finds things that share a point, and no town among them', () => {
  expect([...shared.values()]).toEqual([[harp, lute]]);
});

it('gives all that share a sign with what was touched, each once', () => {
  expect(withSharing(['things/lute', 'places/town'], shared)).toEqual([
    'things/harp',
    'things/lute',
    'places/town'
  ]);
  expect(withSharing(['things/apple', 'things/harp', 'things/lute'], shared)).toEqual([
    'things/apple',
    'things/harp',
    'things/lute'
  ]);
});
