import { describe, expect, it } from 'vitest';
import type { CardFact, CardSource } from '$lib/domain/card';
import { card } from '$lib/features/card/cards.server';
import { cardSource, standingOf } from '$lib/server/card-fields';
import { allSelections } from '$lib/server/geo-files';

const cards = allSelections().map((selection) => card(selection, 'en')!);
const found = (name: string) => cards.find(({ id }) => id === name)!;
const isSorted = (ranks: readonly number[]) =>
  ranks.every((rank, i) => rank >= (ranks[i - 1] ?? 0));
const rank = ({ source }: CardFact) => (source ? standingOf(source) : 3);

describe('sources', () => {
  it('stand best first on every card, and who disagrees on a figure too', () => {
    for (const { id, sources, figures } of cards) {
      expect(isSorted(sources.map(standingOf)), id).toBe(true);
      for (const { facts } of figures) expect(isSorted(facts.map(rank)), id).toBe(true);
    }
  });

  it('that are weak come after all others among what else is known, each with the reason', () => {
    for (const { id, facts } of cards) {
      expect(isSorted(facts.map((fact) => Number(rank(fact) === 2))), id).toBe(true);
    }
    const all: CardSource[] = cards.flatMap(({ sources, facts, figures }) => [
      ...sources,
      ...[...facts, ...figures.flatMap((figure) => figure.facts)].flatMap(
        ({ source }) => source ?? []
      )
    ]);
    const wiki = all.filter(({ url }) => url?.includes('wikipedia.org'));
    expect(wiki.length).toBeGreaterThan(10);
    expect(new Set(wiki.map(({ weakness }) => weakness))).toEqual(new Set(['wiki']));
    const ministry = all.filter(({ url }) => url?.includes('mofa.go.jp'));
    expect(new Set(ministry.map(({ weakness }) => weakness))).toEqual(new Set([undefined]));
  });

  it('of a ministry are not called less certain than Wikipedia, nor stand below it', () => {
    const counts = found('semipalatinsk-test-site').figures.find(({ key }) => key === 'tests')!;
    const at = (host: string) =>
      counts.facts.findIndex(({ source }) => source?.url?.includes(host));
    expect(at('mofa.go.jp')).toBeLessThan(at('wikipedia.org'));
    for (const { source, confidence } of counts.facts) {
      if (source?.url?.includes('mofa.go.jp')) expect(confidence).toBe('high');
    }
  });

  it('say in the reader’s words which language their page is in', () => {
    const source = { title: 'MHLW, photo report (Japanese)', url: 'https://www.mhlw.go.jp/' };
    expect(cardSource(source, 'ru')).toMatchObject({
      title: 'MHLW, photo report',
      pageLanguage: { code: 'ja', name: 'японский' }
    });
    expect(cardSource(source, 'ja').pageLanguage?.name).toBe('日本語');
    // What is in brackets for another reason stays.
    const place = { title: 'Expo 2025 (Yumeshima)', url: 'https://example.org/' };
    expect(cardSource(place, 'en')).toEqual(place);
  });

  it('are named by the body that publishes them, where it is known, and not by who copied them', () => {
    const urls = cards.flatMap(({ sources, facts }) => [
      ...sources.map(({ url }) => url),
      ...facts.map(({ source }) => source?.url)
    ]);
    for (const copy of ['china-cave-temples-map', 'osmanli-tarih-atlasi', 'expo2025-maniacs'])
      expect(urls.filter((url) => url?.includes(copy))).toEqual([]);
  });
});

it('a page that is not in English has its title in its own language', () => {
  const written: Record<string, RegExp> = {
    ja: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u,
    ...{ zh: /\p{sc=Han}/u, ru: /\p{sc=Cyrl}/u, kk: /\p{sc=Cyrl}/u, ar: /\p{sc=Arab}/u }
  };
  const found = new Set<string>();
  for (const { sources, facts, id } of cards) {
    for (const source of [...sources, ...facts.flatMap(({ source }) => source ?? [])]) {
      const { code } = source.pageLanguage ?? {};
      // A printed work has no page; its catalogue's language is named after its English title.
      if (!code || source.url === null) continue;
      found.add(code);
      if (written[code]) expect(source.title, id).toMatch(written[code]);
      expect(source.langSpans?.[0]?.lang, id).toBe(code);
    }
  }
  expect([...found].sort()).toEqual(['ar', 'de', 'fr', 'ja', 'kk', 'ro', 'ru', 'zh']);
});
