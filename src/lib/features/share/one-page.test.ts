import { expect, it } from 'vitest';
import { wrappedText } from './one-page';

const letters = (text: string) => [...text].length;

it('parts a text at its words, and nothing is lost', () => {
  const text = 'I wish to express deep gratitude to the Government and people of Kazakhstan.';
  const lines = wrappedText(text, 'en', 20, letters);
  expect(lines.every((line) => letters(line) <= 20)).toBe(true);
  expect(lines.join(' ')).toBe(text);
});

it('breaks Japanese by words; no line begins with a comma or ends with an opening bracket', () => {
  const text = '万博は「いのち輝く未来社会のデザイン」をテーマに、大阪・関西で開かれています。';
  const lines = wrappedText(text, 'ja', 12, letters);
  expect(lines.join('')).toBe(text);
  for (const line of lines) {
    expect(line).not.toMatch(/^[、。」]/);
    expect(line).not.toMatch(/「$/);
    expect(letters(line)).toBeLessThanOrEqual(14);
  }
});
