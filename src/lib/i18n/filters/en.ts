import type { FilterTexts } from './texts';

export const texts: FilterTexts = {
  heading: 'Filters',
  chosen: { one: '{n} chosen', other: '{n} chosen' },
  names: {
    country: 'Country today',
    phase: 'Phase',
    kind: 'Kind',
    unesco: 'World Heritage',
    certainty: 'How well known',
    named: 'In the op-ed'
  },
  notes: {
    certainty: 'Of routes: whether the road is attested. Of points: how well they are placed.',
    named:
      'Every feature answers to some sentence of the op-ed. “Named” are those that its own words name or clearly refer to.'
  },
  certainty: {
    attested: 'route: attested',
    probable: 'route: probable',
    conjectural: 'route: conjectural',
    exact: 'point: exact',
    site: 'point: of the site',
    city: 'point: of the town',
    approximate: 'point: approximate'
  },
  unesco: { yes: 'on the list' },
  named: { 'op-ed': 'named by the op-ed', context: 'added by the atlas for context' },
  loading: 'The filters are loading.',
  failed: 'The filters could not be loaded.',
  passing: 'Shown: {n} of {of}',
  nothing: 'Nothing matches these filters.',
  loosen: 'Without “{name}”: {n}',
  clear: 'Clear all filters'
};
