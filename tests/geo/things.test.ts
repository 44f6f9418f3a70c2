import { describe, expect, it } from 'vitest';
import { mostShared } from '$lib/cartography/layers/shown';
import { mapSources } from '$lib/cartography/map-features';
import { languages } from '$lib/domain/language';
import { drawnWay, knownSpot } from '$lib/domain/transmission/way';
import { card } from '$lib/features/card/cards.server';
import { atlas } from '$lib/server/geo-files';

const { things } = atlas();
const cards = things.map(({ id }) => card({ collection: 'things', id }, 'en')!);

describe('what came to Japan', () => {
  it('is met in Japan today, whatever its way', () => {
    for (const { id, properties } of things) {
      for (const { at } of properties.seen)
        expect(knownSpot(at, atlas())!.countries, id).toEqual(['JP']);
    }
  });

  it('has no way where it is told as a legend, and one in all else', () => {
    for (const { id, thing } of cards) {
      expect(thing!.drawn === null, id).toBe(thing!.legend);
      if (thing!.drawn) expect(thing!.drawn.stops.length, id).toBeGreaterThan(1);
    }
    expect(cards.filter(({ thing }) => thing!.legend).map(({ id }) => id)).toEqual([
      'entasis-legend'
    ]);
  });

  it('is drawn no firmer than its way as a whole is known', () => {
    const firmness = ['conjectural', 'probable', 'attested'];
    for (const { id, thing } of cards) {
      for (const { certainty } of thing!.drawn?.stretches ?? [])
        expect(firmness.indexOf(certainty), id).toBeLessThanOrEqual(
          firmness.indexOf(thing!.certainty.way)
        );
    }
  });

  it('leaves a gap where only a region is known', () => {
    const horse = cards.find(({ id }) => id === 'horse')!.thing!;
    expect(horse.drawn!.stops.map(({ label }) => label)).toEqual(['', '2', '3']);
    expect(horse.drawn!.stretches).toHaveLength(1);
    expect(drawnWay([], 'attested')).toEqual({ stretches: [], stops: [] });
  });

  it('says the same number of stages in each language, and each in its own', () => {
    for (const { id } of things) {
      const all = languages.map((language) => card({ collection: 'things', id }, language)!);
      const notes = all.map(({ thing }) => thing!.stages.map(({ note }) => note));
      expect(new Set(notes.map(({ length }) => length)).size, id).toBe(1);
      all.forEach(({ thing }, i) => {
        for (const { note } of thing!.stages) expect(note.lang, id).toBe(languages[i]);
      });
    }
  });

  it('says where no published source was found', () => {
    const ewer = cards.find(({ id }) => id === 'lacquer-ewer')!.thing!;
    expect(ewer.stages.map(({ unsourced }) => unsourced)).toEqual([false, true, false, false]);
    expect(ewer.texts.unsourced).toBe('no published source found');
  });
});

it('one sign can stand for all the things that share a point', () => {
  const spots = mapSources(atlas()).points.features.flatMap(
    ({ properties }) => properties.spot ?? []
  );
  const counts = [...new Set(spots)].map((spot) => spots.filter((other) => other === spot).length);
  expect(Math.max(...counts)).toBe(15);
  expect(Math.max(...counts)).toBeLessThanOrEqual(mostShared);
});

it('a town says what passed through it, and a thing what went by the same road', () => {
  const kucha = card({ collection: 'places', id: 'kucha' }, 'en')!;
  expect(kucha.passed.map(({ id }) => id)).toContain('hichiriki');
  expect(kucha.passed.map(({ id }) => id)).not.toContain('entasis-legend');
  const lute = cards.find(({ id }) => id === 'five-string-biwa')!;
  expect(lute.thing!.fellows.map(({ id }) => id)).toContain('four-string-biwa');
});
