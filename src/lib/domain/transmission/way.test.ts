import { describe, expect, it } from 'vitest';
import { drawnWay, weaker, type WayPoint } from './way';

const kucha: WayPoint = { position: [83, 42], certainty: 'attested', number: 1 };
const changan: WayPoint = { position: [109, 34], certainty: 'probable', number: 2 };
const region: WayPoint = { position: null, certainty: 'attested', number: 3 };
const nara: WayPoint = { position: [136, 35], certainty: 'attested', number: 4 };

describe('a way as it is drawn', () => {
  it('is on each stretch as firm as the weaker of its ends', () => {
    const { stretches } = drawnWay([kucha, changan, nara], 'attested');
    expect(stretches.map(({ certainty }) => certainty)).toEqual(['probable', 'probable']);
  });

  it('is nowhere firmer than the whole', () => {
    const { stretches } = drawnWay([kucha, nara], 'conjectural');
    expect(stretches.map(({ certainty }) => certainty)).toEqual(['conjectural']);
  });

  it('has a gap where only a region is known', () => {
    const { stretches, stops } = drawnWay([kucha, region, nara], 'attested');
    expect(stretches).toEqual([]);
    expect(stops.map(({ label }) => label)).toEqual(['1', '4']);
  });

  it('numbers a point once that is two stages, and draws no stretch within it', () => {
    const { stretches, stops } = drawnWay(
      [{ ...kucha, number: null }, kucha, nara, { ...kucha, number: 5 }],
      'attested'
    );
    expect(stops.map(({ label }) => label)).toEqual(['1·5', '4']);
    expect(stretches).toHaveLength(2);
  });
});

it('says which of two certainties is the less firm', () => {
  expect(weaker('attested', 'conjectural')).toBe('conjectural');
  expect(weaker('probable', 'attested')).toBe('probable');
});
