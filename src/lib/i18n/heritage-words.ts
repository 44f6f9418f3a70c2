import type { HeritageCounts } from '$lib/domain/card';
import type { Language } from '$lib/domain/language';
import { comma, fill, formatKm, formatNumber } from './format';
import type { Messages } from './en/shell';

const words: Record<
  Language,
  Record<'counts' | 'country' | 'length' | 'network' | 'map', string>
> = {
  ru: {
    counts: 'Компонентов: {components} ({countries}); на этой карте: {shown}.',
    country: '{country} — {n}',
    length: 'Опубликованная длина: около {km}.',
    network: 'Опубликованная длина: около {km}, со всеми дорогами — {network}.',
    map: 'По дорогам этой карты ({between}): {km}.'
  },
  kk: {
    counts: 'Құрамдас бөліктері: {components} ({countries}); осы картада: {shown}.',
    country: '{country} – {n}',
    length: 'Жарияланған ұзындығы: шамамен {km}.',
    network: 'Жарияланған ұзындығы: шамамен {km}, барлық жолдарымен – {network}.',
    map: 'Осы картаның жолдарымен ({between}): {km}.'
  },
  ja: {
    counts: '構成資産：{components}件（{countries}）。この地図にあるもの：{shown}件。',
    country: '{country}{n}',
    length: '公表されている長さ：約{km}。',
    network: '公表されている長さ：約{km}（道の全体では{network}）。',
    map: 'この地図の道に沿った距離（{between}）：{km}。'
  },
  en: {
    counts: 'Components: {components} ({countries}); on this map: {shown}.',
    country: '{country} {n}',
    length: 'Published length: about {km}.',
    network: 'Published length: about {km}; with all its roads, {network}.',
    map: 'Along this map’s roads ({between}): {km}.'
  }
};

/** How many components a World Heritage property has and where, and how long it is: as published, and on this map. */
export function heritageWords(
  counts: HeritageCounts,
  language: Language,
  messages: Messages
): string[] {
  const texts = words[language];
  const km = (length: number) => formatKm(length, language, messages);
  const countries = counts.countries.map(([code, n]) => {
    const country = messages.countries[code];
    return n === null ? country : fill(texts.country, { country, n: formatNumber(n, language) });
  });
  const { lengthKm, networkKm } = counts;
  return [
    fill(texts.counts, {
      components: formatNumber(counts.components, language),
      countries: countries.join(comma(language)),
      shown: formatNumber(counts.shown, language)
    }),
    ...(lengthKm === null
      ? []
      : [
          networkKm === null
            ? fill(texts.length, { km: km(lengthKm) })
            : fill(texts.network, { km: km(lengthKm), network: km(networkKm) })
        ]),
    fill(texts.map, {
      between: counts.between.map(({ text }) => text).join(' – '),
      km: km(counts.mapKm)
    })
  ];
}
