import { expect, it } from 'vitest';
import type { Language } from '$lib/domain/language';
import { labelLines } from './label-lines';

it.each<[Language, string, string]>([
  ['en', 'Semey', 'Semey'],
  ['ru', 'Отрар (Фараб)', 'Отрар\n(Фараб)'],
  ['ja', '慶州（金城）', '慶州\n（金城）'],
  ['ja', 'イシク・クル湖', 'イシク・クル湖'],
  ['ja', 'コンスタンティノープル', 'コンスタンティノープル'],
  ['ja', 'アルマティ中央墓地の日本人墓地', 'アルマティ中央墓地の\n日本人墓地'],
  ['en', 'Irtysh River Bridge in Semey', 'Irtysh River\nBridge in Semey']
])('parts a name into the lines of its label: %s %s', (language, name, lines) => {
  expect(labelLines(name, language)).toBe(lines);
});

it('keeps what follows a bracket beside it', () => {
  const label = labelLines('Озеро Чаган (Атомное озеро), площадка Балапан', 'ru');
  expect(label).not.toMatch(/^[,.;]/m);
});
