import type { Source } from '$lib/domain/feature-fields';
import { languages } from '$lib/domain/language';
import type { PublishedFeature } from '$lib/features/downloads/published';
import type { PublishedDate, PublishedDates } from '$lib/features/downloads/published-dates';
import { creditOf } from '$lib/server/data-sources';
import type { Addresses, Publication } from './publication.server';
import { placeTypes, type PlaceTypeKind } from './place-types.server';

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
