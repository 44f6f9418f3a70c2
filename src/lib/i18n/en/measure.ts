import type { SameTexts } from '$lib/i18n/same-texts';

/** Texts of the page that measures along the roads. */
export const texts = {
  title: 'Measure along the roads',
  description:
    'How long the drawn roads of the Silk Road are between any two places, leg by leg, compared with the straight line.',
  note: 'This is the length of roads, not of one journey: over long distances goods changed hands many times.',
  noScript:
    'Measuring needs JavaScript, which is switched off. The card of each route gives its length.',
  failed: 'The roads could not be loaded.',
  from: 'From',
  to: 'To',
  placeholder: 'Name of a place',
  showAll: 'Show all places',
  noPlace: 'No place of that name',
  swap: 'Swap',
  example: 'Example: Otrar to Nara, in the year 750',
  roads: 'Roads in use',
  anyTime: 'at any time',
  same: 'Both ends are the same place. Choose another to measure.',
  way: 'Which route',
  ways: {
    shortest: 'the shortest',
    water: 'by water, where that takes fewer days',
    land: 'by land, as far as it goes'
  },
  wayFigures: '{km}, about {days}',
  waterFirst: 'The two places can be joined wholly by water, so the route by water comes first.',
  along: 'Along the drawn roads',
  straight: 'Straight line (great circle)',
  times: '{n} times the straight line',
  camel: 'By camel, overland',
  days: { one: '{n} day', other: '{n} days' },
  camelDays: 'about {days} at {km} km a day',
  camelRange: '{days} at {fast} to {slow} km a day',
  camelSource: 'The range is that of Pegolotti’s day counts (about 1340), applied to this map.',
  notByCamel: '{km} by sea and river are not counted as days by camel.',
  water: 'By sea and river',
  waterDays: 'The sources give about {days} for {km} of it.',
  inAll: 'In all',
  inAllDays: 'about {days} on the move',
  inAllParts: '{land} by land, {water} by water; {fewest}–{most} at the fastest and slowest rates.',
  /** Of a way that lies all on water: there are no parts to tell apart. */
  inAllRange: '{fewest}–{most} at the fastest and slowest rates.',
  inAllReckoned:
    'Where no source gives the days by water, {km} km a day is assumed, the average of the voyages for which the days are known. Stops and waiting for the wind are not included.',
  carriers: 'Who carried goods there then',
  see: 'More on',
  noLand: 'No part of the route goes overland.',
  known: 'Certainty',
  offRoad: 'straight line, no drawn road',
  legs: 'Legs',
  kinds: { land: 'by land', sea: 'by sea', river: 'by river or canal' },
  fork: 'a fork in the road',
  over: 'via {names}',
  together: 'All these roads were in use at the same time: {years}.',
  neverTogether: 'These roads were never all in use at the same time.',
  joinedIn: 'The two places are joined by roads in use at the same time in:',
  none: 'No drawn road joins {from} and {to}.',
  noneThen: 'Of the roads in use then ({years}), none joins {from} and {to}.',
  missing: 'Parts of the shortest route, regardless of date, that were not in use then:'
};

export type MeasureTexts = SameTexts<typeof texts>;
