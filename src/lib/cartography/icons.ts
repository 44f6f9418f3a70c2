import animal from '@mapbox/maki/icons/horse-riding.svg?raw';
import art from '@mapbox/maki/icons/music.svg?raw';
import game from '@mapbox/maki/icons/casino.svg?raw';
import idea from '@mapbox/maki/icons/religious-buddhist.svg?raw';
import object from '@mapbox/maki/icons/museum.svg?raw';
import flora from '@mapbox/maki/icons/garden.svg?raw';
import technique from '@mapbox/maki/icons/watermill.svg?raw';
import word from '@mapbox/maki/icons/library.svg?raw';
import airport from '@mapbox/maki/icons/airport.svg?raw';
import bridge from '@mapbox/maki/icons/bridge.svg?raw';
import building from '@mapbox/maki/icons/town-hall.svg?raw';
import city from '@mapbox/maki/icons/city.svg?raw';
import globe from '@mapbox/maki/icons/globe.svg?raw';
import harbor from '@mapbox/maki/icons/harbor.svg?raw';
import oil from '@mapbox/maki/icons/fuel.svg?raw';
import rail from '@mapbox/maki/icons/rail.svg?raw';
import plant from '@mapbox/maki/icons/warehouse.svg?raw';
import uranium from '@mapbox/maki/icons/industry.svg?raw';
import type { PlaceKind } from '$lib/domain/place';
import type { SiteKind } from '$lib/domain/site';
import type { ThingKind } from '$lib/domain/transmission/thing';
import type { Palette } from './palette';
import { disc, type Mark } from './patterns';

/** A disc round the middle of the icons' grid. */
const centred = (radius: number): string => disc(12, 12, radius);
const square = (half: number): string =>
  `M${12 - half} ${12 - half}h${2 * half}v${2 * half}h${-2 * half}z`;
const diamond = (half: number): string =>
  `M12 ${12 - half}L${12 + half} 12L12 ${12 + half}L${12 - half} 12z`;

/** Shapes of the old towns: told apart by form alone. */
const placeShapes: Record<PlaceKind, Mark[]> = {
  city: [{ d: diamond(6.2), fill: 'place', stroke: 'paper', width: 1.2 }],
  'archaeological-site': [{ d: diamond(5.4), fill: 'paper', stroke: 'place', width: 1.8 }],
  port: [
    { d: diamond(5.5), fill: 'place', stroke: 'paper', width: 1.2 },
    { d: 'M6.5 19.5q1.8-2 3.7 0t3.7 0t3.6 0', stroke: 'place', width: 1.5 }
  ],
  temple: [
    { d: 'M12 6L17.5 11.2H15.6V17H8.4V11.2H6.5z', fill: 'place', stroke: 'paper', width: 1.2 }
  ],
  pass: [{ d: 'M7 6.5Q10.5 12 7 17.5M17 6.5Q13.5 12 17 17.5', stroke: 'place', width: 2 }],
  fort: [
    { d: 'M7 7h2.4v2.2h1.4V7h2.4v2.2h1.4V7H17v10H7z', fill: 'place', stroke: 'paper', width: 1.2 }
  ],
  caravanserai: [{ d: square(4.4), fill: 'paper', stroke: 'place', width: 1.8 }]
};

/** A World Heritage property carries a ring round its own shape. */
const heritageRing: Mark[] = [
  { d: centred(9.6), stroke: 'paper', width: 2.8 },
  { d: centred(9.6), stroke: 'heritage', width: 1.25 }
];

function glyph(svg: string, fill: keyof Palette): Mark {
  // Some of Maki's files break lines inside a path with character references.
  const paths = svg.replace(/&#x[0-9a-f]+;/gi, ' ').matchAll(/ d="([^"]+)"/g);
  const d = [...paths].map((match) => match[1]).join(' ');
  return { d, fill, place: { scale: 0.86, x: 12 - 7.5 * 0.86, y: 12 - 7.5 * 0.86 } };
}

const round = (svg: string, fill: keyof Palette): Mark[] => [
  { d: centred(10), fill, stroke: 'paper', width: 1.5 },
  glyph(svg, 'paper')
];
const angular = (svg: string, fill: keyof Palette): Mark[] => [
  { d: square(9), fill, stroke: 'paper', width: 1.5 },
  glyph(svg, 'paper')
];
const ring = (radius: number): Mark[] => [
  { d: centred(radius), stroke: 'paper', width: 5 },
  { d: centred(radius), stroke: 'memory', width: 2.2 }
];

const siteShapes: Record<SiteKind, Mark[]> = {
  city: round(city, 'cooperation'),
  venue: round(building, 'cooperation'),
  expo: round(globe, 'cooperation'),
  bridge: round(bridge, 'cooperation'),
  airport: round(airport, 'cooperation'),
  'oil-field': angular(oil, 'industry'),
  'uranium-mine': angular(uranium, 'industry'),
  plant: angular(plant, 'industry'),
  port: angular(harbor, 'corridor'),
  terminal: angular(rail, 'corridor'),
  corridor: angular(rail, 'corridor'),
  railway: angular(rail, 'corridor'),
  road: angular(rail, 'corridor'),
  // Memory: open black rings, without colour and without pictures.
  memorial: [...ring(7), { d: centred(2), fill: 'memory' }],
  cemetery: [...ring(7), { d: 'M8.5 12h7', stroke: 'memory', width: 2 }],
  camp: ring(6.5),
  'test-site': [...ring(7), { d: centred(1.6), fill: 'memory' }],
  'test-point': [...ring(5.5), { d: centred(1.6), fill: 'memory' }],
  hypocenter: [...ring(8.5), { d: centred(4), stroke: 'memory', width: 1.8 }]
};

/** What the road carried: a hexagon, a shape that nothing else has. */
const hexagon: Mark = {
  d: 'M12 2.4L20.3 7.2v9.6L12 21.6L3.7 16.8V7.2z',
  fill: 'thing',
  stroke: 'paper',
  width: 1.5
};
const carried = (svg: string): Mark[] => {
  const { d, fill } = glyph(svg, 'paper');
  return [hexagon, { d, ...(fill && { fill }), place: { scale: 0.74, x: 6.45, y: 6.45 } }];
};
const thingShapes: Record<ThingKind | 'several', Mark[]> = {
  object: carried(object),
  art: carried(art),
  idea: carried(idea),
  word: carried(word),
  flora: carried(flora),
  game: carried(game),
  animal: carried(animal),
  technique: carried(technique),
  several: [hexagon]
};

/** Marks by the name of the icon. */
export type Icons = Record<string, Mark[]>;

/** Every icon of the map: drawn the same on the canvas, on the static map and in the legend. */
export const icons: Icons = {
  ...prefixed('place', placeShapes),
  ...prefixed('heritage', placeShapes, heritageRing),
  ...prefixed('site', siteShapes),
  ...prefixed('thing', thingShapes)
};

function prefixed(prefix: string, shapes: Record<string, Mark[]>, under: Mark[] = []) {
  return Object.fromEntries(
    Object.entries(shapes).map(([kind, marks]) => [`${prefix}-${kind}`, [...under, ...marks]])
  );
}
