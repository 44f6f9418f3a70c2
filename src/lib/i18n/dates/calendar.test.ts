import { describe, expect, it, vi } from 'vitest';
import type { Language } from '$lib/domain/language';
import { formatDate } from './calendar';

/** No-break and narrow spaces, which Intl chooses as it likes, read as spaces. */
const plain = (text: string): string => text.replace(/\s/gu, ' ');

describe('formatDate', () => {
  it.each<[Language, string, string, string]>([
    ['ru', '2004 г.', 'март 2006 г.', '28 августа 2004 г.'],
    ['kk', '2004 ж.', '2006 жылғы наурыз', '2004 жылғы 28 тамыз'],
    ['ja', '2004年', '2006年3月', '2004年8月28日'],
    ['en', '2004', 'March 2006', '28 August 2004']
  ])('%s, as precise as the date is known', (language, ...texts) => {
    const dates = ['2004', '2006-03', '2004-08-28'];
    expect(dates.map((date) => plain(formatDate(date, language)))).toEqual(texts);
  });

  it('names the months in Kazakh as CLDR does, where the browser knows none', () => {
    const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
    const names = new Intl.DateTimeFormat('kk', { month: 'long', timeZone: 'UTC' });
    expect(months.map((month) => formatDate(`2025-${month}`, 'kk'))).toEqual(
      months.map(
        (month) => `2025 жылғы ${names.format(new Date(`2025-${month}-01`)).toLowerCase()}`
      )
    );
  });

  it.each(['Pacific/Honolulu', 'Asia/Tokyo'])('keeps the day in the time zone %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(formatDate('2025-01-01', 'ja')).toBe('2025年1月1日');
    vi.unstubAllEnvs();
  });
});
