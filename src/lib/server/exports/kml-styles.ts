import { palettes } from '../../cartography/palette';
import type { PublishedFeature } from '../../domain/published';
import type { Xml } from './xml';

const { paper } = palettes;

/** Google Earth's own signs: it ships them, and tints them. */
const shapes = 'http://maps.google.com/mapfiles/kml/shapes/';

const points = {
  place: { color: paper.place, shape: 'open-diamond' },
  heritage: { color: paper.heritage, shape: 'star' },
  cooperation: { color: paper.cooperation, shape: 'placemark_circle' },
  meetings: { color: paper.meeting, shape: 'placemark_circle' },
  industry: { color: paper.industry, shape: 'placemark_square' },
  corridors: { color: paper.corridor, shape: 'placemark_square' },
  memory: { color: paper.memory, shape: 'donut' }
} as const;

/** KML draws no dashes: what is less sure is thinner and paler. */
const firmness = {
  attested: { alpha: 'ff', width: 3 },
  probable: { alpha: 'b0', width: 2 },
  conjectural: { alpha: '78', width: 1.5 }
} as const;

const roads = { land: paper.road, sea: paper.seaRoad, river: paper.seaRoad } as const;

/** `#rrggbb` as KML writes it: alpha, blue, green, red. */
const abgr = (color: string, alpha = 'ff') =>
  alpha + color.slice(5, 7) + color.slice(3, 5) + color.slice(1, 3);

export function kmlStyles(): Xml[] {
  const line = (id: string, color: string, width: number): Xml => ({
    '@id': id,
    LineStyle: { color, width },
    PolyStyle: { color: abgr(paper.memory, '30') }
  });
  return [
    ...Object.entries(points).map(([id, { color, shape }]) => ({
      '@id': id,
      IconStyle: { color: abgr(color), scale: 0.8, Icon: { href: `${shapes}${shape}.png` } },
      LabelStyle: { scale: 0.8 }
    })),
    ...Object.entries(roads).flatMap(([kind, color]) =>
      Object.entries(firmness).map(([certainty, { alpha, width }]) =>
        line(`${kind}-${certainty}`, abgr(color, alpha), width)
      )
    ),
    line('corridor', abgr(paper.corridor), 2),
    line('extent', abgr(paper.memory), 1.5)
  ];
}

const memory: readonly string[] = ['test-site', 'internment', 'atomic-bombings'];

/** The id of the style that a feature is drawn in. */
export function styleOf({ collection, kind, certainty, whc, layers, geometry }: PublishedFeature) {
  if (certainty) return `${kind}-${certainty}`;
  if (geometry.type === 'Polygon') return 'extent';
  if (geometry.type !== 'Point') return 'corridor';
  if (collection === 'places') return whc ? 'heritage' : 'place';
  return memory.includes(layers[0]!) ? 'memory' : layers[0]!;
}
