import type { Feature } from 'geojson';
import { grown, type Box, clipLine, clipRing, pathOf } from '$lib/cartography/svg/sheet-geometry';
import { degreeLines, cameraFor, frameOf, place, type Frame } from '$lib/cartography/svg/sheet';
import { placeLabels, besidePoint } from '$lib/cartography/svg/label-placement';
import { homeBounds } from '$lib/domain/geometry/camera';
import type { Position } from '$lib/domain/geometry/geometry';
import { atlas } from '$lib/server/geo-files';
import { land, rivers } from '$lib/server/base-map/natural-earth';
import { lakesIn } from '$lib/server/base-map/waters';
import { memoize } from '$lib/server/memoize';
import { linesOf } from '$lib/server/base-map/static-map-path';
import { thingPoints, worksheetPoints } from './worksheet.server';

/** Millimetres: as broad as the narrower of the two papers leaves, and room for the degrees round the map. */
const [width, height, band] = [258, 122, 4];
const box: Box = { x: band, y: band, width: width - 2 * band, height: height - 2 * band };

const pointsOf = (line: readonly number[][], frame: Frame) =>
  line.map((position) => place(frame, position as Position));

function areaPath(features: readonly Feature[], frame: Frame): string {
  return features
    .flatMap(({ geometry }) => linesOf(geometry))
    .map((ring) => pathOf(clipRing(pointsOf(ring.slice(0, -1), frame), grown(box, 3)), true))
    .join('');
}

function linePath(features: readonly Feature[], frame: Frame): string {
  return features
    .flatMap(({ geometry }) => linesOf(geometry))
    .flatMap((line) => clipLine(pointsOf(line, frame), grown(box, 2)))
    .map((run) => pathOf(run))
    .join('');
}

function graticule(frame: Frame): { lines: string; numbers: string } {
  const { meridians, parallels } = degreeLines(frame);
  const text = (x: number, y: number, degrees: number) =>
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}">${degrees}°</text>`;
  const bottom = box.y + box.height;
  return {
    lines: [
      ...meridians.map(({ at }) => `M${at.toFixed(1)} ${box.y}v${box.height}`),
      ...parallels.map(({ at }) => `M${box.x} ${at.toFixed(1)}h${box.width}`)
    ].join(''),
    numbers: [
      ...meridians.flatMap(({ at, degrees }) => [
        text(at, box.y - 1, degrees),
        text(at, bottom + 2.8, degrees)
      ]),
      ...parallels.map(({ at, degrees }) => text(box.x - 2, at + 0.8, degrees))
    ].join('')
  };
}

/** Dots with their numbers beside them, on the side that is free. */
function numbers(frame: Frame, positions: readonly Position[]): string {
  const spots = positions.map((position) => place(frame, position));
  const dots = spots.map(([x, y]) => ({ x: x - 1, y: y - 1, width: 2, height: 2 }));
  const wanted = spots.map((spot, i) => ({
    id: String(i + 1),
    must: true,
    candidates: besidePoint(spot, { width: i < 9 ? 3.2 : 5.4, height: 4 }, 1.3, box)
  }));
  const circles = spots.map(
    ([x, y]) => `<circle cx="${x.toFixed(2)}" cy="${y.toFixed(2)}" r=".85"/>`
  );
  const texts = placeLabels(wanted, dots, box).map(({ id, boxes: [label] }) => {
    const x = label!.x + label!.width / 2;
    const y = (label!.y + 3.4).toFixed(2);
    return `<text x="${x.toFixed(2)}" y="${y}" stroke="#fff" stroke-width="1.2" stroke-linejoin="round">${id}</text><text x="${x.toFixed(2)}" y="${y}">${id}</text>`;
  });
  return circles.join('') + texts.join('');
}

/** The outline maps of the worksheet's two sheets. */
export const worksheetMap = memoize(() => outlineMap(worksheetPoints()));
export const thingsMap = memoize(() => outlineMap(thingPoints()));

/** An SVG file: coast, rivers, lakes, degrees and numbered points, without a name. */
function outlineMap(points: readonly { position: Position }[]): string {
  const frame = frameOf(box, cameraFor(box, homeBounds));
  const ours = atlas().physical.filter(
    ({ geometry, properties }) => properties.kind === 'lake' && geometry.type === 'Polygon'
  );
  const water = areaPath([...lakesIn().features, ...(ours as Feature[])], frame);
  const degrees = graticule(frame);
  const { x, y, width: w, height: h } = box;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}mm" height="${height}mm" font-family="'Noto Sans', 'DejaVu Sans', Arial, sans-serif">
<rect width="${width}" height="${height}" fill="#fff"/>
<clipPath id="frame"><rect x="${x}" y="${y}" width="${w}" height="${h}"/></clipPath>
<g clip-path="url(#frame)" fill="none" stroke-linejoin="round">
<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#eaf0f1"/>
<path d="${degrees.lines}" stroke="#9fb1b5" stroke-width=".15"/>
<path d="${areaPath(land('50m').features, frame)}" fill="#fff" stroke="#333" stroke-width=".28"/>
<path d="${linePath(rivers().features, frame)}" stroke="#6b8a93" stroke-width=".22"/>
<path d="${water}" fill="#eaf0f1" stroke="#333" stroke-width=".2"/>
</g>
<g fill="none" stroke="#000"><rect x="${x}" y="${y}" width="${w}" height="${h}" stroke-width=".25"/><rect x=".25" y=".25" width="${width - 0.5}" height="${height - 0.5}" stroke-width=".5"/></g>
<g font-size="2.2" text-anchor="middle">${degrees.numbers}</g>
<g font-size="4" font-weight="700" text-anchor="middle">${numbers(
    frame,
    points.map(({ position }) => position)
  )}</g>
</svg>`;
}
