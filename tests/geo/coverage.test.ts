import { describe, expect, it } from 'vitest';
import { languages } from '$lib/domain/language';
import { localizer } from '$lib/server/localizer';
import { coverage } from '$lib/features/op-ed/op-ed-page.server';
import { readGeo } from '$lib/server/geo-files';

interface Cites {
  features: { properties: { cites: string[] } }[];
}

const { sites, places, routes, things, journeys, unplaced } = readGeo() as Record<
  'sites' | 'places' | 'routes' | 'things' | 'journeys',
  Cites
> & {
  unplaced: { sentences: string }[];
};
const strip = coverage(localizer('en'));

describe('the coverage of the op-ed', () => {
  it('has all seventeen paragraphs and thirty sentences, in order', () => {
    expect(strip.map(({ id }) => id)).toEqual(Array.from({ length: 17 }, (_, i) => `p${i + 1}`));
    expect(strip.flatMap(({ sentences }) => sentences)).toHaveLength(30);
  });

  it('counts each feature once in a paragraph, however often it cites it', () => {
    const all = [sites, places, routes, things, journeys].flatMap(({ features }) => features);
    for (const { id, features } of strip) {
      const citing = all.filter(({ properties }) =>
        properties.cites.some((cite) => cite.split('-').some((end) => end.startsWith(`${id}.`)))
      );
      expect(features, id).toBe(citing.length);
      expect(features, id).toBeGreaterThan(0);
    }
  });

  it('gives the reason of each sentence without a place, and of no other', () => {
    const reasoned = strip.flatMap(({ sentences }) => sentences.filter(({ why }) => why !== null));
    expect(reasoned.map(({ id }) => id)).toEqual(unplaced.map(({ sentences }) => sentences));
    expect(reasoned.map(({ id }) => id)).toEqual(['p12.2', 'p12.3']);
  });

  it('gives it in the reader’s language', () => {
    for (const language of languages) {
      const [, first] = coverage(localizer(language))[11]!.sentences;
      expect(first!.why!.lang).toBe(language);
    }
  });
});
