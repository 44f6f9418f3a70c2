import { Point, type Map as MapLibreMap, type MapMouseEvent } from 'maplibre-gl';
import { clickableLayers } from '$lib/cartography/paint-order';
import { onceDrawn } from './after-drawing';
import { freePart, type Insets } from '$lib/cartography/card-placement';
import type { Position } from '$lib/domain/geometry/geometry';

const [pointLayers, lineLayers, areaLayers] = (['point', 'line', 'area'] as const).map(
  clickableLayers
) as [string[], string[], string[]];

/** How far beside an icon or a line a finger may land, in CSS pixels. */
const slack = { point: 9, line: 7, area: 0 };

const touch = () => matchMedia('(pointer: coarse)').matches;

/** Keys of what the layers draw within a box of the screen. */
function keysIn(
  map: MapLibreMap,
  box: [Point, Point],
  layers: readonly string[] = [...pointLayers, ...lineLayers, ...areaLayers]
): string[] {
  const present = layers.filter((layer) => map.getLayer(layer));
  const features = map.queryRenderedFeatures(box, { layers: present });
  return [...new Set(features.map(({ properties }) => String(properties.key)))];
}

function keysAt(map: MapLibreMap, at: Point, layers: string[], reach: number): string[] {
  const around = new Point(reach, reach);
  return keysIn(map, [at.sub(around), at.add(around)], layers);
}

/**
 * Keys of what lies under a point of the screen. Icons go before lines and lines before areas;
 * several under one click are all given. What is hit goes before what is merely near.
 */
export function featuresAt(map: MapLibreMap, at: Point): string[] {
  const factor = touch() ? 1.8 : 1;
  for (const reach of [0, slack.point * factor]) {
    const points = keysAt(map, at, pointLayers, reach);
    if (points.length > 0) return points;
  }
  const lines = keysAt(map, at, lineLayers, slack.line * factor);
  return lines.length > 0 ? lines : keysAt(map, at, areaLayers, slack.area);
}

/** Tells the layers that draw a feature what is to be seen of its state; style and sources are there. */
export function markFeature(
  map: MapLibreMap,
  key: string,
  state: { hovered: boolean } | { opened: boolean }
): void {
  for (const source of ['points', 'lines', 'areas'])
    map.setFeatureState({ source, id: key }, state);
}

/**
 * Marks the feature under the pointer, on fine pointers only, and says which; returns what marks a feature
 * that is pointed at elsewhere.
 */
export function hover(
  map: MapLibreMap,
  onHover: (key: string | undefined) => void
): (key: string | undefined) => void {
  let styled = false;
  let marked: string | undefined;
  let pointed: string | undefined;
  map.once('style.load', () => (styled = true));
  const show = (key: string | undefined) => {
    if (key === marked || !styled) return;
    if (marked) markFeature(map, marked, { hovered: false });
    if (key) markFeature(map, key, { hovered: true });
    map.setGlobalStateProperty('hovered', key ?? '');
    marked = key;
  };
  const point = (key: string | undefined) => {
    if (key === pointed) return;
    pointed = key;
    show(key);
    map.getCanvas().style.cursor = key ? 'pointer' : '';
    onHover(key);
  };
  let at: Point | undefined;
  const looking = onceDrawn(() => {
    if (!at) point(undefined);
    else if (map.isStyleLoaded()) point(featuresAt(map, at)[0]);
  });
  const follow = (next: Point | undefined) => {
    at = next;
    looking.ask();
  };
  map.on('mousemove', ({ point: under }: MapMouseEvent) => {
    if (!touch()) follow(under);
  });
  map.on('mouseout', () => follow(undefined));
  // A press asks what lies there by itself.
  map.on('mousedown', looking.cancel);
  map.once('remove', looking.cancel);
  return show;
}

/** Corners of what the padding leaves of the map, in CSS pixels from its upper left corner. */
function uncovered(map: MapLibreMap, covered: Insets): [Point, Point] {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { left, top, right, bottom } = freePart({ width, height }, covered);
  return [new Point(left, top), new Point(right, bottom)];
}

/** Keys of all features that are drawn in what the padding leaves of the map. */
export function inView(map: MapLibreMap, covered: Insets): string[] {
  return keysIn(map, uncovered(map, covered));
}

/** What lies in the middle of what the padding leaves of the map, as a click there would find it. */
export function atMiddle(map: MapLibreMap, covered: Insets): { keys: string[]; at: Position } {
  const [corner, opposite] = uncovered(map, covered);
  const middle = corner.add(opposite).div(2);
  const { lng, lat } = map.unproject(middle);
  return { keys: featuresAt(map, middle), at: [lng, lat] };
}
