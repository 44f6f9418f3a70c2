import type { TableTexts } from './texts';

export const texts: TableTexts = {
  title: 'Table',
  description:
    'Everything on the map as a table: name, kind, place and country today, dates, World Heritage, how well it is known.',
  explain: 'The table holds what the map shows: its layers, its years and these filters.',
  change: 'Change layers and years on the map',
  shown: 'Shown: {n} of {of}',
  nothing: 'Nothing is shown. Switch on a layer, choose other years or loosen the filters.',
  columns: {
    name: 'Name',
    kind: 'Kind',
    where: 'Where today',
    when: 'When',
    heritage: 'World Heritage',
    known: 'How well known',
    layer: 'Layer'
  },
  address: 'Address',
  copy: 'Copy the table',
  copied: { one: '{n} row copied', other: '{n} rows copied' },
  copyFailed: 'The browser did not allow copying. Download the table instead.',
  download: 'Download as CSV'
};
