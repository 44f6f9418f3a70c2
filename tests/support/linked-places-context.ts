const lpo = 'https://github.com/LinkedPasts/linked-pasts-ontology/blob/main/lpo_latest.ttl#';
const dct = 'http://purl.org/dc/terms/';
const geojson = 'https://purl.org/geojson/vocab#';
const set = (id: string, type: string) => ({ '@id': id, '@type': type, '@container': '@set' });

/**
 * The terms that the atlas uses of the Linked Places context 1.1, with the meanings it gives them, so that tests need
 * no network. Terms that it lacks are missing here too: a test in safe mode names each that would be dropped.
 */
export const linkedPlacesTerms = {
  '@context': {
    id: '@id',
    type: '@type',
    Feature: `${geojson}Feature`,
    FeatureCollection: `${geojson}FeatureCollection`,
    Point: `${geojson}Point`,
    LineString: `${geojson}LineString`,
    MultiLineString: `${geojson}MultiLineString`,
    Polygon: `${geojson}Polygon`,
    coordinates: { '@id': `${geojson}coordinates`, '@container': '@list' },
    properties: `${geojson}properties`,
    features: set(`${lpo}hasFeature`, `${geojson}Feature`),
    geometry: 'https://github.com/kgeographer/geojson-t/geometry',
    ccodes: 'http://www.geonames.org/ontology#countryCode',
    title: `${dct}title`,
    license: `${dct}license`,
    identifier: `${dct}identifier`,
    lang: `${dct}language`,
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    when: `${lpo}when`,
    timespans: set(`${lpo}timespan`, `${lpo}Timespan`),
    start: `${lpo}has_start`,
    end: `${lpo}has_end`,
    earliest: `${lpo}earliest`,
    latest: `${lpo}latest`,
    in: `${lpo}in`,
    names: set(`${lpo}name_attestation`, `${lpo}NameAttestation`),
    toponym: `${lpo}toponym`,
    types: set(`${lpo}type_attestation`, `${lpo}TypeAttestation`),
    sourceLabels: `${lpo}source_label`,
    certainty: `${lpo}has_certainty`,
    links: set(`${lpo}link_attestation`, `${lpo}LinkAttestation`),
    closeMatch: 'http://www.w3.org/2004/02/skos/core#closeMatch',
    seeAlso: 'http://www.w3.org/2000/01/rdf-schema#seeAlso',
    citations: { '@id': 'http://purl.org/spar/cito#cites', '@type': '@id' },
    descriptions: set(`${dct}description`, '@id')
  }
};

export const terms = { lpo, dct, geojson };
