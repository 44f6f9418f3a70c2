import { describe, expect, it } from 'vitest';
import { partsOf } from '$lib/features/card/card-parts';
import FeatureCard from '$lib/features/card/FeatureCard.svelte';
import type { Card, CardFact } from '$lib/domain/card';
import { texts as en } from '$lib/i18n/en/shell';
import { cardView } from '$lib/i18n/card-view';
import { renderPart } from './render-part';

const english = (text: string) => ({ text, lang: 'en' as const });

const shown = (card: Card) => cardView(card, 'en', en);

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
  ...{ kind: 'test-site', layers: ['test-site'], icon: null, quiet: true, phases: [] },
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
        glosses: [
          { id: 'g', words: 'было', translation: english('were'), means: english('1949–1989.') }
        ]
      }
    ]
  ],
  generalQuotations: [],
  glance: [
    { statement: 'figure-tests', value: english('456'), label: english('tests') },
    { statement: 'statement-fact', value: english('1'), label: english('fact') }
  ],
  figures: [
    {
      key: 'tests',
      heading: english('Number of tests'),
      folded: false,
      opEd: {
        sentence: 'p6.1',
        words: 'более 450 ядерных испытаний',
        translation: english('more than 450 nuclear tests')
      },
      facts: [claim('One counts 456.', 'https://example.org/456'), claim('We count 460.')]
    }
  ],
  facts: [{ ...claim('A fact.', 'https://example.org/fact'), id: 'statement-fact' }],
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
  ...{
    sections: [],
    unsourced: null,
    onRoutes: [],
    thing: null,
    journey: null,
    passed: [],
    stopped: [],
    offRoad: null,
    near: [],
    sources: [],
    anchor: [78, 50],
    outline: [[[78, 50]]],
    bounds: [77, 49, 79, 51]
  }
};

/** What the page gives a card. */
const properties = async (of: Card) => ({ card: shown(of), parts: await partsOf(shown(of)) });

const words = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim();

