import type { Map as MapLibreMap, Point } from 'maplibre-gl';

/** Layers that answer a click, in the order in which they are offered. */
const pointLayers = ['point-selected', 'sites', 'places', 'site-labels', 'place-labels'];
const lineLayers = [
  'roads-attested',
  'roads-probable',
  'roads-conjectural',
  'corridors',
  'corridors-ticks'
];
const areaLayers = ['uncertainty', 'extents'];

/** How far beside a sign or a line a finger may land, in CSS pixels. */
const slack = { point: 9, line: 7, area: 0 };

const touch = () => matchMedia('(pointer: coarse)').matches;

function keysAt(map: MapLibreMap, { x, y }: Point, layers: string[], reach: number): string[] {
  const present = layers.filter((layer) => map.getLayer(layer));
  const features = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach]
    ],
    { layers: present }
  );
  return [...new Set(features.map(({ properties }) => String(properties.key)))];
}

/**
 * Keys of what lies under a point of the screen. Signs go before lines and lines before areas;
 * several under one click are all given.
 */
export function pick(map: MapLibreMap, at: Point): string[] {
  const factor = touch() ? 1.8 : 1;
  const points = keysAt(map, at, pointLayers, slack.point * factor);
  if (points.length > 0) return points;
  const lines = keysAt(map, at, lineLayers, slack.line * factor);
  return lines.length > 0 ? lines : keysAt(map, at, areaLayers, slack.area);
}

/** Marks the feature under the pointer, on fine pointers only. */
export function hover(map: MapLibreMap): void {
  let hovered: string | undefined;
  const mark = (key: string, on: boolean) => {
    for (const source of ['points', 'lines'])
      map.setFeatureState({ source, id: key }, { hovered: on });
  };
  const change = (key: string | undefined) => {
    if (key === hovered) return;
    if (hovered) mark(hovered, false);
    if (key) mark(key, true);
    map.setGlobalStateProperty('hovered', key ?? '');
    hovered = key;
    map.getCanvas().style.cursor = key ? 'pointer' : '';
  };
  map.on('mousemove', ({ point }) => {
    if (!touch() && map.isStyleLoaded()) change(pick(map, point)[0]);
  });
  map.on('mouseout', () => change(undefined));
}
