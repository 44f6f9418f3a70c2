import { dataPagePath, dataPath, featurePath } from '$lib/state/paths';
import { fileNames } from '$lib/domain/atlas';
import { languages, languageTable, originalLanguage, type Language } from '$lib/domain/language';
import { collections, type Collection, type Selection } from '$lib/domain/selection';
import { annotationList } from '$lib/features/downloads/annotations.server';
import { featureLines } from '$lib/features/downloads/feature-lines';
import { csv } from '$lib/features/downloads/formats/csv.server';
import { geojson } from '$lib/features/downloads/formats/geojson.server';
import { gpx } from '$lib/features/downloads/formats/gpx.server';
import { kml } from '$lib/features/downloads/formats/kml.server';
import { linkedPlaces } from '$lib/features/downloads/formats/linked-places.server';
import { linkedTraces } from '$lib/features/downloads/formats/linked-traces.server';
import { publication } from '$lib/features/downloads/formats/publication.server';
import { xlsx, type WorkbookTexts } from '$lib/features/downloads/formats/xlsx.server';
import { publishedFeatures, type PublishedFeature } from '$lib/features/downloads/published';
import { loadDataTexts } from '$lib/features/downloads/texts';
import { formatDate } from '$lib/i18n/dates/calendar';
import { dictionary } from '$lib/i18n/dictionary';
import { comma, fill, formatMetres } from '$lib/i18n/format';
import { atlas, readGeo, readText } from '$lib/server/geo-files';
import { release } from '$lib/server/release';

/** A file that others take. `make` is given the public address of the site, without a path. */
export interface Download {
  file: string;
  format:
    | 'xlsx'
    | 'csv'
    | 'kml'
    | 'geojson'
    | 'linked-places'
    | 'linked-traces'
    | 'gpx'
    | 'annotations'
    | 'text';
  /** Of files that speak one language. */
  language?: Language;
  /** Of files that hold one collection. */
  collection?: Collection;
  type: string;
  make: (origin: string) => string | Promise<string | Uint8Array<ArrayBuffer>>;
}

const receivedName = 'op-ed.ru.txt';

const addresses = (origin: string, file: string, language: Language = originalLanguage) => ({
  home: origin + dataPagePath(language),
  file: origin + dataPath(file),
  feature: (selection: Selection) => origin + featurePath(language, selection)
});

/** In the order in which the page explains them. */
export const downloads: Download[] = [
  ...languages.map((language) => xlsxFile(language)),
  ...collections.map((collection) => csvFile(collection)),
  ...languages.map((language) => kmlFile(language)),
  ...collections.map((collection) => geojsonFile(collection)),
  pointsFile(),
  linkedPlacesFile(),
  linkedTracesFile(),
  ...languages.map((language) => gpxFile(language, 'routes')),
  ...languages.map((language) => gpxFile(language, 'journeys')),
  annotationsFile(),
  receivedFile()
];

function xlsxFile(language: Language): Download {
  const file = `silk-road-atlas.${language}.xlsx`;
  const make = async (origin: string) =>
    xlsx(
      publishedFeatures(atlas()),
      publication(),
      await workbookTexts(language),
      addresses(origin, file, language)
    );
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { file, format: 'xlsx', language, type, make };
}

function csvFile(collection: Collection): Download {
  const file = `${collection}.csv`;
  const make = (origin: string) =>
    csv(publishedFeatures(atlas()), collection, publication(), addresses(origin, file));
  return { file, format: 'csv', collection, type: 'text/csv; charset=utf-8', make };
}

function kmlFile(language: Language): Download {
  const file = `silk-road-atlas.${language}.kml`;
  const make = async (origin: string) =>
    kml(
      publishedFeatures(atlas()),
      publication(),
      await fileTexts(language, 'kml'),
      addresses(origin, file, language)
    );
  const type = 'application/vnd.google-earth.kml+xml; charset=utf-8';
  return { file, format: 'kml', language, type, make };
}

/** A collection as it stands in `geo/`, once it has been checked, with licence and sources. */
function geojsonFile(collection: Collection): Download {
  const make = async () => {
    const { layers } = await dictionary('en');
    const titles = { ...layers.names, sites: 'Sites of the 20th century and of today' };
    const about = publication();
    return JSON.stringify(geojson({ features: atlas()[collection] }, titles[collection], about));
  };
  const type = 'application/geo+json; charset=utf-8';
  return { file: `${collection}.geojson`, format: 'geojson', collection, type, make };
}

/** The points that things and journeys name by their ids, and that are no places of the Silk Road. */
function pointsFile(): Download {
  const file = 'points.geojson';
  const make = () => {
    const features = atlas().points.map(({ properties, ...point }) => ({
      ...point,
      properties: { ...properties, start: null, end: null }
    }));
    const title = 'Points that things.geojson and journeys.geojson name';
    return JSON.stringify(geojson({ features }, title, publication()));
  };
  return { file, format: 'geojson', type: 'application/geo+json; charset=utf-8', make };
}

function linkedPlacesFile(): Download {
  const file = 'linked-places.jsonld';
  const make = (origin: string) =>
    JSON.stringify(
      linkedPlaces(publishedFeatures(atlas()), publication(), addresses(origin, file))
    );
  return { file, format: 'linked-places', type: 'application/ld+json; charset=utf-8', make };
}

/** What ties things and travellers to places. */
function linkedTracesFile(): Download {
  const file = 'linked-traces.jsonld';
  const make = (origin: string) =>
    JSON.stringify(
      linkedTraces(
        atlas(),
        publication(),
        addresses(origin, file),
        origin + dataPath('points.geojson')
      )
    );
  return { file, format: 'linked-traces', type: 'application/ld+json; charset=utf-8', make };
}

function gpxFile(language: Language, lines: 'routes' | 'journeys'): Download {
  const file = `silk-road-${lines}.${language}.gpx`;
  const make = async (origin: string) => {
    const features = publishedFeatures(atlas());
    const texts = await fileTexts(language, 'gpx');
    return gpx(
      features.filter(({ collection }) => collection === lines),
      [...atlas().places, ...atlas().points],
      publication(),
      { ...texts, title: `${texts.title}: ${texts.layers[lines]}` },
      addresses(origin, file, language)
    );
  };
  return { file, format: 'gpx', language, type: 'application/gpx+xml; charset=utf-8', make };
}

/** The links between the op-ed and the map as W3C Web Annotations. */
function annotationsFile(): Download {
  const file = 'quotations.jsonld';
  const make = (origin: string) => {
    const { feature } = addresses(origin, file);
    const [list, received] = [file, receivedName].map((name) => origin + dataPath(name));
    return JSON.stringify(
      annotationList(
        atlas(),
        readGeo().received,
        { list: list!, received: received!, feature },
        publication()
      )
    );
  };
  const profile = 'http://www.w3.org/ns/anno.jsonld';
  const type = `application/ld+json; profile="${profile}"; charset=utf-8`;
  return { file, format: 'annotations', type, make };
}

/** The received text, to the letter: the one file that says nothing of itself. */
function receivedFile(): Download {
  const make = () => readText(fileNames.received);
  return {
    file: receivedName,
    format: 'text',
    language: originalLanguage,
    type: 'text/plain; charset=utf-8',
    make
  };
}

/** The words of a file that speaks one language. */
async function fileTexts(language: Language, format: 'xlsx' | 'kml' | 'gpx') {
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
