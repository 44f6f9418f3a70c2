import type { Language } from '$lib/domain/language';
import type { PublishedFeature } from '$lib/domain/published';
import { loadDataTexts } from '$lib/i18n/data/texts';
import { dictionary } from '$lib/i18n/dictionary';
import { featureLines } from '$lib/i18n/feature-lines';
import { formatDate } from '$lib/i18n/calendar';
import { fill } from '$lib/i18n/format';
import { edition } from '$lib/server/edition';

/** The words of files that speak one language. */
export async function fileTexts(language: Language) {
  const [messages, texts] = await Promise.all([dictionary(language), loadDataTexts(language)]);
  const { version, date } = edition();
  const { limits, licence } = texts;
  return {
    language,
    title: messages.title,
    description: [
      fill(texts.version, { version, date: formatDate(date, language) }),
      ...[limits.positions, limits.lines, limits.years],
      ...[licence.own, licence.others]
    ].join('\n'),
    groups: messages.layers.groups,
    layers: messages.layers.names,
    describe: (feature: PublishedFeature) => featureLines(feature, language, messages)
  };
}
