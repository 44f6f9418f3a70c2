import { describe, expect, it } from 'vitest';
import { featuresOf } from '$lib/domain/feature';
import { citedSentences } from '$lib/domain/op-ed/quotation';
import { card } from '$lib/features/card/cards.server';
import { allSelections, atlas } from '$lib/server/geo-files';

/** Ids of the features that cite each sentence. */
const citing = new Map<string, Set<string>>();
for (const { id, properties } of featuresOf(atlas())) {
  for (const sentence of properties.cites.flatMap((run) => citedSentences(run, atlas().opEd)!)) {
    citing.set(sentence.id, (citing.get(sentence.id) ?? new Set()).add(id));
  }
}
const cards = allSelections().map((selection) => card(selection, 'en')!);
const ids = (runs: readonly { id: string }[][]) => runs.flatMap((run) => run.map(({ id }) => id));

describe('what a card quotes', () => {
  it('begins with what the op-ed says of this feature, never with what it says of more than twenty', () => {
    for (const { id, quotations } of cards) {
      for (const run of quotations) {
        const fewest = Math.min(...run.map((sentence) => citing.get(sentence.id)!.size));
        expect(fewest, `${id}: ${ids([run])}`).toBeLessThanOrEqual(20);
      }
    }
  });

  it('loses nothing: all that a feature cites is there, particular or general', () => {
    for (const { collection, id, quotations, generalQuotations } of cards) {
      const { cites } = featuresOf(atlas()).find(
        (feature) => feature.collection === collection && feature.id === id
      )!.properties;
      const cited = cites.flatMap((run) => citedSentences(run, atlas().opEd)!.map(({ id }) => id));
      expect(ids([...quotations, ...generalQuotations]).sort(), id).toEqual(cited.sort());
    }
  });

  it('is general for the towns and roads, and particular for Semey', () => {
    const found = (name: string) => cards.find(({ id }) => id === name)!;
    expect(found('otrar').quotations).toEqual([]);
    expect(ids(found('otrar').generalQuotations)).toContain('p2.2');
    expect(ids(found('semey').quotations)).toContain('p7.1');
    expect(found('semey').generalQuotations).toEqual([]);
    expect(ids(found('almaty-medieval').quotations)).toEqual(['p4.1']);
  });
});
