import type { SameTexts } from '$lib/i18n/same-texts';

/** Texts of the page that explains the files of the data, and of the files themselves. */
export const downloads = {
  title: 'Download the data',
  description:
    'The places, routes and sites of the atlas and the quotations of the op-ed as files: XLSX, CSV, KML, GeoJSON, Linked Places, GPX, Web Annotations.',
  lead: 'Everything that the map shows can be downloaded, in a format that your software can read. Each file names its version, its licence and its sources.',
  version: 'Version {version}, {date}',
  kilobytes: '{n} kB',
  formats: {
    xlsx: {
      name: 'Excel (XLSX)',
      use: 'For Excel and other spreadsheets: a workbook in each language, with headings and kinds in words, numbers as numbers and working links. Years are counted without a year 0: 130 BCE is -130.'
    },
    csv: {
      name: 'CSV',
      use: 'Tables for a spreadsheet: names in four languages, coordinates and their precision, years, sources. Years are counted without a year 0: 130 BCE is -130.',
      opening:
        'To open CSV in Excel: Data → From Text/CSV, encoding UTF-8, delimiter comma. Double-clicking the file splits the columns only where the system’s list separator is a comma.'
    },
    kml: {
      name: 'KML',
      use: 'For Google Earth: a folder for each layer, descriptions, and years for its time slider. The symbols are Google Earth’s own. In the file’s time spans, which follow ISO 8601, 130 BCE is -0129.'
    },
    geojson: {
      name: 'GeoJSON',
      use: 'For QGIS, for web maps and for programs of your own: all that the atlas holds, each fact with its source. Start and end dates are in EDTF, which counts a year 0 (130 BCE is -0129); the years beside them are counted without one (-130).'
    },
    'linked-places': {
      name: 'Linked Places',
      use: 'For gazetteers such as the World Historical Gazetteer, and for Recogito: JSON-LD with each name listed separately, dates in ISO 8601 (where 130 BCE is -0129), types, and links to Wikidata, Pleiades and the World Heritage List.'
    },
    'linked-traces': {
      name: 'Linked Traces',
      use: 'For researchers and gazetteers: JSON-LD that links things and travellers to places, giving the relation and the time of each link, as Web Annotations.'
    },
    gpx: {
      name: 'GPX',
      use: 'The routes and journeys, with their stations, for navigation devices and hiking apps. These are historical roads, drawn roughly: do not navigate by them.'
    },
    annotations: {
      name: 'Web Annotations',
      use: 'JSON-LD that says which words of the op-ed refer to which feature, and where the text as received is in error.'
    },
    text: {
      name: 'Text of the op-ed',
      use: 'The Russian text as received, to the letter. Positions in the annotations are counted in its characters.'
    }
  },
  /** Words inside the workbooks. */
  workbook: {
    sheets: {
      places: 'Places',
      routes: 'Routes',
      things: 'Things',
      journeys: 'Journeys',
      sites: 'Sites',
      about: 'About'
    },
    columns: {
      name: 'Name',
      kind: 'Kind',
      layers: 'Layers',
      countries: 'Present countries',
      modern: 'Present location',
      longitude: 'Longitude',
      latitude: 'Latitude',
      position: 'Accuracy of the point',
      uncertainty: 'Uncertainty, m',
      coordinates: 'Coordinates from',
      certainty: 'Certainty',
      length: 'Length, km',
      startEarliest: 'Begins: earliest year',
      startLatest: 'Begins: latest year',
      endEarliest: 'Ends: earliest year',
      endLatest: 'Ends: latest year',
      heritage: 'World Heritage no.',
      wikidata: 'Wikidata',
      pleiades: 'Pleiades',
      summary: 'Summary',
      note: 'Note',
      sources: 'Sources',
      address: 'Address',
      id: 'ID'
    }
  },
  annotations: { one: '{n} annotation', other: '{n} annotations' },
  limits: {
    heading: 'Before you use the data',
    positions:
      'A point is only as good as its stated accuracy, which the files give in metres. What is only approximate should not be shown as a pin.',
    lines:
      'The lines of routes and corridors are ours, drawn through stations and waypoints. Their certainty is given with them. Nobody travelled the whole Silk Road.',
    years:
      'The years of a place are those in which it mattered to the road, not those of its existence.'
  },
  licence: {
    heading: 'Licence',
    own: 'Our data and translations are under CC BY 4.0: you may use and adapt them, including commercially, provided that you credit the Silk Road Atlas and say what you changed.',
    others:
      'Points and outlines by others keep their own licences; each feature names its source. If you pass the data on, pass these names on too, above all “© OpenStreetMap contributors” (ODbL).',
    opEd: 'The words of the op-ed remain their author’s and are quoted with attribution.'
  },
  cite: {
    heading: 'How to cite',
    citation:
      'The Silk Road Atlas contributors. Silk Road Atlas: places, routes and sites. Version {version}, {date}. CC BY 4.0. {url}',
    note: 'Reference managers can read the same information from CITATION.cff in the source code.'
  }
};

export type DataTexts = SameTexts<typeof downloads>;

/** Texts of the table of what is shown. */
export const table = {
  title: 'Table',
  description:
    'Everything on the map as a table: name, kind, present location and country, dates, World Heritage, certainty.',
  explain: 'The table lists what the map shows; the layers, years and filters are the same.',
  change: 'Change layers and years on the map',
  shown: 'Shown: {n} of {of}',
  nothing: 'Nothing is shown. Switch on a layer, choose other years or loosen the filters.',
  columns: {
    name: 'Name',
    kind: 'Kind',
    where: 'Present location',
    when: 'When',
    heritage: 'World Heritage',
    known: 'Certainty',
    layer: 'Layer'
  },
  address: 'Address',
  copy: 'Copy the table',
  copied: { one: '{n} row copied', other: '{n} rows copied' },
  copyFailed: 'The browser did not allow copying. Download the table instead.',
  download: 'Download as CSV',
  workbook: 'Download for Excel (XLSX)',
  /** Columns of the workbook alone: years as numbers. */
  firstYear: 'First year',
  lastYear: 'Last year',
  /** Which file is for whom, and how a CSV file is opened. */
  opening:
    'For Excel, use the XLSX file. To open a CSV file there: Data → From Text/CSV, encoding UTF-8, delimiter comma.',
  workbookFailed: 'The file could not be made. Try again, or download CSV.'
};

export type TableTexts = SameTexts<typeof table>;
