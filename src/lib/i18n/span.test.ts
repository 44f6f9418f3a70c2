import { expect, it } from 'vitest';
import { en } from './en';
import { ja } from './ja';
import { ru } from './ru';
import { spanName } from './span';

it('says a phase by its name, a year and a span in figures', () => {
  expect(spanName({ from: 618, to: 907 }, 'en', en)).toBe(en.card.phaseNames.tang);
  expect(spanName({ from: 650, to: 650 }, 'en', en)).toBe('650 CE');
  expect(spanName({ from: -130, to: 300 }, 'ja', ja)).toBe('紀元前130年〜300年');
  expect(spanName({ from: -130, to: -130 }, 'ru', ru)).toBe('130\u00a0г. до\u00a0н.\u00a0э.');
});
