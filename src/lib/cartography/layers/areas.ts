import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '$lib/cartography/palette';
import { areaPaint, linePaint } from './paint';
import {
  clickable,
  isHighlighted,
  shown,
  selectedVariant,
  baseVariant,
  unlessOpened,
  type LayerVariant
} from './shown';

const uncertainty = ['==', ['get', 'area'], 'uncertainty'] as never;
const extent = ['==', ['get', 'area'], 'extent'] as never;

/** Circles of uncertainty come in where their radius begins to matter; the opened one is always drawn. */
const from = 3;

/** The test site's extent, and soft circles of true radius for what is only approximately known. */
export function areas(palette: Palette): LayerSpecification[] {
  return [
    highlighted(palette),
    ...[baseVariant, selectedVariant].flatMap((variant) => areasOf(palette, variant))
  ];
}

function highlighted(palette: Palette): LayerSpecification {
  return {
    id: 'areas-highlighted',
    type: 'line',
    source: 'areas',
    filter: shown(isHighlighted),
    paint: linePaint({ color: palette.selection, width: 6, opacity: unlessOpened(0.2) })
  };
}

function areasOf(palette: Palette, variant: LayerVariant): LayerSpecification[] {
  const opened = variant === selectedVariant;
  const common = { source: variant.source('areas'), layout: variant.layout } as const;
  const circles = {
    ...common,
    filter: variant.filter(uncertainty),
    ...(!opened && { minzoom: from })
  };
  const extents = { ...common, filter: variant.filter(extent) };
  const ofMemory = <T>(then: T, otherwise: T) =>
    ['match', ['get', 'kind'], ['memorial', 'cemetery', 'camp'], then, otherwise] as never;
  const strong = (opacity: unknown) => ['*', opacity, variant.strength] as never;
  return [
    {
      id: `extents${variant.suffix}`,
      type: 'fill',
      ...clickable('area'),
      ...extents,
      paint: areaPaint({ color: palette.memory, opacity: strong(0.08) })
    },
    {
      id: `extents-edge${variant.suffix}`,
      type: 'line',
      ...extents,
      paint: linePaint({ color: palette.memory, width: 1.2, opacity: strong(0.8) })
    },
    {
      id: `uncertainty${variant.suffix}`,
      type: 'fill',
      ...clickable('area'),
      ...circles,
      // Of a grave or a camp a breath: a disc would lie over the town.
      paint: areaPaint({
        color: ofMemory(palette.memory, palette.place),
        opacity: strong(ofMemory(0.03, 0.05))
      })
    },
    {
      id: `uncertainty-edge${variant.suffix}`,
      type: 'line',
      ...circles,
      paint: {
        ...linePaint({
          color: ofMemory(palette.memory, palette.place),
          width: opened ? 1.8 : ofMemory(1.4, 1),
          opacity: strong(opened ? 1 : ofMemory(0.85, 0.55))
        }),
        'line-dasharray': [4, 3]
      }
    }
  ];
}
