import type { PrintTexts } from './texts';

export const texts: PrintTexts = {
  title: 'Print the map',
  description:
    'The view of the map as a sheet of paper: A4 or Letter, with names, legend, scale, sources and its address.',
  back: 'Back to the map',
  explain: 'The sheet below is what the printer gets. Nothing else on this page is printed.',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' },
  orientation: 'Orientation',
  orientations: { landscape: 'Landscape', portrait: 'Portrait' },
  scale: 'Scale',
  closer: 'Closer',
  wider: 'Wider',
  saveInk: 'Save ink: land and sea stay white',
  print: 'Print',
  savePicture: 'Save as a PNG image',
  saving: 'The image is being drawn.',
  saved: 'Saved: {file}',
  notSaved: 'The image could not be made in this browser. Printing to a PDF file still works.',
  loading: 'The map is being drawn.',
  failed: 'The map data could not be loaded.',
  tryAgain: 'Try again',
  noScript:
    'The sheet is drawn by a script, which is switched off. The worksheet with an outline map prints without one.',
  sheet: {
    label: 'Sheet to print: map, legend, scale and sources',
    legend: 'Legend',
    projection: 'Mercator projection; north is up.',
    barAt:
      'The bar is true at {latitude}; farther north the same length stands for fewer kilometres.',
    north: 'N',
    northOf: '{n}° N',
    southOf: '{n}° S',
    sources: 'Sources: {sources}',
    licence: 'Data and map: CC BY 4.0, Silk Road Atlas.',
    address: 'This view online',
    qr: 'QR code of the address',
    tooLong: 'The address is too long for a QR code.',
    years: 'Years shown: {years}'
  }
};
