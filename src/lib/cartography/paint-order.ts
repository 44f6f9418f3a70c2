import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { areas } from './layers/areas';
import { borders, ground } from './layers/ground';
import { greatNames, physicalLabels, relief } from './layers/physical';
import { pointLabels, pointSigns, selectedPoint } from './layers/points';
import { corridors, roads, selectedLine } from './layers/roads';
import type { Palette } from './palette';

/** The one list of what lies over what, bottom first. */
const paintOrder: ((palette: Palette) => LayerSpecification[])[] = [
  ground,
  relief,
  borders,
  areas,
  selectedLine,
  corridors,
  roads,
  physicalLabels,
  pointLabels,
  greatNames,
  pointSigns,
  selectedPoint
];

export function allLayers(palette: Palette): LayerSpecification[] {
  return paintOrder.flatMap((subject) => subject(palette));
}
