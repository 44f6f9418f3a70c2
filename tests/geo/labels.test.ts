import { describe, expect, it } from 'vitest';
import { labelLines } from '$lib/cartography/label-lines';
import type { Language } from '$lib/domain/language';
import { atlas } from '$lib/server/geo-files';

describe('every name of the atlas', () => {
  const { sites, places } = atlas();
  // Lines carry no label on the map.
  const labelled = [...sites, ...places].filter(({ geometry }) => geometry.type === 'Point');
  const all = labelled.flatMap(({ properties }) =>
    (['ru', 'kk', 'ja', 'en'] as const).map((language) => [language, properties.name[language]])
  ) as [Language, string][];

  it('loses no letter', () => {
    for (const [language, name] of all)
      expect(labelLines(name, language).replace(/\s/g, '')).toBe(name.replace(/\s/g, ''));
  });

  it('begins no line with a sign that may not begin one', () => {
    for (const [language, name] of all)
      expect(labelLines(name, language)).not.toMatch(/^[・、。ー）),.;ァィゥェォッャュョ]/m);
  });

  it('stands in at most five lines', () => {
    for (const [language, name] of all)
      expect(labelLines(name, language).split('\n').length, name).toBeLessThanOrEqual(5);
  });
});
