import { dataPagePath, dataPath, featurePath } from '$lib/atlas/paths';
import { fileNames } from '$lib/domain/atlas-data';
import { languages, originalLanguage, type Language } from '$lib/domain/language';
import { publishedFeatures } from '$lib/domain/published';
import { collections, type Collection, type Selection } from '$lib/domain/selection';
import { dictionary } from '$lib/i18n/dictionary';
import { annotationList } from '$lib/server/annotations';
import { csv } from '$lib/server/exports/csv';
import { geojson } from '$lib/server/exports/geojson';
import { gpx } from '$lib/server/exports/gpx';
import { kml } from '$lib/server/exports/kml';
import { linkedPlaces } from '$lib/server/exports/linked-places';
import { publication } from '$lib/server/exports/publication';
import { atlas, readGeo, readText } from '$lib/server/geo-files';
import { fileTexts } from './file-texts';

/** A file that others take. `make` is given the public address of the site, without a path. */
export interface Download {
  file: string;
  format: 'csv' | 'kml' | 'geojson' | 'linked-places' | 'gpx' | 'annotations' | 'text';
  /** Of files that speak one language. */
  language?: Language;
  /** Of files that hold one collection. */
  collection?: Collection;
  type: string;
  make: (origin: string) => string | Promise<string>;
}

const receivedName = 'op-ed.ru.txt';

const addresses = (origin: string, file: string, language: Language = originalLanguage) => ({
  home: origin + dataPagePath(language),
  file: origin + dataPath(file),
  feature: (selection: Selection) => origin + featurePath(language, selection)
});

/** In the order in which the page explains them. */
export const downloads: Download[] = [
  ...collections.map((collection) => csvFile(collection)),
  ...languages.map((language) => kmlFile(language)),
  ...collections.map((collection) => geojsonFile(collection)),
  linkedPlacesFile(),
  ...languages.map((language) => gpxFile(language)),
  annotationsFile(),
  receivedFile()
];

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
      await fileTexts(language),
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

function linkedPlacesFile(): Download {
  const file = 'linked-places.jsonld';
  const make = (origin: string) =>
    JSON.stringify(
      linkedPlaces(publishedFeatures(atlas()), publication(), addresses(origin, file))
    );
  return { file, format: 'linked-places', type: 'application/ld+json; charset=utf-8', make };
}

function gpxFile(language: Language): Download {
  const file = `silk-road-routes.${language}.gpx`;
  const make = async (origin: string) => {
    const features = publishedFeatures(atlas());
    const texts = await fileTexts(language);
    return gpx(
      features.filter(({ collection }) => collection === 'routes'),
      atlas().places,
      publication(),
      { ...texts, title: `${texts.title}: ${texts.layers.routes}` },
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
