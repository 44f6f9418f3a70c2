import { describe, expect, it } from 'vitest';
import { languages } from '$lib/domain/language';
import { card } from '$lib/features/card/cards.server';
import { featureIndex } from '$lib/server/feature-index';
import { allSelections } from '$lib/server/geo-files';

describe.each(languages)('in %s', (language) => {
  it('the layer of internment has its numbers, each with a claim on a card', () => {
    const numbers = featureIndex(language).flatMap((entry) =>
      (entry.ofLayer ?? []).map((number) => ({ ...number, card: found(entry.id) }))
    );
    expect(numbers.map(({ layer, statement }) => [layer, statement])).toEqual([
      ['internment', 'figure-internees'],
      ['internment', 'figure-dead'],
      ['internment', 'figure-remains']
    ]);
    for (const { card, statement, value } of numbers) {
      expect(card.figures.map(({ key }) => `figure-${key}`)).toContain(statement);
      expect(card.glance.map((number) => number.value.text)).toContain(value);
    }
  });

  const cards = allSelections().map((selection) => card(selection, language)!);
  const found = (name: string) => cards.find(({ id }) => id === name)!;

  it('each number of a card leads to a claim that stands on it', () => {
    for (const { id, glance, figures, facts, meetings, since } of cards) {
      const claims = [
        ...facts,
        ...meetings.flatMap((meeting) => meeting.facts),
        ...(since?.events ?? []).flatMap((event) => event.facts)
      ];
      const addresses = [
        ...figures.map(({ key }) => `figure-${key}`),
        ...claims.flatMap((claim) => claim.id ?? [])
      ];
      for (const { statement } of glance) expect(addresses, id).toContain(statement);
      expect(new Set(addresses).size, id).toBe(addresses.length);
    }
  });

  it.each([
    ['semipalatinsk-test-site', /^456/],
    ['memorial-japanese-internees-astana', /^(58.900|5万8900)/],
    ['spassk-camp-99', /262/],
    ['karaganda', /^(15.735|1万5735)/],
    ['semey', /^(1[.,]087|10億8700万)/],
    ['astana', /^9/]
  ] as const)('the numbers of %s hold %s', (id, number) => {
    expect(
      found(id)
        .glance.map(({ value }) => value.text)
        .join('\n')
    ).toMatch(new RegExp(number.source, 'm'));
  });

  it('the pavilion says what it showed, who came and its prize; where it stood is folded away', () => {
    const { name, summary, glance, figures } = found('expo-2025-kazakhstan-pavilion');
    expect(name.text).not.toMatch(/C05|Commons|コモンズ/);
    expect(summary.text.text).toMatch(/юрт|киіз үй|ユルト|yurt/);
    expect(summary.text.text).toMatch(/1[.,]5|150/);
    expect(glance.map(({ statement }) => statement)).toEqual([
      'statement-visitors',
      'statement-prize'
    ]);
    expect(figures.map(({ key, folded }) => [key, folded])).toEqual([['pavilion-zone', true]]);
  });
});
