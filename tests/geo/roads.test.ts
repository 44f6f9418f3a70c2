import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kilometres } from '$lib/domain/geometry/geodesy';
import { languages } from '$lib/domain/language';
import { card } from '$lib/features/card/cards.server';
import { dictionary } from '$lib/i18n/dictionary';
import { cardView } from '$lib/i18n/card-view';
import { datedExtent } from '$lib/domain/time/dates';
import { atlas } from '$lib/server/geo-files';

/* What a historian would hold the data to, beyond its shape: who is on which road, when, and how we know. */

const { places, routes, sites, things, journeys, waters } = atlas();
const placeOf = new Map(places.map((place) => [place.id, place]));

describe('roads and towns', () => {
  it('a town is on a road, or its card says why it is on none', () => {
    const onRoads = new Set(
      routes.flatMap(({ properties: { via } }) =>
        via.flatMap((stop) => ('place' in stop ? [stop.place] : []))
      )
    );
    for (const { id, properties } of places) {
      expect(properties.off_road === null, id).toBe(onRoads.has(id));
    }
  });

  /** Roads that were in use while none of their own stations was: each with the reason. */
  const alone: Record<string, string> = {
    'baekje-tsukushi': 'Hakata, its one station, is dated from the government house of 536',
    'musi-river': 'the years of Palembang are those of Srivijaya; ships called there longer',
    'malacca-strait':
      'the harbour of Kedah ended before Malacca was founded; ships passed all the time',
    'malabar-coast':
      'the harbours between Barygaza’s end and Quilon’s rise are no places of the atlas',
    'gujarat-hormuz': 'Debal, its port in those years, lies up a creek on a road of its own',
    'gulf-hormuz-ubulla': 'al-Ubulla, its port before Siraf, lies on the river’s own road',
    coromandel: 'the harbours after Arikamedu and Tamralipti are no places of the atlas'
  };

  it('a road may be older than a town beside it and outlive it, but is never without a station', () => {
    const without = routes.flatMap(({ id, properties }) => {
      const own = datedExtent(properties)!;
      const stations = properties.via.flatMap((stop) =>
        'place' in stop ? [datedExtent(placeOf.get(stop.place)!.properties)!] : []
      );
      // Between the certain beginning and the certain end of the road.
      for (let year = own.start[1]; year <= own.end[0]; year += 10) {
        const there = stations.some(({ start, end }) => year >= start[0] && year <= end[1]);
        if (!there) return [`${id} in ${year}`];
      }
      return [];
    });
    expect(without.map((text) => text.split(' ')[0]).sort()).toEqual(Object.keys(alone).sort());
  });
});

