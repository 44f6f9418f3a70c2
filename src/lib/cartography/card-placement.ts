import {
  detailEnds,
  homeBounds,
  minZoom,
  openingBounds,
  type Bounds,
  type Camera
} from '$lib/domain/geometry/camera';
import type { Position } from '$lib/domain/geometry/geometry';
import {
  boundsAround,
  pixelsPerUnit,
  worldSize,
  project,
  unproject,
  viewBox
} from './svg/web-mercator';

/*
 * Card and camera are one decision. The card has its place in the window, and the map makes room beside it: what is
 * spoken of stands in the free part, and a line is fitted into that whole. All of it is computed beforehand, from where
 * the camera will be and not from where it is. Lengths are in CSS pixels, from the map's upper left corner.
 */

export interface Size {
  width: number;
  height: number;
}

/** What lies over the map along its edges. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export const uncovered: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Edges of a part of the map. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What a card speaks of. */
interface Subject {
  bounds: Bounds;
  /** A point, the vertices of lines, the rings of an area. */
  outline: readonly (readonly Position[])[];
}

/** How much of a line has to be beside the card for the reader's own view to be left as it is. */
export const enough = 0.6;

/** An icon with its ring is that far from what covers it. */
const iconRoom = 24;

/** What is left of the map; at least a pixel, however much is covered. */
export function freePart(map: Size, covered: Insets): Box {
  const left = Math.min(covered.left, map.width - 1);
  const top = Math.min(covered.top, map.height - 1);
  return {
    left,
    top,
    right: Math.max(left + 1, map.width - covered.right),
    bottom: Math.max(top + 1, map.height - covered.bottom)
  };
}

/** Where a position is drawn while the camera stands so. */
export function onScreen(at: Position, camera: Camera, map: Size): Position {
  const [x, y] = project(at);
  const [centreX, centreY] = project([camera.lon, camera.lat]);
  const scale = pixelsPerUnit(camera.zoom);
  return [map.width / 2 + (x - centreX) * scale, map.height / 2 + (y - centreY) * scale];
}

/** The camera that draws a position, in units of the static map, at a spot of the map. */
function cameraAt([x, y]: Position, spot: Position, zoom: number, map: Size): Camera {
  const scale = pixelsPerUnit(zoom);
  const [lon, lat] = unproject([
    x - (spot[0] - map.width / 2) / scale,
    y - (spot[1] - map.height / 2) / scale
  ]);
  return { zoom, lon, lat };
}

const middleOf = ({ left, top, right, bottom }: Box): Position => [
  (left + right) / 2,
  (top + bottom) / 2
];

/** Fits bounds into the free part of the map, as the drawn map does. */
export function cameraFitting(bounds: Bounds, map: Size, covered: Insets): Camera {
  const free = freePart(map, covered);
  const [left, top, width, height] = viewBox(bounds);
  const scale = Math.min((free.right - free.left) / width, (free.bottom - free.top) / height);
  const zoom = Math.min(detailEnds, Math.max(minZoom, Math.log2((scale * worldSize) / 512)));
  return cameraAt([left + width / 2, top + height / 2], middleOf(free), zoom, map);
}

/** What the atlas, or a text beside the map, opens with: of the whole road as much as can be read in so wide a map. */
export function openingCamera(map: Size, covered: Insets, bounds = homeBounds): Camera {
  const { left, right } = freePart(map, covered);
  const shown = bounds === homeBounds ? openingBounds(right - left) : bounds;
  return cameraFitting(shown, map, covered);
}

/** Shows a card's subject whole beside the card, as far as the map goes out. */
export function cameraShowing({ bounds, outline }: Subject, map: Size, covered: Insets): Camera {
  const camera = cameraFitting(bounds, map, covered);
  if (camera.zoom > minZoom) return camera;
  // The margins round a line are given up before its ends are.
  return cameraFitting(tightBounds(outline) ?? bounds, map, covered);
}

/**
 * Where the map goes when the reader's own view, of the address or of the moment of the click, is to be kept: nowhere
 * while what the card speaks of stands beside it. `at` is where the reader clicked, or the icon.
 */
export function cameraKeeping(
  subject: Subject,
  at: Position,
  now: Camera,
  map: Size,
  covered: Insets
): Camera | undefined {
  const free = freePart(map, covered);
  if (subject.outline.some(({ length }) => length > 1)) {
    if (shareBeside(subject.outline, now, map, free) >= enough) return undefined;
    const whole = cameraShowing(subject, map, covered);
    return whole.zoom < now.zoom
      ? whole
      : { ...cameraAt(middleOfBounds(subject.bounds), middleOf(free), now.zoom, map) };
  }
  return cameraSeeing(at, now, map, covered);
}

/** Brings a point into the middle of the free part; undefined where it stands in it already. */
export function cameraSeeing(
  at: Position,
  now: Camera,
  map: Size,
  covered: Insets
): Camera | undefined {
  const free = freePart(map, covered);
  const [x, y] = onScreen(at, now, map);
  const roomX = Math.min(iconRoom, (free.right - free.left) / 3);
  const roomY = Math.min(iconRoom, (free.bottom - free.top) / 3);
  const isSeen =
    x >= free.left + roomX &&
    x <= free.right - roomX &&
    y >= free.top + roomY &&
    y <= free.bottom - roomY;
  return isSeen ? undefined : cameraAt(project(at), middleOf(free), now.zoom, map);
}

/** A view so many levels farther out than it need be shows what lies close together as one spot. */
const farther = 1.5;

/**
 * Goes along with a traveller: shows a stop with those before and after it; undefined where they stand in the free part
 * already, and apart from each other.
 */
export function cameraFollowing(
  along: readonly Position[],
  now: Camera,
  map: Size,
  covered: Insets
): Camera | undefined {
  const near = cameraFitting(boundsAround(along), map, covered);
  const areSeen = along.every((at) => cameraSeeing(at, now, map, covered) === undefined);
  return areSeen && near.zoom - now.zoom < farther ? undefined : near;
}

/** How much of what is drawn of a line lies in the free part, 0 to 1; 0 where nothing of it is drawn. */
export function shareBeside(
  outline: readonly (readonly Position[])[],
  camera: Camera,
  map: Size,
  free: Box
): number {
  const whole: Box = { left: 0, top: 0, right: map.width, bottom: map.height };
  let drawn = 0;
  let beside = 0;
  for (const line of outline) {
    const spots = line.map((at) => onScreen(at, camera, map));
    for (let i = 1; i < spots.length; i++) {
      drawn += lengthWithin(spots[i - 1]!, spots[i]!, whole);
      beside += lengthWithin(spots[i - 1]!, spots[i]!, free);
    }
  }
  return drawn === 0 ? 0 : beside / drawn;
}

/** Length of the part of a straight stretch that lies within a box (Liang and Barsky's clipping). */
function lengthWithin([x0, y0]: Position, [x1, y1]: Position, box: Box): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [-dx, x0 - box.left],
    [dx, box.right - x0],
    [-dy, y0 - box.top],
    [dy, box.bottom - y0]
  ] as const) {
    if (step === 0) {
      if (room < 0) return 0;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  return from < to ? (to - from) * Math.hypot(dx, dy) : 0;
}

function middleOfBounds(bounds: Bounds): Position {
  const [left, top, width, height] = viewBox(bounds);
  return [left + width / 2, top + height / 2];
}

function tightBounds(outline: Subject['outline']): Bounds | undefined {
  const all = outline.flat();
  if (all.length < 2) return undefined;
  const lons = all.map(([lon]) => lon);
  const lats = all.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
