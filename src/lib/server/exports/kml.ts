import { languages, type Language } from '../../domain/language';
import { groupNames, groups, type Group, type Layer } from '../../domain/layers';
import type { Position } from '../../domain/geometry';
import type { PublishedFeature } from '../../domain/published';
import type { PublishedDates } from '../../domain/published-dates';
import type { Addresses } from './addresses';
import { kmlStyles, styleOf } from './kml-styles';
import type { Publication } from './publication';
import { xml, type Xml } from './xml';

/** The words of a KML file, in one language. */
export interface KmlTexts {
  language: Language;
  title: string;
  /** What the file is, and under which licence. */
  description: string;
  groups: Record<Group, string>;
  layers: Record<Layer, string>;
  /** What stands below a feature's name, as plain lines. */
  describe: (feature: PublishedFeature) => string;
}

/** KML 2.3 for Google Earth and others: a folder for each layer, time spans, names in one language with the others beside it. */
export function kml(
  features: readonly PublishedFeature[],
  about: Publication,
  texts: KmlTexts,
  addresses: Addresses
): string {
  const folder = (layer: Layer): Xml => ({
    name: texts.layers[layer],
    Placemark: features
      .filter(({ layers }) => layers[0] === layer)
      .map((feature) => placemark(feature, texts, addresses))
  });
  return xml({
    kml: {
      '@xmlns': 'http://www.opengis.net/kml/2.2',
      '@xmlns:gx': 'http://www.google.com/kml/ext/2.2',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      Document: {
        name: texts.title,
        open: 1,
        'atom:author': { 'atom:name': about.creator },
        'atom:link': { '@href': addresses.home, '@rel': 'related' },
        description: [texts.description, about.attribution, about.licence.url].join('\n'),
        LookAt: view(features),
        Style: kmlStyles(),
        ExtendedData: data({
          version: about.version,
          date: about.date,
          license: about.licence.url,
          attribution: about.attribution
        }),
        Folder: groupNames.map((group) => ({
          name: texts.groups[group],
          open: 1,
          Folder: groups[group].map(folder)
        }))
      }
    }
  });
}

function placemark(feature: PublishedFeature, texts: KmlTexts, addresses: Addresses): Xml {
  const { collection, id, name, kind, dates } = feature;
  return {
    '@id': `${collection}.${id}`,
    name: name[texts.language],
    'atom:link': { '@href': addresses.feature(feature), '@rel': 'related' },
    Snippet: { '@maxLines': 0 },
    description: texts.describe(feature),
    ...(dates && { TimeSpan: timeSpan(dates) }),
    styleUrl: `#${styleOf(feature)}`,
    ExtendedData: data({
      id: `${collection}/${id}`,
      kind,
      ...Object.fromEntries(languages.map((language) => [`name:${language}`, name[language]])),
      url: addresses.feature(feature)
    }),
    ...geometry(feature.geometry)
  };
}

const data = (values: Record<string, string>): Xml => ({
  Data: Object.entries(values).map(([name, value]) => ({ '@name': name, value }))
});

/** The widest span that the dates allow: what may have been there is shown. */
const timeSpan = ({ start, end }: PublishedDates): Xml => ({
  begin: start.earliest,
  end: end?.latest
});

/** Where one looks at first, and at all times: Google Earth would else begin with the earliest alone. */
function view(features: readonly PublishedFeature[]): Xml {
  const starts = features.flatMap(({ dates }) => dates?.start.earliest ?? []);
  const first = starts.reduce((a, b) => (parseInt(a) <= parseInt(b) ? a : b), '0001');
  return {
    'gx:TimeSpan': { begin: first, end: '2100' },
    longitude: 75,
    latitude: 40,
    range: 8_000_000
  };
}

const tuples = (line: readonly Position[]) => line.map(([lon, lat]) => `${lon},${lat}`).join(' ');
const lineString = (line: readonly Position[]): Xml => ({
  tessellate: 1,
  coordinates: tuples(line)
});

function geometry(shape: PublishedFeature['geometry']): { [name: string]: Xml } {
  switch (shape.type) {
    case 'Point':
      return { Point: { coordinates: tuples([shape.coordinates]) } };
    case 'LineString':
      return { LineString: lineString(shape.coordinates) };
    case 'MultiLineString':
      return { MultiGeometry: { LineString: shape.coordinates.map(lineString) } };
    case 'Polygon': {
      const LinearRing = { coordinates: tuples(shape.coordinates[0]!) };
      return { Polygon: { tessellate: 1, outerBoundaryIs: { LinearRing } } };
    }
  }
}
