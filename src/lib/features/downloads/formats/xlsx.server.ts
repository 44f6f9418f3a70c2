import { lengthKm } from '$lib/domain/geometry/geodesy';
import { languages, type Language } from '$lib/domain/language';
import { collections, type Collection } from '$lib/domain/selection';
import { workbook, type WorkbookCell, type WorkbookSheet } from '$lib/domain/workbook';
import { historicalYear, type PublishedFeature } from '$lib/features/downloads/published';
import type { Addresses, Publication } from './publication.server';

/** What a column holds; those of years are counted without a year 0: -130 is 130 BCE. */
export type WorkbookColumn =
  | ('name' | 'kind' | 'layers' | 'countries' | 'modern' | 'longitude' | 'latitude')
  | ('position' | 'uncertainty' | 'coordinates' | 'certainty' | 'length')
  | ('startEarliest' | 'startLatest' | 'endEarliest' | 'endLatest')
  | ('heritage' | 'wikidata' | 'pleiades' | 'summary' | 'note' | 'sources' | 'address' | 'id');

/** The words of an XLSX file, in one language. */
export interface WorkbookTexts {
  language: Language;
  title: string;
  /** What the file is, and under which licence. */
  description: string;
  sheets: Record<Collection | 'about', string>;
  columns: Record<WorkbookColumn, string>;
  languageNames: Record<Language, string>;
  say: Record<
    'kind' | 'layers' | 'countries' | 'position' | 'coordinates' | 'certainty',
    (feature: PublishedFeature) => string
  >;
}

type Column = [header: string, width: number, cell: (feature: PublishedFeature) => WorkbookCell];

/** The features as a workbook in one language: a sheet for each collection, and one that says what the file is. */
export function xlsx(
  features: readonly PublishedFeature[],
  about: Publication,
  texts: WorkbookTexts,
  addresses: Addresses
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = collections.map((collection): WorkbookSheet => {
    const columns = columnsOf(collection, texts, addresses);
    return {
      name: texts.sheets[collection],
      columns: columns.map(([header, width]) => ({ header, width })),
      rows: features
        .filter((feature) => feature.collection === collection)
        .map((feature) => columns.map(([, , cell]) => cell(feature)))
    };
  });
  return workbook([...sheets, aboutSheet(about, texts, addresses)], {
    title: texts.title,
    creator: about.creator,
    date: about.date
  });
}

function columnsOf(
  collection: Collection,
  { language, columns: words, languageNames, say }: WorkbookTexts,
  addresses: Addresses
): Column[] {
  const names = [language, ...languages.filter((other) => other !== language)];
  const year = (iso: string | undefined) => iso && historicalYear(iso);
  const link = (start: string, id: string | number | null) =>
    id === null ? null : { text: String(id), url: `${start}${id}` };
  const ofPlaces: Column[] = [
    [words.modern, 24, ({ modern }) => modern?.[language]],
    [words.heritage, 10, ({ whc }) => whc],
    [words.wikidata, 12, ({ wikidata }) => link('https://www.wikidata.org/wiki/', wikidata)],
    [words.pleiades, 12, ({ pleiades }) => link('https://pleiades.stoa.org/places/', pleiades)]
  ];
  const ofPoints: Column[] = [
    [words.longitude, 12, ({ point }) => point?.[0]],
    [words.latitude, 12, ({ point }) => point?.[1]],
    [words.position, 24, say.position],
    [words.uncertainty, 12, ({ position }) => position?.uncertainty_m],
    [words.coordinates, 30, say.coordinates]
  ];
  const ofThings: Column[] = [[words.certainty, 16, say.certainty]];
  const ofRoutes: Column[] = [
    [words.certainty, 16, say.certainty],
    [
      words.length,
      10,
      ({ geometry }) => (geometry.type === 'LineString' ? Math.round(lengthKm(geometry)) : null)
    ]
  ];
  return [
    ...names.map((other): Column => [
      other === language ? words.name : `${words.name} (${languageNames[other]})`,
      26,
      ({ name }) => name[other]
    ]),
    [words.kind, 18, say.kind],
    ...(collection === 'sites' ? [[words.layers, 24, say.layers] satisfies Column] : []),
    [words.startEarliest, 12, ({ dates }) => year(dates?.start.earliest)],
    [words.startLatest, 12, ({ dates }) => year(dates?.start.latest)],
    [words.endEarliest, 12, ({ dates }) => year(dates?.end?.earliest)],
    [words.endLatest, 12, ({ dates }) => year(dates?.end?.latest)],
    ...(collection === 'routes' ? ofRoutes : []),
    ...(collection === 'things' || collection === 'journeys' ? ofThings : []),
    ...(collection === 'places' || collection === 'sites'
      ? [[words.countries, 18, say.countries] as Column]
      : []),
    ...(collection === 'routes' || collection === 'journeys' ? [] : ofPoints),
    ...(collection === 'places' ? ofPlaces : []),
    [words.summary, 60, ({ summary }) => summary[language]],
    [words.note, 40, ({ note }) => note?.[language]],
    [
      words.sources,
      40,
      ({ sources }) =>
        sources.map(({ title, url }) => (url ? `${title} <${url}>` : title)).join('; ')
    ],
    [
      words.address,
      40,
      (feature) => {
        const url = addresses.feature(feature);
        return { text: url, url };
      }
    ],
    [words.id, 20, ({ id }) => id]
  ];
}

function aboutSheet(
  about: Publication,
  { title, sheets, description }: WorkbookTexts,
  addresses: Addresses
): WorkbookSheet {
  const link = (url: string) => ({ text: url, url });
  return {
    name: sheets.about,
    columns: [{ header: title, width: 100 }],
    rows: [
      ...description.split('\n').map((line) => [line]),
      [about.attribution],
      [link(about.licence.url)],
      [link(addresses.home)]
    ]
  };
}
