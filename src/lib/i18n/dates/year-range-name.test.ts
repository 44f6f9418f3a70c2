import { expect, it } from 'vitest';
import { texts as en } from '$lib/i18n/en/shell';
import { texts as ja } from '$lib/i18n/ja/shell';
import { texts as ru } from '$lib/i18n/ru/shell';
import { yearRangeName } from './year-range-name';

it('says a phase by its name, a year and a span in figures', () => {
  expect(yearRangeName({ from: 618, to: 907 }, 'en', en)).toBe(en.card.phaseNames.tang);
  expect(yearRangeName({ from: 650, to: 650 }, 'en', en)).toBe('650 CE');
  expect(yearRangeName({ from: -130, to: 300 }, 'ja', ja)).toBe('紀元前130年〜300年');
  expect(yearRangeName({ from: -130, to: -130 }, 'ru', ru)).toBe('130\u00a0г. до\u00a0н.\u00a0э.');
});
