import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '$lib/cartography/palette';
import { signPaint } from './paint';
import {
  iconLayout,
  labelLayout,
  labelPaint,
  type Layout,
  ofAll,
  ring,
  selectedLabel
} from './point-layout';
import { inPlace, pinned } from './points';
import {
  clickable,
  fade,
  isHighlighted,
  isNamed,
  isSelected,
  isShared,
  markedSource,
  shown,
  unlessOpened,
  whileMarked
} from './shown';

// Points that are marked: by a text that speaks of them, by the pointer, as an end of what is measured, or opened.

/** A name that is always there: where it finds no free room, over what stands in its way. */
const always: Layout = { 'text-overlap': 'always' };

/** A quiet ring under the signs of what a text beside the map speaks of. */
export function highlightedPoints(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'point-highlighted',
      type: 'circle',
      source: 'points',
      filter: shown(isHighlighted, pinned, inPlace),
      paint: {
        'circle-radius': ring.highlighted,
        'circle-color': palette.paper,
        'circle-opacity': unlessOpened(0.45),
        'circle-stroke-color': palette.selection,
        'circle-stroke-width': 1.25,
        'circle-stroke-opacity': unlessOpened(0.75)
      }
    }
  ];
}

/**
 * Names that are always there: of both ends of what is measured, of what the pointer is on, and of what is opened. They
 * lie under the signs, so that they keep clear of them where they can, and over all other names.
 */
export function markedLabels(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'point-named-label',
      type: 'symbol',
      source: 'points',
      filter: shown(isNamed, inPlace),
      layout: { ...labelLayout(ofAll), ...always },
      paint: labelPaint(palette, fade)
    },
    {
      id: 'point-hovered-label',
      type: 'symbol',
      source: markedSource('points'),
      // One name of several that share a sign would say the wrong thing.
      filter: shown(
        ['==', ['get', 'key'], ['global-state', 'hovered']],
        ['!', isSelected],
        ['!', isShared],
        inPlace
      ),
      layout: { ...whileMarked('hovered'), ...labelLayout(ofAll), ...always },
      paint: { ...labelPaint(palette), 'text-halo-width': 2.4 }
    },
    {
      id: 'point-selected-label',
      type: 'symbol',
      source: markedSource('points'),
      filter: ['all', isSelected, inPlace],
      layout: {
        ...whileMarked('selected'),
        ...labelLayout(ofAll),
        ...always,
        ...selectedLabel
      },
      paint: { ...labelPaint(palette), 'text-halo-width': 2.2 }
    }
  ];
}

/** The opened and the hovered feature: always shown, ringed. */
export function selectedPoint(palette: Palette): LayerSpecification[] {
  const selected = { source: markedSource('points'), layout: whileMarked('selected') };
  return [
    {
      id: 'point-hovered',
      type: 'circle',
      source: 'points',
      filter: shown(inPlace),
      paint: {
        'circle-radius': 13,
        'circle-color': 'transparent',
        'circle-stroke-color': palette.selection,
        'circle-stroke-width': 1.5,
        'circle-stroke-opacity': ['case', ['boolean', ['feature-state', 'hovered'], false], 0.7, 0]
      }
    },
    {
      id: 'point-selected-ring',
      type: 'circle',
      ...selected,
      filter: ['all', isSelected, pinned, inPlace],
      paint: {
        'circle-radius': ring.selected,
        'circle-color': palette.paper,
        'circle-opacity': 0.65,
        'circle-stroke-color': palette.selection,
        'circle-stroke-width': 2.5
      }
    },
    {
      id: 'point-selected',
      type: 'symbol',
      ...clickable('point'),
      ...selected,
      filter: ['all', isSelected, pinned, inPlace],
      // The padding keeps other labels off the ring.
      layout: {
        ...selected.layout,
        ...iconLayout(1.15),
        'icon-allow-overlap': true,
        'icon-padding': 8
      },
      paint: signPaint()
    }
  ];
}
