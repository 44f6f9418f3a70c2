import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import { maxZoom } from '$lib/domain/geometry/camera';
import type { Position } from '$lib/domain/geometry/geometry';
import { iconReach } from './layers/point-layout';
import { isDueAt } from './layers/points';
import { thingOffset, thingsFrom } from './layers/things';
import type { MapProperties } from './map-features';
import { pixelsPerUnit, project, unproject } from './svg/web-mercator';

type MapPoint = Feature<Point, MapProperties>;

/** What a sign carries that stands aside of its place at some zooms, and what stands there for it. */
interface Spread {
  /** Of the sign at its own place: the zooms at which it is not there, between bars, `|4|5|`. */
  spreadIn?: string;
  /** Of the sign that stands aside, and of the line from it to its place: the one zoom of both. */
  spreadAt?: number;
}

/** Farther out they may lie over each other: spread, they would take the room of the names of the first rank. */
const firstZoom = 5;

/**
 * MapLibre lays signs out once for all zooms between two whole ones: they are spread for a little after the first, where
 * they are still close, so that they are not too far from their places at the last.
 */
const within = 0.1;

/** CSS pixels between the edges of two signs, and by which a sign must be moved for it to be worth a line. */
const [gap, least] = [3, 3];

/** How firmly a sign is held to its place: the first rank is what the others stand round. */
const hold = (rank: number) => (rank === 1 ? 0.5 : 0.12);

interface Body extends SimulationNodeDatum {
  point: MapPoint;
  reach: number;
  /** Its place, in CSS pixels of the zoom. */
  home: Position;
  x: number;
  y: number;
}

type SpreadFeature = Feature<Point | LineString, MapProperties & Spread>;

const isSite = ({ properties }: MapPoint) => properties.key.startsWith('sites/');

/** Whether the map draws the sign at a zoom, with everything switched on. */
function isDrawn(point: MapPoint, zoom: number): boolean {
  const { icon, rank, pinUntil, spot } = point.properties;
  if (icon === '' || zoom >= pinUntil) return false;
  return spot === undefined
    ? isDueAt(zoom, isSite(point) ? 'site' : 'place', rank)
    : zoom >= thingsFrom;
}

/** The signs of one zoom as bodies that may not overlap: towns and things are fixed, sites may be moved. */
function bodiesAt(points: readonly MapPoint[], zoom: number): Body[] {
  const scale = pixelsPerUnit(zoom + within);
  const spots = new Set<string>();
  return points.flatMap((point): Body[] => {
    const { properties, geometry } = point;
    if (!isDrawn(point, zoom)) return [];
    // Things that share a point have one sign.
    if (properties.spot !== undefined) {
      if (spots.has(properties.spot)) return [];
      spots.add(properties.spot);
    }
    const [x, y] = project(geometry.coordinates as unknown as Position);
    const beside = properties.beside ? thingOffset(zoom + within) : [0, 0];
    const home: Position = [x * scale + beside[0]!, y * scale + beside[1]!];
    const reach = iconReach(properties.icon, zoom + within);
    const body = { point, reach, home, x: home[0], y: home[1] };
    return [isSite(point) ? body : { ...body, fx: home[0], fy: home[1] }];
  });
}

/** Moves the sites until no sign lies over another, each as near to its place as it can be. */
function settle(bodies: Body[]): void {
  forceSimulation(bodies)
    .force(
      'x',
      forceX<Body>(({ home }) => home[0]).strength(({ point }) => hold(point.properties.rank))
    )
    .force(
      'y',
      forceY<Body>(({ home }) => home[1]).strength(({ point }) => hold(point.properties.rank))
    )
    .force(
      'apart',
      forceCollide<Body>(({ reach }) => reach + gap / 2)
        .strength(1)
        .iterations(4)
    )
    .stop()
    .tick(400);
}

/** A line has no label: its names need not be fetched. */
const nameless = <Properties extends object>(properties: Properties) =>
  Object.fromEntries(
    Object.entries(properties).filter(([name]) => !name.startsWith('name'))
  ) as Properties;

/**
 * The signs that share a spot, spread so that each can be told and touched: for every zoom at which one would lie over
 * others it gets a place aside, and a line to the one that is true. Towns and things stay, for roads and stories end there.
 */
export function spreadIcons(
  points: FeatureCollection<Point, MapProperties>
): FeatureCollection<Point | LineString, MapProperties & Spread> {
  const aside = new Map<MapPoint, { zoom: number; at: number[] }[]>();
  for (let zoom = firstZoom; zoom <= maxZoom; zoom++) {
    const bodies = bodiesAt(points.features, zoom);
    settle(bodies);
    const scale = pixelsPerUnit(zoom + within);
    for (const { point, home, x, y } of bodies) {
      if (!isSite(point) || Math.hypot(x - home[0], y - home[1]) < least) continue;
      const [lon, lat] = unproject([x / scale, y / scale]);
      const at = [lon, lat].map((degrees) => Number(degrees.toFixed(4)));
      aside.set(point, [...(aside.get(point) ?? []), { zoom, at }]);
    }
  }
  const features = points.features.flatMap((point): (MapPoint | SpreadFeature)[] => {
    const moved = aside.get(point);
    if (!moved) return [point];
    const { properties, geometry } = point;
    const spreadIn = `|${moved.map(({ zoom }) => zoom).join('|')}|`;
    return [
      { ...point, properties: { ...properties, spreadIn } },
      ...moved.flatMap(({ zoom, at }): SpreadFeature[] => {
        const own = { type: 'Feature', properties: { ...properties, spreadAt: zoom } } as const;
        return [
          { ...own, geometry: { type: 'Point', coordinates: at } },
          {
            ...own,
            properties: nameless(own.properties),
            geometry: { type: 'LineString', coordinates: [geometry.coordinates, at] }
          }
        ];
      })
    ];
  });
  return { ...points, features };
}
