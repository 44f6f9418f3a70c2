import { expect, it } from 'vitest';
import { texts as ru } from './ru/shell';
import { cardDates } from './card-view';

it('says of a city of today no year that would read as its age', () => {
  const dates = { start: { form: 'date', year: 1945 }, end: null } as const;
  expect(cardDates({ collection: 'sites', kind: 'city', dates }, 'ru', ru)).toBe('');
  expect(cardDates({ collection: 'sites', kind: 'memorial', dates }, 'ru', ru)).toBe(
    'с 1945\u00a0г.'
  );
});

it('does not say of a camp whose end is not known that it stands since 1945', () => {
  const date = (year: number) => ({ form: 'date', year }) as const;
  const dates = { start: date(1945), end: null };
  const camp = { collection: 'sites', kind: 'camp' } as const;
  expect(cardDates({ ...camp, dates }, 'ru', ru)).toBe('');
  expect(cardDates({ ...camp, dates: { ...dates, end: date(1948) } }, 'ru', ru)).toContain('1948');
});
