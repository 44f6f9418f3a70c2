import type { Geometry, FeatureCollection } from 'geojson';
import { around, grown, overlap } from '$lib/cartography/svg/sheet-geometry';
import type { Frame } from '$lib/cartography/svg/sheet';
import type { MapSources } from '$lib/cartography/map-features';
import { placeLabels, type Placed } from '$lib/cartography/svg/label-placement';
import type { Measure } from '$lib/cartography/svg/lettering';
import { basemapOf, type DrawnBasemap } from './printed-basemap';
import { namesOf, type LabelDrawing } from './printed-names';
import {
  areaPath,
  drawnIcons,
  drawnLines,
  drawnWayOnSheet,
  isShown,
  oneSignEach,
  type DrawnIcon,
  type DrawnLine,
  type DrawnStage,
  type PrintChoice,
  type Shown
} from './drawn-features';

export interface PrintSources extends MapSources {
  physical: FeatureCollection;
}

/** Everything of ours that the printed map draws, in millimetres on the sheet. */
export interface PrintedMap {
  basemap: DrawnBasemap;
  areas: { d: string; kind: 'extent' | 'uncertainty'; memory: boolean; selected: boolean }[];
  lines: DrawnLine[];
  icons: DrawnIcon[];
  /** Numbered stages of the opened way. */
  stages: DrawnStage[];
  labels: Placed<LabelDrawing>[];
}

/** Circles of uncertainty come in where their radius begins to matter, as on the screen. */
const circlesFrom = 3;
/** Radius of a numbered stage, in millimetres. */
export const stageRadius = 1.7;
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
  const points = oneSignEach(shown(sources.points), choice.selected);
  const icons = drawnIcons(points, frame, choice.selected);
  const basemap = basemapOf(sources.physical, frame);
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
    points,
    sources.physical,
    { frame, language: choice.language, selected: choice.selected },
    measure
  );
  const way = choice.way && drawnWayOnSheet(choice.way, frame);
  const stages = way?.stages ?? [];
  const numbers = stages.map(({ x, y }) => around([x, y], stageRadius));
  const labels = placeLabels(
    names,
    [...icons.map(({ box }) => box), ...numbers],
    grown(frame.box, -0.6)
  );
  const written = labels.flatMap(({ boxes }) => boxes);
  // A name is no better for a mountain behind it.
  const clear = basemap.mountains.filter(({ x, y, half }) => {
    const box = { x: x - half, y: y - 1.3 * half, width: 2 * half, height: 1.3 * half };
    return !written.some((other) => overlap(box, other));
  });
  return {
    ...{ areas, icons, labels, stages },
    basemap: { ...basemap, mountains: clear },
    lines: [
      ...drawnLines(
        // The opened journey is drawn by its way.
        shown(sources.lines).filter(({ properties: p }) => !way || p.key !== choice.selected),
        frame,
        choice.selected
      ),
      ...(way?.lines ?? [])
    ]
  };
}
