import { palettes } from '$lib/cartography/palette';
import type { PublishedDates, PublishedFeature } from '$lib/features/downloads/published';
import { type Xml, xml, type Addresses, type Publication } from './publication.server';
import { languages, type Language } from '$lib/domain/language';
import { groupNames, groups, type Group, type Layer } from '$lib/domain/layers';
import type { Position } from '$lib/domain/geometry/geometry';

const { paper } = palettes;

/** Google Earth's own icons: it ships them, and tints them. */
const shapes = 'http://maps.google.com/mapfiles/kml/shapes/';

const points = {
  place: { color: paper.place, shape: 'open-diamond' },
  heritage: { color: paper.heritage, shape: 'star' },
  thing: { color: paper.thing, shape: 'polygon' },
  cooperation: { color: paper.cooperation, shape: 'placemark_circle' },
  meetings: { color: paper.meeting, shape: 'placemark_circle' },
  industry: { color: paper.industry, shape: 'placemark_square' },
  corridors: { color: paper.corridor, shape: 'placemark_square' },
  memory: { color: paper.memory, shape: 'donut' }
} as const;

/** KML draws no dashes: what is less sure is thinner and paler. */
const firmness = {
  attested: { alpha: 'ff', width: 3 },
  probable: { alpha: 'b0', width: 2 },
  conjectural: { alpha: '78', width: 1.5 }
} as const;

const roads = { land: paper.road, sea: paper.seaRoad, river: paper.seaRoad } as const;

/** `#rrggbb` as KML writes it: alpha, blue, green, red. */
const abgr = (color: string, alpha = 'ff') =>
  alpha + color.slice(5, 7) + color.slice(3, 5) + color.slice(1, 3);

function kmlStyles(): Xml[] {
  const line = (id: string, color: string, width: number): Xml => ({
    '@id': id,
    LineStyle: { color, width },
    PolyStyle: { color: abgr(paper.memory, '30') }
  });
  return [
    ...Object.entries(points).map(([id, { color, shape }]) => ({
      '@id': id,
      IconStyle: { color: abgr(color), scale: 0.8, Icon: { href: `${shapes}${shape}.png` } },
      LabelStyle: { scale: 0.8 }
    })),
    ...Object.entries(roads).flatMap(([kind, color]) =>
      Object.entries(firmness).map(([certainty, { alpha, width }]) =>
        line(`${kind}-${certainty}`, abgr(color, alpha), width)
      )
    ),
    line('journey', abgr(paper.thing), 2),
    line('corridor', abgr(paper.corridor), 2),
    line('extent', abgr(paper.memory), 1.5)
  ];
}

const memory: readonly string[] = ['test-site', 'internment', 'atomic-bombings'];

/** The id of the style that a feature is drawn in. */
function styleOf({ collection, kind, certainty, whc, layers, geometry }: PublishedFeature) {
  if (collection === 'things') return 'thing';
  if (collection === 'journeys') return 'journey';
  if (certainty) return `${kind}-${certainty}`;
  if (geometry.type === 'Polygon') return 'extent';
  if (geometry.type !== 'Point') return 'corridor';
  if (collection === 'places') return whc ? 'heritage' : 'place';
  return memory.includes(layers[0]!) ? 'memory' : layers[0]!;
}

/** The words of a KML file, in one language. */
interface KmlTexts {
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
