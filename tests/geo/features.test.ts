import { describe, expect, it } from 'vitest';
import { languages } from '$lib/domain/language';
import { atlas } from '$lib/server/geo-files';
import { counts } from '../support/geo-data';

// Read, parsed and cross-checked, the coast too: a mistake in geo/ throws here.
const { places, routes, sites } = atlas();
const site = (id: string) => sites.find((entry) => entry.id === id)!;
const idsOf = (...kinds: string[]) =>
  sites.filter(({ properties }) => kinds.includes(properties.kind)).map(({ id }) => id);

describe('the collections', () => {
  it('hold all that the files hold', () => {
    expect(places).toHaveLength(counts.places);
    expect(routes).toHaveLength(counts.routes);
    expect(sites).toHaveLength(counts.sites);
  });

  it.each([
    ...['astana', 'memorial-japanese-internees-astana', 'expo-2017-astana', 'semey'],
    ...[
      'semipalatinsk-test-site',
      'sts-ground-zero',
      'sts-degelen',
      'sts-chagan-lake',
      'kurchatov'
    ],
    ...['semey-bridge', 'osaka', 'expo-2025-osaka', 'expo-2025-kazakhstan-pavilion'],
    ...['hiroshima-hypocenter', 'nagasaki-hypocenter', 'almaty', 'tokyo', 'kashagan', 'kharasan'],
    ...['appak-mynkuduk', 'middle-corridor', 'spassk-camp-99', 'abe-visit-2015', 'maizuru'],
    ...[
      'chidorigafuchi',
      'aktas-ahiko',
      'maktaral-graves',
      'atyrau-refinery',
      'astana-master-plan'
    ],
    ...[
      'baikonur-akiyama',
      'sanyo-hatsukaichi',
      'aichi-2005',
      'toyota-kostanay',
      'sareco-stepnogorsk'
    ]
  ])('have the site %s', (id) => {
    expect(sites.map((entry) => entry.id)).toContain(id);
  });

  it('have oil and uranium, camps and cemeteries, and corridors as lines', () => {
    expect(idsOf('oil-field')).toContain('kashagan');
    expect(idsOf('uranium-mine')).toHaveLength(2);
    expect(idsOf('camp', 'cemetery').length).toBeGreaterThanOrEqual(10);
    const lines = sites.filter(({ geometry }) => geometry.type.endsWith('LineString'));
    expect(lines.map(({ id }) => id).sort()).toEqual(idsOf('corridor', 'railway', 'road').sort());
    for (const { properties } of lines) expect(properties.layers).toEqual(['corridors']);
  });

  it('draw the test site as an area, with its label inside the atlas', () => {
    expect(site('semipalatinsk-test-site').geometry.type).toBe('Polygon');
    expect(site('semipalatinsk-test-site').properties.label_position).not.toBeNull();
  });

  it('do not pretend to know where the memorial stands', () => {
    const { precision, uncertainty_m } = site('memorial-japanese-internees-astana').properties;
    expect(precision).toBe('approximate');
    expect(uncertainty_m).toBeGreaterThanOrEqual(1000);
  });
});

describe('the meetings', () => {
  const meetings = sites.flatMap(({ id, properties }) =>
    properties.meetings.map((meeting) => ({ site: id, ...meeting }))
  );

  it('are the nine of the ministers, one site a city', () => {
    const numbered = meetings.filter(({ number }) => number !== null);
    const cities = Object.fromEntries(numbered.map(({ number, site }) => [number, site]));
    expect(numbered).toHaveLength(9);
    expect(cities).toEqual({
      1: 'astana',
      2: 'tokyo',
      3: 'tashkent-meeting',
      4: 'tokyo',
      5: 'bishkek',
      6: 'ashgabat',
      7: 'dushanbe',
      8: 'tokyo',
      9: 'tokyo'
    });
  });

  it('begin with Astana, 28 August 2004, and include the summit of 2025', () => {
    expect(meetings.find(({ number }) => number === 1)?.start).toBe('2004-08-28');
    const summit = meetings.find(({ id }) => id === 'ca-japan-summit-2025-tokyo');
    expect(summit).toMatchObject({ site: 'tokyo', start: '2025-12-19', form: 'in-person' });
  });

  it('have ids of their own, and stand on sites of their layer', () => {
    expect(new Set(meetings.map(({ id }) => id)).size).toBe(meetings.length);
    for (const { site: id } of meetings) expect(site(id).properties.layers).toContain('meetings');
  });
});

const all = [...places, ...routes, ...sites];

describe('every feature', () => {
  it('has a name and a summary in four languages', () => {
    for (const { id, properties } of all) {
      for (const language of languages) {
        expect(properties.name[language].trim(), `${id} ${language}`).not.toBe('');
        expect(properties.summary[language].trim(), `${id} ${language}`).not.toBe('');
      }
    }
  });

  it('is told in the script of each language: no Latin or Cyrillic look-alike inside a word', () => {
    const mixed = /(?=\p{L}*\p{Script=Latin})(?=\p{L}*\p{Script=Cyrillic})\p{L}+/u;
    for (const { id, properties } of all) {
      expect(JSON.stringify(properties).match(mixed)?.[0], id).toBeUndefined();
    }
  });
});

describe('sources', () => {
  const facts = sites.flatMap(({ id, properties: { facts, meetings } }) =>
    [...facts, ...meetings.flatMap((meeting) => meeting.facts)].map((fact) => ({ id, ...fact }))
  );
  const sources = [
    ...facts.flatMap(({ id, source }) => (source ? [{ id, ...source }] : [])),
    ...[...places, ...routes].flatMap(({ id, properties }) =>
      properties.sources.map((source) => ({ id, ...source }))
    )
  ];

  it('stand behind every fact that speaks with a source’s voice, and can be opened', () => {
    for (const { id, voice, source } of facts) {
      if (voice === 'source') expect(source?.url, id).toMatch(/^https?:\/\/[\w.-]+\.[a-z]+(\/|$)/);
      else expect(source, id).toBeNull();
    }
  });

  it('are published: the compiler’s own knowledge is none', () => {
    const texts = facts.map(({ text }) => Object.values(text).join(' '));
    for (const text of [...texts, ...sources.map(({ title }) => title)]) {
      expect(text).not.toMatch(/own[ -]knowledge/i);
    }
  });

  it('are the originals, not mirrors', () => {
    const mirrors = /kiwix|clateway|perceptio|piglix|wikimili|movatter/i;
    for (const { id, url } of sources) if (url) expect(url, id).not.toMatch(mirrors);
  });
});
