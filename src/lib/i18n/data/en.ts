import type { DataTexts } from './texts';

export const texts: DataTexts = {
  title: 'Download the data',
  description:
    'The places, routes and sites of the atlas and the quotations of the op-ed as files: CSV, KML, GeoJSON, Linked Places, GPX, Web Annotations.',
  lead: 'Everything that the map shows can be downloaded, in a format that your software reads. Each file names its version, its licence and its sources.',
  version: 'Version {version} of {date}',
  kilobytes: '{n} kB',
  formats: {
    csv: {
      name: 'CSV',
      use: 'Tables for a spreadsheet: names in four languages, coordinates and their precision, years, sources. Years BCE are negative.'
    },
    kml: {
      name: 'KML',
      use: 'For Google Earth: a folder for each layer, descriptions, and years for its time slider. The symbols are Google Earth’s own.'
    },
    geojson: {
      name: 'GeoJSON',
      use: 'For QGIS, for web maps and for programs of your own: all that the atlas holds, each fact with its source.'
    },
    'linked-places': {
      name: 'Linked Places',
      use: 'For gazetteers such as the World Historical Gazetteer, and for Recogito: JSON-LD with each name by itself, dates by ISO 8601 (there 130 BCE is -0129), types, and links to Wikidata, Pleiades and the World Heritage list.'
    },
    gpx: {
      name: 'GPX',
      use: 'The routes, with their stations, for navigation devices and hiking apps. These are historical roads, drawn roughly: do not navigate by them.'
    },
    annotations: {
      name: 'Web Annotations',
      use: 'JSON-LD that says which words of the op-ed speak of which feature, and where the received text errs.'
    },
    text: {
      name: 'Text of the op-ed',
      use: 'The Russian text as received, to the letter. The annotations count its characters.'
    }
  },
  annotations: { one: '{n} annotation', other: '{n} annotations' },
  limits: {
    heading: 'Before you use them',
    positions:
      'A point is as good as its uncertainty, which the files give in metres. What is only approximate should not be shown as a pin.',
    lines:
      'The lines of routes and corridors are ours, drawn through stations and waypoints. Their certainty stands beside them. Nobody travelled the whole Silk Road.',
    years:
      'The years of a place are those in which it mattered to the road, not those of its existence.'
  },
  licence: {
    heading: 'Licence',
    own: 'Our data and translations are under CC BY 4.0: use and change them, commercially too, provided that you name the Silk Road Atlas and say what you changed.',
    others:
      'Points and outlines by others keep their own licences; each feature names its source. If you pass the data on, pass these names on too, above all “© OpenStreetMap contributors” (ODbL).',
    opEd: 'The words of the op-ed remain their author’s and are quoted with attribution.'
  },
  cite: {
    heading: 'How to cite',
    citation:
      'The Silk Road Atlas contributors. Silk Road Atlas: places, routes and sites. Version {version}, {date}. CC BY 4.0. {url}',
    note: 'For reference managers, CITATION.cff beside the source code says the same.'
  }
};