describe('a card', () => {
  it('folds weak sources away and says of each why it is weak', async () => {
    const sources = [
      { title: 'A list', url: 'https://whc.unesco.org/en/list/1' },
      { title: 'Wikipedia', url: 'https://en.wikipedia.org/', weakness: 'wiki' as const }
    ];
    const place = { ...card, collection: 'places' as const, layers: ['places'] as const, sources };
    const { container } = await renderPart(FeatureCard, await properties(place));
    const part = container.querySelector('[aria-labelledby="card-sources"]')!;
    const fold = part.querySelector('details')!;
    expect(fold.open).toBe(false);
    expect(words(fold)).toBe('Less reliable sources 1 Wikipedia (anyone can edit it)');
    expect(words(part)).toMatch(/^Sources A list Less/);
  });

  it('has its numbers before all that is told, each with the way to the claim that gives it', async () => {
    const { container } = await renderPart(FeatureCard, await properties(card));
    const numbers = container.querySelector('[aria-labelledby="card-glance"]')!;
    const summary = container.querySelector('.summary')!;
    expect(numbers.compareDocumentPosition(summary)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    for (const link of numbers.querySelectorAll('a')) {
      const claim = container.querySelector(link.getAttribute('href')!);
      expect(claim?.closest('section'), link.textContent).not.toBeNull();
      expect(numbers.contains(claim)).toBe(false);
    }
    expect([...numbers.querySelectorAll('h2, li')].map(words)).toEqual([
      'In figures',
      '456 tests',
      '1 fact'
    ]);
  });

  it('folds a figure of small weight into one line at its end', async () => {
    const minor = { ...card, figures: card.figures.map((one) => ({ ...one, folded: true })) };
    const { container } = await renderPart(FeatureCard, await properties(minor));
    const fold = container.querySelector<HTMLDetailsElement>('details.figure')!;
    expect(fold.open).toBe(false);
    expect(words(fold.querySelector('summary'))).toBe('Number of tests');
    const facts = container.querySelector('[aria-labelledby="card-facts"]')!;
    expect(facts.compareDocumentPosition(fold)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(container.querySelector('[aria-labelledby="card-figures"]')).toBeNull();
  });

  it('of which the op-ed speaks only in general begins with itself; those words are one folded line', async () => {
    const general = {
      ...card,
      quotations: [],
      generalQuotations: card.quotations
    };
    const { container } = await renderPart(FeatureCard, await properties(general));
    const summary = container.querySelector('.summary')!;
    const fold = container.querySelector<HTMLDetailsElement>('details.general')!;
    expect(summary.compareDocumentPosition(fold)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(fold.open).toBe(false);
    expect(words(fold.querySelector('summary'))).toBe(en.card.generalQuotations);
    expect(fold.querySelector('blockquote')).not.toBeNull();
    expect(container.querySelector('section.quotations')).toBeNull();
  });

  it('stands in parts by voice: op-ed, figures that differ, facts, since then', async () => {
    const { container } = await renderPart(FeatureCard, await properties(card));
    const parts = [...container.querySelectorAll('section')].map((part) =>
      words(document.getElementById(part.getAttribute('aria-labelledby')!))
    );
    expect(parts).toEqual([
      'The op-ed says',
      'In figures',
      'Where sources differ',
      'What else is known',
      'Since then',
      'Position'
    ]);
  });

  it('gives the op-ed’s figure first, in its own words, with the way to its sentence', async () => {
    const { container } = await renderPart(FeatureCard, await properties(card));
    const figures = container.querySelectorAll('[aria-labelledby="figure-tests"] > li');
    const quotes = [...figures[0]!.querySelectorAll('q')];
    expect(quotes.map(({ lang }) => lang)).toEqual(['en', 'ru']);
    expect(quotes.map(({ textContent }) => textContent)).toEqual([
      'more than 450 nuclear tests',
      'более 450 ядерных испытаний'
    ]);
    expect(figures[0]?.querySelector('a')?.getAttribute('href')).toMatch(/\/en\/op-ed\/#p6\.1$/);
    expect(words(figures[0])).toContain('more than 450 nuclear tests (unofficial translation');
    expect(words(figures[1])).toContain('Source: Title of https://example.org/456');
    expect(words(figures[2])).toContain('Added by the atlas');
  });

  it('dates what came after the op-ed, and says how far the atlas knows', async () => {
    const { container } = await renderPart(FeatureCard, await properties(card));
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
    const { container } = await renderPart(FeatureCard, await properties(named));
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
    const { container } = await renderPart(FeatureCard, await properties(card));
    expect(words(container.querySelector('.summary + .voice'))).toBe('Added by the atlas');
    expect(words(container.querySelector('.note + .quiet'))).toBe('(Added by the atlas)');
    const place: Card = {
      ...card,
      summary: { ...card.summary, voice: 'source', confidence: 'low' }
    };
    const other = await renderPart(FeatureCard, await properties(place));
    expect(words(other.container.querySelector('.summary + .voice'))).toBe(
      'According to the sources named below (doubtful)'
    );
  });

  it('holds, with the op-ed alone, its words, name and position, and the way back', async () => {
    const { container } = await renderPart(FeatureCard, await properties(card), 'en', {
      onlyOpEd: true
    });
    expect(container.querySelector('h1')?.textContent).toBe('The Field');
    expect(container.querySelector('blockquote')?.textContent).toContain('более 450');
    expect(words(container)).toContain('the town’s position, to within 2 km');
    for (const ours of ['A summary', 'A note', '456', 'A fact', 'Since then', 'Nuclear test site'])
      expect(words(container)).not.toContain(ours);
    const control = container.querySelector('[role="switch"]');
    expect(control?.getAttribute('aria-checked')).toBe('true');
    expect(words(control)).toBe('Only what the op-ed says The rest of the card is hidden.');
  });
});
