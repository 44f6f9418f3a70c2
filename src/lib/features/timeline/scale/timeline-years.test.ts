import { expect, it } from 'vitest';
import { languages } from '$lib/domain/language';
import { phaseNames, yearRangeOf } from '$lib/domain/time/phases';
import { loadTimelineTexts } from '$lib/features/timeline/texts';
import { sentence, spokenYear, yearsInWords, yearsWithPhase } from './years';

const all = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => [language, await loadTimelineTexts(language)] as const)
  )
);

it('a thumb says its year and the phases that hold it', () => {
  const say = (year: number) =>
    languages.map((language) => spokenYear(year, all[language]!, language));
  expect(say(650)).toEqual(['650 год, Тан', '650 жыл, Тан', '650年、唐代', 'year 650, Tang']);
  expect(say(-130)).toEqual([
    '130\u00a0г. до\u00a0н.\u00a0э., Хань',
    'б.з.д. 130\u00a0ж., Хань',
    '紀元前130年、漢代',
    '130 BCE, Han'
  ]);
  expect(say(800)[3]).toBe('year 800, Tang, Islamic');
  expect(say(500)[3]).toBe('year 500');
});

it('years are written with the phase that they are', () => {
  const write = (from: number, to: number) => yearsWithPhase({ from, to }, all.en!, 'en');
  expect(write(650, 650)).toBe('650 CE, Tang');
  expect(write(618, 907)).toBe('Tang, 618–907');
  expect(write(-130, 220)).toBe('Han, 130 BCE – 220 CE');
  expect(write(700, 800)).toBe('700–800');
  expect(yearsWithPhase(undefined, all.en!, 'en')).toBe('All periods');
  expect(yearsWithPhase({ from: -130, to: 220 }, all.ru!, 'ru')).toBe(
    'Хань, 130 до н. э. – 220\u00a0г.'
  );
  const years = yearsWithPhase({ from: 618, to: 907 }, all.ru!, 'ru');
  expect(sentence(all.ru!.described, { years })).toBe('Показано время: Тан, 618–907 гг.');
});

it.each(languages)('%s: phases differ in name, and in what is said of them', (language) => {
  const { names, notes } = all[language]!;
  expect(new Set(phaseNames.map((phase) => names[phase])).size).toBe(phaseNames.length);
  for (const phase of phaseNames) {
    expect(notes[phase].length, phase).toBeGreaterThan(50);
    expect(notes[phase].length, phase).toBeLessThan(210);
    expect(yearsInWords(yearRangeOf(phase), all[language]!, language)).toMatch(/\d/);
  }
});
