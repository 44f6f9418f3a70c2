import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '$lib/cartography/palette';
import { namePaint } from './paint';

/** The streets come in when the towns of the atlas are towns; farther out the static map is the atlas's own. */
export const streetsFrom = 9;
/** Protomaps' archives end here: closer zooms draw the same tiles larger. */
export const streetsTo = 15;

const source = { source: 'streets', minzoom: streetsFrom } as const;
const ofKind = (...kinds: string[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', kinds]
];
/** Wider with every zoom, as a drawn line would be. */
const width = (far: number, near: number): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.6],
  ['zoom'],
  streetsFrom,
  far,
  17,
  near
];
const fadeIn: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  streetsFrom,
  0,
  10,
  1
];

/**
 * Streets of a deployment's own archive, in Protomaps' basemap schema, version 4: ground for orientation, in the
 * plate's own colours. Nothing of the atlas lies under them but its land and sea.
 */
export function streets(palette: Palette): LayerSpecification[] {
  const road = (id: string, kinds: string[], from: number, far: number, near: number) =>
    ({
      id: `streets-${id}`,
      type: 'line',
      ...source,
      minzoom: from,
      'source-layer': 'roads',
      filter: ofKind(...kinds),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.street,
        'line-width': width(far, near),
        'line-opacity': fadeIn
      }
    }) as LayerSpecification;
  const area = (id: string, layer: string, color: string, filter?: ExpressionSpecification) =>
    ({
      id: `streets-${id}`,
      type: 'fill',
      ...source,
      'source-layer': layer,
      filter: ['all', ['==', ['geometry-type'], 'Polygon'], ...(filter ? [filter] : [])],
      paint: { 'fill-color': color, 'fill-opacity': fadeIn }
    }) as LayerSpecification;
  return [
    area('earth', 'earth', palette.land),
    area('green', 'landuse', palette.green, ofKind('park', 'forest', 'wood', 'cemetery', 'garden')),
    area('water', 'water', palette.lake),
    {
      ...area('buildings', 'buildings', palette.building),
      minzoom: 14
    },
    {
      ...road('rail', ['rail'], 11, 0.5, 2),
      paint: {
        'line-color': palette.street,
        'line-width': width(0.5, 2),
        'line-dasharray': [4, 2]
      }
    } as LayerSpecification,
    road('paths', ['path'], 14, 0.2, 1.5),
    road('minor', ['minor_road', 'other'], 12, 0.2, 6),
    road('major', ['major_road', 'medium_road'], 9, 0.6, 10),
    road('highways', ['highway'], 9, 1, 13),
    {
      id: 'streets-names',
      type: 'symbol',
      ...source,
      minzoom: 14,
      'source-layer': 'roads',
      layout: {
        'symbol-placement': 'line',
        'text-field': [
          'coalesce',
          ['get', ['concat', 'name:', ['global-state', 'language']]],
          ['get', 'name']
        ],
        'text-font': ['Atlas Sans'],
        'text-size': 11
      },
      paint: namePaint({ color: palette.reliefLabel, halo: palette.labelHalo, width: 1.4 })
    }
  ];
}
