import { describe, expect, it } from 'vitest';
import FeatureCard from '$lib/atlas/FeatureCard.svelte';
import type { Card, CardFact } from '$lib/domain/card';
import { en } from '$lib/i18n/en';
import { shownCard } from '$lib/i18n/shown-card';
import { renderPart } from './render-part';

const english = (text: string) => ({ text, lang: 'en' as const });

const shown = (card: Card) => shownCard(card, 'en', en);

function claim(text: string, url?: string): CardFact {
  return {
    text: english(text),
    voice: url ? 'source' : 'atlas',
    source: url ? { title: `Title of ${url}`, url } : null,
    confidence: 'high'
  };
}

const card: Card = {
  ...{ collection: 'sites', id: 'field', name: english('The Field'), otherNames: [] },
  ...{ kind: 'test-site', layers: ['test-site'], sign: null, quiet: true, phases: [] },
  dates: { start: { form: 'date', year: 1949 }, end: { form: 'date', year: 1991 } },
  names: [],
  summary: claim('A summary.'),
  note: english('A note.'),
  quotations: [
    [
      {
        id: 'p6.1',
        segments: [{ text: 'Было более 450 ядерных испытаний.', correction: null }],
        translation: english('There were more than 450 nuclear tests.'),
        glosses: [{ id: 'g', words: 'было', means: english('1949–1989.') }]
      }
    ]
  ],
  figures: [
    {
      key: 'tests',
      heading: english('Number of tests'),
      opEd: {
        sentence: 'p6.1',
        words: 'более 450 ядерных испытаний',
        translation: english('more than 450 nuclear tests')
      },
      facts: [claim('One counts 456.', 'https://example.org/456'), claim('We count 460.')]
    }
  ],
  facts: [claim('A fact.', 'https://example.org/fact')],
  meetings: [],
  since: {
    events: [
      { date: '2025-10', meeting: null, facts: [claim('First.')] },
      { date: '2025-12-20', meeting: english('A summit'), facts: [claim('Then.')] }
    ],
    knownUntil: '2026-01-30'
  },
  position: {
    ...{ point: [78, 50], precision: 'city', uncertaintyMetres: 2000 },
    ...{ source: 'geonames', sourceDetail: null }
  },
  ...{ modern: null, heritage: null, wikidata: null, pleiades: null, line: null },
  ...{ onRoutes: [], near: [], sources: [], anchor: [78, 50], bounds: [77, 49, 79, 51] }
};

const words = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim();

describe('a card', () => {
  it('stands in parts by voice: op-ed, figures that differ, facts, since then', async () => {
    const { container } = await renderPart(FeatureCard, { card: shown(card) });
    const parts = [...container.querySelectorAll('section')].map((part) =>
      words(document.getElementById(part.getAttribute('aria-labelledby')!))
    );
    expect(parts).toEqual([
      'The op-ed says',
      'Where sources differ',
      'What else is known',
      'Since then',
      'Position'
    ]);
  });

  it('gives the op-ed’s figure first, in its own words, with the way to its sentence', async () => {
    const { container } = await renderPart(FeatureCard, { card: shown(card) });
    const figures = container.querySelectorAll('[aria-labelledby="figure-tests"] > li');
    const quote = figures[0]?.querySelector('q');
    expect(quote?.lang).toBe('ru');
    expect(quote?.textContent).toBe('более 450 ядерных испытаний');
    expect(figures[0]?.querySelector('a')?.getAttribute('href')).toMatch(/\/en\/op-ed\/#p6\.1$/);
    expect(words(figures[0])).toContain('more than 450 nuclear tests (unofficial translation');
    expect(words(figures[1])).toContain('Source: Title of https://example.org/456');
    expect(words(figures[2])).toContain('Added by the atlas');
  });

  it('dates what came after the op-ed, and says how far the atlas knows', async () => {
    const { container } = await renderPart(FeatureCard, { card: shown(card) });
    const since = container.querySelector('[aria-labelledby="card-since"]');
    const times = [...since!.querySelectorAll('time')].map((time) => [time.dateTime, words(time)]);
    expect(times).toEqual([
      ['2025-10', 'October 2025'],
      ['2025-12-20', '20 December 2025']
    ]);
    expect(words(since)).toContain('A summit');
    expect(words(since)).toContain('Latest event known to the atlas: 30 January 2026');
  });

  it('lists its names through time, each with its dates and its voice', async () => {
    const year = (year: number) => ({ form: 'date', year }) as const;
    const source = { title: 'A decree', url: 'https://example.org/decree' };
    const named: Card = {
      ...card,
      names: [
        {
          ...{ name: english('Oldham'), note: english('A fort.'), source: null },
          dates: { start: { form: 'century', century: 11 }, end: year(2007) }
        },
        { name: english('Newham'), note: null, source, dates: { start: year(2007), end: null } },
        { name: english('Everham'), note: null, source, dates: { start: null, end: null } }
      ]
    };
    const { container } = await renderPart(FeatureCard, { card: shown(named) });
    const part = container.querySelector('[aria-labelledby="card-names"]');
    expect(words(document.getElementById('card-names'))).toBe('Names through time');
    expect([...part!.querySelectorAll('li')].map(words)).toEqual([
      'Oldham 11th century – 2007 A fort.',
      'Newham since 2007 Source: A decree',
      'Everham Source: A decree'
    ]);
    expect(words(part)).toMatch(/Added by the atlas$/);
  });

  it('says whose summary and note are', async () => {
    const { container } = await renderPart(FeatureCard, { card: shown(card) });
    expect(words(container.querySelector('.summary + .voice'))).toBe('Added by the atlas');
    expect(words(container.querySelector('.note + .quiet'))).toBe('(Added by the atlas)');
    const place: Card = {
      ...card,
      summary: { ...card.summary, voice: 'source', confidence: 'low' }
    };
    const other = await renderPart(FeatureCard, { card: shown(place) });
    expect(words(other.container.querySelector('.summary + .voice'))).toBe(
      'According to the sources named below (doubtful)'
    );
  });

  it('holds, with the op-ed alone, its words, name and position, and the way back', async () => {
    const { container } = await renderPart(FeatureCard, { card: shown(card) }, 'en', {
      onlyOpEd: true
    });
    expect(container.querySelector('h1')?.textContent).toBe('The Field');
    expect(container.querySelector('blockquote')?.textContent).toContain('более 450');
    expect(words(container)).toContain('of the town, to within 2 km');
    for (const ours of ['A summary', 'A note', '456', 'A fact', 'Since then', 'Nuclear test site'])
      expect(words(container)).not.toContain(ours);
    const control = container.querySelector('[role="switch"]');
    expect(control?.getAttribute('aria-checked')).toBe('true');
    expect(words(control)).toBe('Only what the op-ed says The rest of the card is hidden.');
  });
});
