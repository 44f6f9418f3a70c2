import type { FeatureCollection, Geometry } from 'geojson';
import type { MapSources } from '../map-features';
import { grown, overlap } from './box';
import { areaPath } from './feature-paths';
import type { Frame } from './frame';
import { placeLabels, type Placed } from './label-placer';
import type { Measure } from './lettering';
import { groundOf, type DrawnGround } from './printed-ground';
import { drawnLines, type DrawnLine } from './printed-lines';
import { namesOf, type LabelDrawing } from './printed-names';
import { drawnSigns, type DrawnSign } from './printed-signs';
import { isShown, type PrintChoice, type Shown } from './shown-features';

export interface PrintSources extends MapSources {
  physical: FeatureCollection;
}

/** Everything of ours that the printed map draws, in millimetres on the sheet. */
export interface PrintedMap {
  ground: DrawnGround;
  areas: { d: string; kind: 'extent' | 'uncertainty'; memory: boolean; selected: boolean }[];
  lines: DrawnLine[];
  signs: DrawnSign[];
  labels: Placed<LabelDrawing>[];
}

/** Circles of uncertainty come in where their radius begins to matter, as on the screen. */
const circlesFrom = 3;
const memoryKinds: readonly string[] = ['memorial', 'cemetery', 'camp', 'test-site'];

/** Draws the atlas's features for a frame. Pure: the same map is the same each time. */
export function printedMap(
  frame: Frame,
  sources: PrintSources,
  choice: PrintChoice,
  measure: Measure
): PrintedMap {
  const shown = <G extends Geometry>({ features }: FeatureCollection<G, Shown>) =>
    features.filter(({ properties }) => isShown(properties, choice));
  const signs = drawnSigns(shown(sources.points), frame, choice.selected);
  const ground = groundOf(sources.physical, frame);
  const areas = shown(sources.areas).flatMap(({ geometry, properties }) => {
    const uncertain = properties.area === 'uncertainty';
    const selected = properties.key === choice.selected;
    if (uncertain && frame.zoom < circlesFrom && !selected) return [];
    const d = areaPath(geometry, frame);
    if (d === '') return [];
    const kind = uncertain ? ('uncertainty' as const) : ('extent' as const);
    return [{ d, kind, memory: memoryKinds.includes(properties.kind), selected }];
  });
  const names = namesOf(
    shown(sources.points),
    sources.physical,
    { frame, language: choice.language, selected: choice.selected },
    measure
  );
  const labels = placeLabels(
    names,
    signs.map(({ box }) => box),
    grown(frame.box, -0.6)
  );
  const written = labels.flatMap(({ boxes }) => boxes);
  // A name is no better for a mountain behind it.
  const clear = ground.mountains.filter(({ x, y, half }) => {
    const box = { x: x - half, y: y - 1.3 * half, width: 2 * half, height: 1.3 * half };
    return !written.some((other) => overlap(box, other));
  });
  return {
    ...{ areas, signs, labels },
    ground: { ...ground, mountains: clear },
    lines: drawnLines(shown(sources.lines), frame, choice.selected)
  };
}
