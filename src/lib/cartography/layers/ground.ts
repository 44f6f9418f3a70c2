import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette';

/** Sea with its lined coast and the graticule, land, lakes, rivers, and borders for orientation only. Source: the base tiles. */
export function ground(palette: Palette): LayerSpecification[] {
  const base = { source: 'base' } as const;
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    // Drawn under the land, so that only the half over the water is seen.
    {
      id: 'shallows',
      type: 'line',
      ...base,
      'source-layer': 'land',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.shallows,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 10, 8, 26],
        'line-blur': ['interpolate', ['linear'], ['zoom'], 2, 5, 8, 14]
      }
    },
    {
      id: 'graticule',
      type: 'line',
      source: 'graticule',
      paint: { 'line-color': palette.graticule, 'line-width': 0.6 }
    },
    {
      id: 'land',
      type: 'fill',
      ...base,
      'source-layer': 'land',
      paint: { 'fill-color': palette.land }
    },
    {
      id: 'rivers',
      type: 'line',
      ...base,
      'source-layer': 'rivers',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 4, 0.6, 6, 1.1, 10, 2],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 5, 1]
      }
    },
    {
      id: 'lakes',
      type: 'fill',
      ...base,
      'source-layer': 'lakes',
      paint: { 'fill-color': palette.lake }
    },
    {
      id: 'lake-shores',
      type: 'line',
      ...base,
      'source-layer': 'lakes',
      minzoom: 2.5,
      paint: { 'line-color': palette.coast, 'line-width': 0.6, 'line-opacity': 0.7 }
    },
    {
      id: 'coast',
      type: 'line',
      ...base,
      'source-layer': 'land',
      paint: {
        'line-color': palette.coast,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1.5, 0.5, 6, 1, 12, 1.6]
      }
    }
  ];
}

const bordersShown = ['case', ['==', ['global-state', 'borders'], true], 'visible', 'none'];

/** Thin and off unless switched on; disputed lines are dotted, never drawn as settled. */
export function borders(palette: Palette): LayerSpecification[] {
  const shared = { type: 'line', source: 'base', 'source-layer': 'borders' } as const;
  const line = { 'line-color': palette.border, 'line-width': 0.8, 'line-opacity': 0.75 };
  const layout = { visibility: bordersShown } as never;
  return [
    { id: 'borders', ...shared, filter: ['==', ['get', 'disputed'], false], layout, paint: line },
    {
      id: 'borders-disputed',
      ...shared,
      filter: ['==', ['get', 'disputed'], true],
      layout,
      paint: { ...line, 'line-dasharray': [1, 4] }
    }
  ];
}
