import { Resvg } from '@resvg/resvg-js';
import type { Feature, Geometry } from 'geojson';
import { graticule } from '$lib/cartography/style';
import { mapSources } from '$lib/cartography/map-features';
import { worldSize, project, viewBox } from '$lib/cartography/svg/web-mercator';
import { reliefRegion } from '$lib/domain/geometry/camera';
import {
  buildingLines,
  corridorLines,
  ownLineId,
  staticMapGroups,
  staticMapLineOf,
  staticMapLines,
  strokeOf,
  wholeLines
} from '$lib/cartography/svg/static-map-lines';
import type { Position } from '$lib/domain/geometry/geometry';
import type { LineState } from '$lib/domain/certainty';
import { atlas } from '$lib/server/geo-files';
import { land, rivers } from './natural-earth';
import { lakesIn } from './waters';
import { memoize } from '$lib/server/memoize';
import { reliefOverlay } from './relief';
import { gridPath, gridScale, linesOf, outlinePaths } from './static-map-path';

/** One path of the static map; `scale` brings its steps to units of the static map. */
interface StaticMapPath {
  d: string;
  scale: number;
}

const shape = (features: readonly Feature[], least: number): StaticMapPath => {
  const geometries = features.map(({ geometry }) => geometry);
  return { d: gridPath(geometries, least), scale: gridScale };
};

const point = (position: number[]): string =>
  project(position as Position)
    .map((value) => value.toFixed(1))
    .join(' ');

function lineData(geometry: Geometry): string {
  return linesOf(geometry)
    .map((line) => `M${line.map(point).join('L')}`)
    .join('');
}

function deserts(): string {
  return atlas()
    .physical.filter(({ properties }) => properties.kind === 'desert')
    .map(({ geometry }) => `${lineData(geometry)}z`)
    .join('');
}

/** The base map's lakes, and those that it lacks, drawn by us. */
function allLakes(): Feature[] {
  const ours = atlas().physical.filter(
    ({ geometry, properties }) => properties.kind === 'lake' && geometry.type === 'Polygon'
  );
  return [...lakesIn().features, ...(ours as Feature[])];
}

const drawnLines = () => mapSources(atlas()).lines.features;

function lines(): Map<string, string> {
  const byId = new Map<string, string>();
  for (const { geometry, properties } of drawnLines()) {
    // Journeys are drawn where one is opened.
    if (properties.journey !== undefined) continue;
    const { kind, rank } = properties;
    const certainty = properties.certainty as LineState;
    const id =
      certainty === 'corridor'
        ? corridorLines
        : certainty === 'building'
          ? buildingLines
          : staticMapLineOf({ kind, certainty, rank });
    byId.set(id, (byId.get(id) ?? '') + lineData(geometry));
  }
  return byId;
}

/** Corners of the smallest island that the static map shows. */
const leastOfLand = 5;

/**
 * The paths of the static map by id, on the whole Mercator world `worldSize` units square: `graticule`, `land`, `deserts`,
 * `rivers`, `lakes`, and the lines that `staticMapLines` lists.
 */
export const staticMapPaths = memoize((): ReadonlyMap<string, StaticMapPath> => {
  const plain = (d: string): StaticMapPath => ({ d, scale: 1 });
  return new Map([
    ['graticule', plain(lineData(graticule.geometry))],
    ['land', shape(land('50m').features, leastOfLand)],
    ['deserts', plain(deserts())],
    ['rivers', shape(rivers().features, 6)],
    ['lakes', shape(allLakes(), 6)],
    ...[...lines()].map(([id, d]) => [id, plain(d)] as const)
  ]);
});

/** The same as one SVG file. The page draws its parts with `<use>`, in the colours of its theme. */
export const staticMap = memoize((): string => {
  const paths = staticMapPaths();
  const drawn = new Set(staticMapLines.map(({ id }) => id));
  const ground = [...paths]
    .filter(([id]) => !drawn.has(id))
    .map(([id, path]) => element(path, { id }));
  const coasts = land('50m').features.map(({ geometry }) => geometry);
  const shallows = outlinePaths(coasts, leastOfLand).map((d) => element({ d, scale: 1 }, {}));
  const groups = staticMapGroups.map(({ stroke, lines }) => {
    const inside = lines.flatMap((line) => {
      const path = paths.get(line.id);
      return path ? [element(path, strokeOf(line))] : [];
    });
    return `<g id="${stroke}">${inside.join('')}</g>`;
  });
  return svg([
    ...ground,
    `<g id="shallows" transform="scale(${gridScale})">${shallows.join('')}</g>`,
    ...groups
  ]);
});

/** Each line of the static map as a path of its own, for the lines of one year; fetched once a year is chosen. */
export const singleLines = memoize((): string => {
  const paths = [...wholeLines(drawnLines()).values()].map(({ geometry, properties }) => {
    const simple = gridPath([geometry], 2);
    return element({ d: simple, scale: gridScale }, { id: ownLineId(properties.key) });
  });
  return svg(paths);
});

/** Pixels over which the static map's relief comes in at its borders: beyond them there is none. */
const overlayFade = 45;

/** Pixels of the static map's relief across its region. */
const overlayWidth = 460;

/** The relief of the static map, clear over the sea. */
export const staticMapRelief = memoize(async (): Promise<Uint8Array<ArrayBuffer>> => {
  const [x, y, width, height] = viewBox(reliefRegion);
  const [columns, rows] = [overlayWidth, Math.round((overlayWidth * height) / width)];
  const { d, scale } = staticMapPaths().get('land')!;
  const drawing =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}">` +
    `<path d="${d}" fill="#fff" fill-rule="evenodd" transform="scale(${scale})"/></svg>`;
  const { pixels } = new Resvg(drawing, { fitTo: { mode: 'width', value: columns } }).render();
  const land = Uint8Array.from({ length: columns * rows }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const inside = Math.min(column, row, columns - 1 - column, rows - 1 - row);
    return (pixels[i * 4 + 3] ?? 0) * Math.min(1, inside / overlayFade);
  });
  const of = (value: number) => value / worldSize;
  const window = { x: of(x), y: of(y), width: of(width), height: of(height) };
  return reliefOverlay(window, columns, rows, land);
});

function element(
  { d, scale }: StaticMapPath,
  attributes: Record<string, string | number | undefined>
): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${value}"`);
  const transform = scale === 1 ? '' : ` transform="scale(${scale})"`;
  return `<path${said.join('')} fill-rule="evenodd" vector-effect="non-scaling-stroke"${transform} d="${d}"/>`;
}

function svg(elements: readonly string[]): string {
  const box = `0 0 ${worldSize} ${worldSize}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${elements.join('')}</svg>`;
}
