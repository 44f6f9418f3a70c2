import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette';
import { fade, isHighlighted, isSelected, shown } from './shown';

const uncertainty = ['==', ['get', 'area'], 'uncertainty'] as never;
const extent = ['==', ['get', 'area'], 'extent'] as never;

/** Circles of uncertainty come in where their radius begins to matter; the opened one is always drawn. */
const from = 3;

/** The test site's extent, and soft circles of true radius for what is only approximately known. */
export function areas(palette: Palette): LayerSpecification[] {
  const source = { source: 'areas' } as const;
  const colour = [
    'match',
    ['get', 'kind'],
    ['memorial', 'cemetery', 'camp'],
    palette.memory,
    palette.place
  ] as never;
  const circle = { 'line-color': colour, 'line-width': 1, 'line-dasharray': [3, 3] };
  const faded = (opacity: number) => ['*', opacity, fade] as never;
  return [
    {
      id: 'extents',
      type: 'fill',
      ...source,
      filter: shown(extent),
      paint: { 'fill-color': palette.memory, 'fill-opacity': faded(0.08) }
    },
    {
      id: 'areas-highlighted',
      type: 'line',
      ...source,
      filter: shown(isHighlighted),
      paint: { 'line-color': palette.selection, 'line-width': 6, 'line-opacity': 0.2 }
    },
    {
      id: 'extents-edge',
      type: 'line',
      ...source,
      filter: shown(extent),
      paint: { 'line-color': palette.memory, 'line-width': 1.2, 'line-opacity': faded(0.8) }
    },
    {
      id: 'uncertainty',
      type: 'fill',
      ...source,
      minzoom: from,
      filter: shown(uncertainty),
      paint: { 'fill-color': colour, 'fill-opacity': faded(0.09) }
    },
    {
      id: 'uncertainty-edge',
      type: 'line',
      ...source,
      minzoom: from,
      filter: shown(uncertainty),
      paint: { ...circle, 'line-opacity': faded(0.55) } as never
    },
    {
      id: 'uncertainty-selected',
      type: 'line',
      ...source,
      filter: ['all', uncertainty, isSelected],
      paint: { ...circle, 'line-width': 1.8 } as never
    }
  ];
}
