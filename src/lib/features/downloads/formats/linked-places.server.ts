import type { Source } from '$lib/domain/feature-fields';
import { languages } from '$lib/domain/language';
import type { JourneyKind } from '$lib/domain/transmission/journey';
import type { ThingKind } from '$lib/domain/transmission/thing';
import type {
  PublishedDate,
  PublishedDates,
  PublishedFeature
} from '$lib/features/downloads/published';
import { creditOf } from '$lib/server/data-sources';
import type { Addresses, Publication } from './publication.server';

export const linkedPlacesContext =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** What the format's own context has no term for. */
const ownTerms = {
  fclasses: 'http://www.geonames.org/ontology#featureClass',
  uncertainty_m: 'http://rs.tdwg.org/dwc/terms/coordinateUncertaintyInMeters',
  description: 'http://purl.org/dc/terms/description',
  version: 'https://schema.org/version',
  date: 'http://purl.org/dc/terms/issued',
  creator: 'http://purl.org/dc/terms/creator',
  attribution: 'http://purl.org/dc/terms/rights',
  sources: 'http://purl.org/dc/terms/source',
  licence: 'http://purl.org/dc/terms/license',
  name: 'http://www.w3.org/2000/01/rdf-schema#label',
  url: '@id'
};

/** Linked Places format 1.3 (https://github.com/LinkedPasts/linked-places-format), as gazetteers exchange it. */
export function linkedPlaces(
  features: readonly PublishedFeature[],
  about: Publication,
  { file, feature: addressOf }: Addresses
) {
  return {
    '@context': [linkedPlacesContext, ownTerms],
    '@id': file,
    type: 'FeatureCollection',
    title: about.title,
    description: 'Dates are ISO 8601, which counts a year 0: -0129 is 130 BCE.',
    version: about.version,
    date: about.date,
    creator: about.creator,
    license: about.licence.url,
    attribution: about.attribution,
    sources: about.sources,
    // A thing and a journey are no places.
    features: features
      .filter(({ collection }) => collection !== 'things' && collection !== 'journeys')
      .map((feature) => linkedPlace(feature, about, addressOf(feature)))
  };
}

function linkedPlace(feature: PublishedFeature, about: Publication, address: string) {
  const { id, name, names, kind, summary, note } = feature;
  const type = placeTypes[kind as PlaceTypeKind];
  // The forms in four languages are the atlas's own: what a source says of the place, it need not say of a name.
  const atlas = { label: `${about.title} ${about.version} (${about.date}): ${id}`, '@id': address };
  const when = whenOf(feature);
  const texts = [summary, ...(note ? [note] : [])];
  return {
    '@id': address,
    type: 'Feature',
    properties: {
      title: name.en,
      ...ccodes(feature.countries),
      fclasses: [type.fclass]
    },
    ...when,
    names: names.map((toponym) => ({ ...toponym, citations: [atlas] })),
    types: [
      {
        ...(type.aat && { identifier: `http://vocab.getty.edu/aat/${type.aat.id}` }),
        label: type.aat?.label ?? kind,
        sourceLabels: [{ label: kind, lang: 'en' }],
        ...when,
        // A record itself cites nothing in this format: its sources vouch for what it was, and when.
        ...(feature.sources.length > 0 && { citations: feature.sources.map(citation) })
      }
    ],
    geometry: { ...feature.geometry, ...certaintyOf(feature) },
    links: linksOf(feature),
    descriptions: texts.flatMap((text) => languages.map((lang) => ({ value: text[lang], lang })))
  };
}

/** ISO codes alone: a disputed country has none here. */
function ccodes(countries: readonly string[]) {
  const codes = countries.filter((code) => /^[A-Z]{2}$/.test(code));
  return codes.length > 0 ? { ccodes: codes } : {};
}

const citation = ({ title, url }: Source) => ({
  label: title,
  ...(url !== null && { '@id': url })
});

