import { describe, expect, it } from 'vitest';
import { languages } from '$lib/domain/language';
import { card } from '$lib/features/card/cards.server';
import { ethnicTies, opEdPage } from '$lib/features/op-ed/op-ed-page.server';
import { travellers } from '$lib/cartography/travellers';
import { cardView } from '$lib/i18n/card-view';
import { dictionary } from '$lib/i18n/dictionary';
import { formatYear } from '$lib/i18n/format';
import { atlas } from '$lib/server/geo-files';

const { journeys } = atlas();
const cards = journeys.map(({ id }) => card({ collection: 'journeys', id }, 'en')!);
const of = (id: string) => cards.find((found) => found.id === id)!.journey!;

describe('who walked the road', () => {
  it('is told by stops in order of time', () => {
    for (const { id, journey } of cards) {
      const years = journey!.stops.flatMap(({ year }) => year ?? []);
      expect(years.length, id).toBeGreaterThan(0);
      years.slice(1).forEach((year, i) => {
        expect(year, `${id}, stop ${i + 2}`).toBeGreaterThanOrEqual(years[i]!);
      });
    }
  });

  it('has no line where no way is known: Bodhisena to China, the people of Tokhara, Nyohō', () => {
    for (const id of ['bodhisena', 'tokhara-castaways', 'nyoho']) {
      const { stops, drawn } = of(id);
      const [from, to] = [stops[0]!.position!, stops[1]!.position!];
      expect(stops[1]!.gap, id).toBe(true);
      expect(
        drawn.stretches.filter(({ line }) => line[0] === from && line[1] === to),
        id
      ).toEqual([]);
    }
  });

  it('is drawn no firmer than it is known', () => {
    const firmness = ['conjectural', 'probable', 'attested'];
    for (const { id, journey } of cards) {
      for (const { certainty } of journey!.drawn.stretches)
        expect(firmness.indexOf(certainty), id).toBeLessThanOrEqual(
          firmness.indexOf(journey!.certainty)
        );
    }
  });

  it('says the same stops in each language, and each in its own', () => {
    for (const { id } of journeys) {
      languages.forEach((language) => {
        const { stops } = card({ collection: 'journeys', id }, language)!.journey!;
        expect(stops.length, id).toBe(of(id).stops.length);
        for (const { note } of stops) if (note) expect(note.lang, id).toBe(language);
      });
    }
  });
});

it('a town says who stopped there, in order of time', async () => {
  const { stopped } = card({ collection: 'places', id: 'taraz' }, 'en')!;
  expect(stopped.map(({ id }) => id)).toEqual([
    'zemarchus',
    'xuanzang',
    'du-huan',
    'rubruck',
    'nishi-tokujiro'
  ]);
  // As often as they came.
  const sarai = card({ collection: 'places', id: 'sarai' }, 'en')!;
  expect(sarai.stopped.find(({ id }) => id === 'rubruck')!.stays).toHaveLength(2);
  const { stopped: said } = cardView(sarai, 'en', await dictionary('en'));
  expect(said.find(({ id }) => id === 'rubruck')!.when).toBe('September 1253, September 1254');
});

it('ties of people between Central Asia and Japan rest on three and no more', () => {
  const ties = ['li-miyi', 'nyoho', 'tokhara-castaways'];
  for (const id of ties) {
    const { properties } = journeys.find((journey) => journey.id === id)!;
    expect(properties.cites, id).toContain('p3.1');
  }
});

it('the op-ed’s second paragraph leads to all that the road carried, its third to the three people', () => {
  const { paragraphs } = opEdPage('en');
  const ids = (paragraph: number, layer: string) =>
    paragraphs[paragraph - 1]!.carried.filter((list) => list.layer === layer).flatMap(({ kinds }) =>
      kinds.flatMap(({ links }) => links.map(({ id }) => id))
    );
  expect(ids(2, 'things')).toHaveLength(atlas().things.length);
  expect(ids(3, 'journeys').sort()).toEqual([...ethnicTies].sort());
  expect(paragraphs.slice(3).flatMap(({ carried }) => carried)).toEqual([]);
});

describe('where a traveller was in a year', () => {
  const marks = travellers(atlas(), formatYear);
  const markOf = (id: string, year: number) =>
    marks.find(({ properties: p }) => p.key === `journeys/${id}` && p.year === year);
  const placeOf = (id: string) => {
    const { geometry } = atlas().places.find((place) => place.id === id)!;
    return geometry.coordinates;
  };

  it('is where the stops say it', () => {
    expect(markOf('ennin', 843)!.geometry.coordinates).toEqual(placeOf('changan'));
    expect(markOf('rubruck', 1254)!.properties.traveller).toBe('stop');
    expect(markOf('xuanzang', 644)!.geometry.coordinates).toEqual(placeOf('khotan'));
    expect(markOf('xuanzang', 644)!.properties['name:ja']).toBe('玄奘\n644年');
  });

  it('is a guess, and says so, where the year falls between two stops', () => {
    const mark = markOf('ganjin', 745)!;
    expect(mark.properties.traveller).toBe('way');
    expect(mark.properties['name:en']).toMatch(/745 CE \?$/);
  });

  it('is not drawn where no way is known: Xuanzang in India, Bodhisena to China, Li Miyi to Japan', () => {
    expect(markOf('xuanzang', 637)).toBeUndefined();
    for (let year = 700; year < 728; year++) expect(markOf('bodhisena', year)).toBeUndefined();
    expect(markOf('li-miyi', 735)).toBeUndefined();
    expect(markOf('nyoho', 752)).toBeUndefined();
  });

  it('weighs little', () => {
    expect(marks.length).toBeGreaterThan(100);
    expect(marks.length).toBeLessThan(400);
  });
});