describe('sources', () => {
  /** Gazetteers say where a thing is, not what it was. */
  const gazetteers =
    /pleiades\.stoa\.org|geonames\.org|althurayya|natural-earth|linking-linked-places|cities\.json/i;

  it('of a summary are never gazetteers of coordinates alone', () => {
    const bare = [...places, ...routes].filter(
      ({ properties: { sources } }) =>
        sources.length > 0 && sources.every(({ title, url }) => gazetteers.test(`${title} ${url}`))
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('say what of a summary they do not bear out, and that the atlas says it', async () => {
    const partly = places.filter(({ properties }) => properties.unsourced);
    expect(partly).toHaveLength(32);
    for (const { id, properties } of partly) {
      expect(properties.sources, id).not.toEqual([]);
      for (const language of languages) {
        const own = card({ collection: 'places', id }, language)!;
        const { unsourced } = cardView(own, language, await dictionary(language));
        expect(unsourced, `${id} ${language}`).toContain(properties.unsourced![language]);
      }
    }
  });

  /** Hosts of what others wrote: mirrors of Wikipedia, boxes for uploads, forums. */
  const noPublisher =
    /(?:infogalactic|wikiclassic|kampuspedia|koaha|wiki-org|jakami|pages\.dev|scribd|docslib|issuhub|flipbuilder|geocities|laitimes|brewminate|mystonline|ecgbnet|koudaibk|qqx|tripomatic|mapion|kaycomdesign|ezaskings|simplybooks|paperzz|bguthriephotos)\b/;

  /** Pages of such hosts for which nothing better was found: each names in its title what it holds. */
  const forWantOfBetter: Record<string, string> = {
    'docslib.org':
      'the organiser’s own booklet of Expo 2025, whose site is gone; articles of two scholars, read there',
    'paperzz.com': 'Tomita’s article and the evaluation of the dismantlement committee, read there',
    'ezaskings.com': 'the years of two camps stand in no better page',
    'simplybooks.in': 'quotes the archive of Zhezkazgan on camp no. 37',
    'blog.kaycomdesign.com': 'a figure that the card ascribes to a tour guide'
  };

  const walk = (value: unknown): { title: string; url: string | null }[] => {
    if (typeof value !== 'object' || value === null) return [];
    const own = 'url' in value && 'title' in value ? [value as { title: string; url: string }] : [];
    return [...own, ...Object.values(value).flatMap(walk)];
  };

  it('have addresses of publishers, well formed', () => {
    for (const { id, properties } of [
      ...[...places, ...routes, ...sites],
      ...[...things, ...journeys, ...waters]
    ]) {
      for (const { title, url } of walk(properties)) {
        expect(title.trim(), id).not.toBe('');
        if (url === null) continue;
        const { protocol, hostname } = new URL(url);
        expect(['http:', 'https:'], `${id} ${url}`).toContain(protocol);
        expect(hostname, `${id} ${url}`).toMatch(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/);
        if (hostname in forWantOfBetter) continue;
        expect(hostname, `${id}: ${title}`).not.toMatch(noPublisher);
      }
    }
  });

  it('for want of better ones are still needed', () => {
    const text = ['places', 'routes', 'sites', 'journeys']
      .map((name) => readFileSync(new URL(`../../geo/${name}.geojson`, import.meta.url), 'utf8'))
      .join('');
    for (const host of Object.keys(forWantOfBetter)) expect(text).toContain(host);
  });
});

describe('texts in four languages', () => {
  const texts = (value: unknown, path = ''): [string, Record<string, string>][] => {
    if (typeof value !== 'object' || value === null) return [];
    const record = value as Record<string, unknown>;
    if (languages.every((language) => typeof record[language] === 'string')) {
      return [[path, record as Record<string, string>]];
    }
    return Object.entries(record).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
  };

  it('are whole, each in the letters of its language', () => {
    for (const { id, properties } of [...places, ...routes, ...sites]) {
      for (const [path, text] of texts(properties)) {
        if (!/summary|note|text|off_road|unsourced/.test(path)) continue;
        const where = `${id}${path}`;
        expect(text.ru, where).toMatch(/\p{Script=Cyrillic}/u);
        expect(text.kk, where).toMatch(/\p{Script=Cyrillic}/u);
        expect(text.kk, where).not.toBe(text.ru);
        expect(text.ja, where).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
        expect(text.en, where).toMatch(/[A-Za-z]/);
      }
    }
  });
});

it('the circle of Kashagan takes in what its sources say', () => {
  const { geometry, properties } = sites.find(({ id }) => id === 'kashagan')!;
  const wikipedia: [number, number] = [51.583, 46.167];
  // 85 km south-east and south of Atyrau, at 51.88 E 47.12 N.
  const atyrau: [number, number] = [51.88, 47.12];
  expect(kilometres(wikipedia, atyrau)).toBeGreaterThan(100);
  for (const said of [wikipedia, [52.67, 46.58], [51.88, 46.36]] as [number, number][]) {
    const km = kilometres(geometry.coordinates as [number, number], said);
    expect(km).toBeLessThanOrEqual(properties.uncertainty_m / 1000);
  }
});

it('nothing is told “from memory”: what has no published source says so', () => {
  const all = JSON.stringify([places, routes, sites].map((list) => list.map((f) => f.properties)));
  expect(all).not.toMatch(/from memory|по памяти|есте қалған|記憶による/);
});
