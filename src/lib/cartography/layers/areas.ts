import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette';
import { isHighlighted, shown, theOpened, theShown, unlessOpened, type Those } from './shown';

const uncertainty = ['==', ['get', 'area'], 'uncertainty'] as never;
const extent = ['==', ['get', 'area'], 'extent'] as never;

/** Circles of uncertainty come in where their radius begins to matter; the opened one is always drawn. */
const from = 3;

/** The test site's extent, and soft circles of true radius for what is only approximately known. */
export function areas(palette: Palette): LayerSpecification[] {
  return [
    highlighted(palette),
    ...[theShown, theOpened].flatMap((those) => areasOf(palette, those))
  ];
}

function highlighted(palette: Palette): LayerSpecification {
  return {
    id: 'areas-highlighted',
    type: 'line',
    source: 'areas',
    filter: shown(isHighlighted),
    paint: {
      'line-color': palette.selection,
      'line-width': 6,
      'line-opacity': unlessOpened(0.2)
    }
  };
}

function areasOf(palette: Palette, those: Those): LayerSpecification[] {
  const opened = those === theOpened;
  const common = { source: those.source('areas'), layout: those.layout } as const;
  const circles = {
    ...common,
    filter: those.filter(uncertainty),
    ...(!opened && { minzoom: from })
  };
  const extents = { ...common, filter: those.filter(extent) };
  const colour = [
    'match',
    ['get', 'kind'],
    ['memorial', 'cemetery', 'camp'],
    palette.memory,
    palette.place
  ] as never;
  const strong = (opacity: number) => ['*', opacity, those.strength] as never;
  return [
    {
      id: `extents${those.suffix}`,
      type: 'fill',
      ...extents,
      paint: { 'fill-color': palette.memory, 'fill-opacity': strong(0.08) }
    },
    {
      id: `extents-edge${those.suffix}`,
      type: 'line',
      ...extents,
      paint: { 'line-color': palette.memory, 'line-width': 1.2, 'line-opacity': strong(0.8) }
    },
    {
      id: `uncertainty${those.suffix}`,
      type: 'fill',
      ...circles,
      paint: { 'fill-color': colour, 'fill-opacity': strong(0.09) }
    },
    {
      id: `uncertainty-edge${those.suffix}`,
      type: 'line',
      ...circles,
      paint: {
        'line-color': colour,
        'line-width': opened ? 1.8 : 1,
        'line-dasharray': [3, 3],
        'line-opacity': strong(opened ? 1 : 0.55)
      }
    }
  ];
}
