import { describe, expect, it } from 'vitest';
import { languages } from '$lib/domain/language';
import { card } from '$lib/features/card/cards.server';
import { countedHeritage } from '$lib/features/card/heritage.server';
import { dictionary } from '$lib/i18n/dictionary';
import { cardView } from '$lib/i18n/card-view';
import { atlas } from '$lib/server/geo-files';
import { localizer } from '$lib/server/localizer';

const heritage = Object.fromEntries(
  countedHeritage(localizer('en')).map((property) => [property.whc, property])
);

describe('World Heritage along the roads', () => {
  it('is counted as published: components and countries', () => {
    expect(heritage[1442]).toMatchObject({
      components: 33,
      countries: [
        ['CN', 22],
        ['KZ', 8],
        ['KG', 3]
      ],
      lengthKm: 5000,
      networkKm: 8700
    });
    expect(heritage[1675]).toMatchObject({ components: 31, lengthKm: 866, networkKm: null });
  });

  it('is counted on this map by what its places hold', () => {
    expect([heritage[1442]!.shown, heritage[1675]!.shown]).toEqual([33, 18]);
    for (const { properties } of atlas().places) {
      const { whc } = properties.unesco ?? {};
      if (whc === 1442 || whc === 1675) expect(properties.unesco!.component).not.toBeNull();
    }
  });

  it('is measured along this map’s roads, no longer than is published', () => {
    for (const { mapKm, lengthKm } of Object.values(heritage)) {
      expect(mapKm).toBeLessThanOrEqual(lengthKm!);
      expect(mapKm).toBeGreaterThan(lengthKm! * 0.7);
    }
  });

  it.each(languages)('is told on a card in %s', async (language) => {
    const suyab = cardView(
      card({ collection: 'places', id: 'suyab' }, language)!,
      language,
      await dictionary(language)
    );
    const told = suyab.heritage!.words.join(' ').replace(/[\s\u00a0\u202f,]/g, '');
    for (const number of ['33', '22', '5000', '8700']) expect(told).toContain(number);
    expect(told).not.toMatch(/[{}]/);
  });

  it('of which nothing is counted has its number alone', async () => {
    const bukhara = card({ collection: 'places', id: 'bukhara' }, 'en')!;
    expect(cardView(bukhara, 'en', await dictionary('en')).heritage!.words).toEqual([]);
  });
});