/** A feature without dates of its own is dated by what took place there. */
function whenOf({ dates, events }: PublishedFeature) {
  const spans = dates ? [dates] : events;
  return spans.length > 0 ? { when: { timespans: spans.map(timespan) } } : {};
}

const timespan = ({ start, end }: PublishedDates) => ({
  start: instant(start),
  ...(end && { end: instant(end) })
});

const instant = ({ earliest, latest }: PublishedDate) =>
  earliest === latest ? { in: earliest } : { earliest, latest };

const certainties = {
  exact: 'certain',
  site: 'certain',
  city: 'less-certain',
  approximate: 'uncertain',
  attested: 'certain',
  probable: 'less-certain',
  conjectural: 'uncertain'
} as const;

function certaintyOf({ position, certainty }: PublishedFeature) {
  if (!position) return certainty ? { certainty: certainties[certainty] } : {};
  const { kind, detail } = position.coordinates_source;
  return {
    certainty: certainties[position.precision],
    uncertainty_m: position.uncertainty_m,
    citations: [{ label: [creditOf(kind) ?? kind, detail].filter(Boolean).join(': ') }]
  };
}

/** Close, not exact: many of these ids are of the modern town or of the World Heritage property. */
function linksOf({ wikidata, pleiades, whc }: PublishedFeature) {
  const link = (type: 'closeMatch' | 'seeAlso', identifier: string) => ({ type, identifier });
  return [
    ...(wikidata ? [link('closeMatch', `http://www.wikidata.org/entity/${wikidata}`)] : []),
    ...(pleiades ? [link('closeMatch', `https://pleiades.stoa.org/places/${pleiades}`)] : []),
    ...(whc ? [link('seeAlso', `https://whc.unesco.org/en/list/${whc}`)] : [])
  ];
}

/** A thing and a journey are no places: they have no type among them. */
export type PlaceTypeKind = Exclude<PublishedFeature['kind'], ThingKind | JourneyKind>;

/** A kind in the words of others: GeoNames' feature class, and a concept of Getty's AAT. */
interface PlaceType {
  fclass: 'P' | 'R' | 'S' | 'T';
  /** Null where AAT's concept says something else, or none was found in the list of the World Historical Gazetteer. */
  aat: { id: number; label: string } | null;
}

const type = (fclass: PlaceType['fclass'], id?: number, label?: string): PlaceType => ({
  fclass,
  aat: id !== undefined && label !== undefined ? { id, label } : null
});

const tradeRoute = type('R', 300265366, 'trade routes');

/** AAT numbers as the Linked Places project lists them (feature-types-AAT_20230609.tsv). */
export const placeTypes: Record<PlaceTypeKind, PlaceType> = {
  city: type('P', 300008347, 'inhabited places'),
  'archaeological-site': type('S', 300000810, 'archaeological sites'),
  port: type('P', 300120599, 'ports (settlements)'),
  temple: type('S', 300007595, 'temples'),
  pass: type('T', 300259572, 'passes (landforms)'),
  fort: type('S', 300006888, 'fortifications'),
  caravanserai: type('S'),
  land: tradeRoute,
  sea: tradeRoute,
  river: tradeRoute,
  venue: type('S'),
  memorial: type('S'),
  expo: type('S'),
  bridge: type('S', 300007836, 'bridges'),
  airport: type('S', 300000681, 'airports'),
  'oil-field': type('S', 300000401, 'oil fields'),
  'uranium-mine': type('S', 300000390, 'mines (extracting complexes)'),
  plant: type('S'),
  camp: type('S'),
  cemetery: type('S', 300266755, 'cemeteries'),
  'test-site': type('S'),
  'test-point': type('S'),
  hypocenter: type('S'),
  terminal: type('S'),
  corridor: type('R'),
  railway: type('R', 300008591, 'railroads'),
  road: type('R', 300008217, 'roads')
};
