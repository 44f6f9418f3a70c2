import type { CoordinateSource } from '$lib/domain/feature-fields';

/** Where points and the ground come from. `kind` is what `coordinates_source` of a point calls it. */
interface DataSource {
  name: string;
  url: string;
  licence: string;
  kind: CoordinateSource;
}

/** Sources whose licence asks for their name wherever the data goes; `geo/README.md` says what each is used for. */
export const dataSources: readonly DataSource[] = [
  {
    name: 'Natural Earth',
    url: 'https://www.naturalearthdata.com/',
    licence: 'public domain',
    kind: 'natural-earth'
  },
  {
    name: 'OpenStreetMap contributors',
    url: 'https://www.openstreetmap.org/copyright',
    licence: 'ODbL',
    kind: 'openstreetmap'
  },
  {
    name: 'GeoNames',
    url: 'https://www.geonames.org/',
    licence: 'CC BY 4.0',
    kind: 'geonames'
  },
  {
    name: 'Pleiades',
    url: 'https://pleiades.stoa.org/',
    licence: 'CC BY 3.0',
    kind: 'pleiades'
  },
  {
    name: 'UNESCO World Heritage Centre',
    url: 'https://whc.unesco.org/',
    licence: '© UNESCO',
    kind: 'unesco'
  },
  {
    name: 'Wikidata',
    url: 'https://www.wikidata.org/',
    licence: 'CC0',
    kind: 'wikidata'
  },
  {
    name: 'Wikipedia',
    url: 'https://www.wikipedia.org/',
    licence: 'CC BY-SA 4.0',
    kind: 'wikipedia'
  },
  {
    name: 'Getty TGN',
    url: 'https://www.getty.edu/research/tools/vocabularies/tgn/',
    licence: 'ODC-By 1.0',
    kind: 'getty-tgn'
  }
];

/** The credit of a point, with its licence; undefined where the source is named at the point alone. */
export function creditOf(kind: CoordinateSource): string | undefined {
  const found = dataSources.find((source) => source.kind === kind);
  if (!found) return undefined;
  const name = kind === 'openstreetmap' ? `© ${found.name}` : found.name;
  return `${name} (${found.licence})`;
}
