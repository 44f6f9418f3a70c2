import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { areas } from './layers/areas';
import { borders, ground } from './layers/ground';
import { greatNames, physicalLabels, relief } from './layers/physical';
import { highlightedPoints, pointLabels, pointSigns, selectedPoint } from './layers/points';
import { corridors, markedLines, roads } from './layers/roads';
import { streets } from './layers/streets';
import type { Palette } from './palette';

/** The one list of what lies over what, bottom first. */
const paintOrder: ((palette: Palette) => LayerSpecification[])[] = [
  ground,
  streets,
  relief,
  borders,
  areas,
  markedLines,
  corridors,
  roads,
  physicalLabels,
  pointLabels,
  greatNames,
  highlightedPoints,
  pointSigns,
  selectedPoint
];

/** All layers, bottom first; without an archive of streets, none of theirs. */
export function allLayers(palette: Palette, withStreets: boolean): LayerSpecification[] {
  return paintOrder
    .filter((subject) => withStreets || subject !== streets)
    .flatMap((subject) => subject(palette));
}
