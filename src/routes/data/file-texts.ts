import { languages, languageTable, type Language } from '$lib/domain/language';
import type { PublishedFeature } from '$lib/features/downloads/published';
import { loadDataTexts } from '$lib/features/downloads/texts';
import { dictionary } from '$lib/i18n/dictionary';
import { featureLines } from '$lib/features/downloads/feature-lines';
import { formatDate } from '$lib/i18n/dates/calendar';
import { comma, fill, formatMetres } from '$lib/i18n/format';
import { release } from '$lib/server/release';
import type { WorkbookTexts } from '$lib/features/downloads/formats/xlsx.server';

/** The words of a file that speaks one language. */
export async function fileTexts(language: Language, format: 'xlsx' | 'kml' | 'gpx') {
  const [messages, texts] = await Promise.all([dictionary(language), loadDataTexts(language)]);
  const { version, date } = release();
  const { limits, licence } = texts;
  return {
    language,
    title: messages.title,
    description: [
      fill(texts.version, { version, date: formatDate(date, language) }),
      texts.formats[format].use,
      ...[limits.positions, limits.lines, limits.years],
      ...[licence.own, licence.others]
    ].join('\n'),
    groups: messages.layers.groups,
    layers: messages.layers.names,
    describe: (feature: PublishedFeature) => featureLines(feature, language, messages)
  };
}

/** The words of a workbook in one language. */
export async function workbookTexts(language: Language): Promise<WorkbookTexts> {
  const [messages, { workbook }, { title, description }] = await Promise.all([
    dictionary(language),
    loadDataTexts(language),
    fileTexts(language, 'xlsx')
  ]);
  const { card, kinds, layers, countries } = messages;
  const list = (words: string[]) => words.join(comma(language));
  return {
    language,
    title,
    description,
    sheets: workbook.sheets,
    columns: workbook.columns,
    languageNames: Object.fromEntries(
      languages.map((one) => [one, languageTable[one].ownName])
    ) as Record<Language, string>,
    say: {
      kind: ({ kind }) => kinds[kind],
      layers: (feature) => list(feature.layers.map((layer) => layers.names[layer])),
      countries: (feature) => list(feature.countries.map((code) => countries[code])),
      certainty: ({ certainty }) => (certainty ? card.certainties[certainty] : ''),
      position: ({ position }) =>
        position
          ? fill(card.precision[position.precision], {
              distance: formatMetres(position.uncertainty_m, language, messages)
            })
          : '',
      coordinates: ({ position }) => {
        if (!position) return '';
        const { kind, detail } = position.coordinates_source;
        return [card.coordinateSources[kind], detail].filter(Boolean).join('; ');
      }
    }
  };
}
