import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, Geometry } from 'geojson';
import { zxyToTileId } from 'pmtiles';
import { streetsFrom, streetsTo } from '$lib/cartography/layers/streets';

/** Half a side of the quarter that the archive shows, in degrees. */
const reach = 0.02;

/**
 * A small archive as Protomaps makes them: PMTiles version 3, layers of its basemap schema, uncompressed. It shows
 * one quarter round a point: its ground, a pond, a house, a highway from west to east and a lane from south to north.
 */
export function streetsArchive([lon, lat]: readonly [number, number]): Buffer {
  const at = (x: number, y: number) => [lon + x * reach, lat + y * reach];
  const square = (x: number, y: number, half: number): Geometry => ({
    type: 'Polygon',
    coordinates: [
      [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
        [-1, -1]
      ].map(([i, j]) => at(x + i! * half, y + j! * half))
    ]
  });
  const feature = (geometry: Geometry, properties: Record<string, string>): Feature => ({
    type: 'Feature',
    geometry,
    properties
  });
  const line = (...coordinates: number[][]): Geometry => ({ type: 'LineString', coordinates });
  const layers: Record<string, Feature[]> = {
    earth: [feature(square(0, 0, 1), { kind: 'earth' })],
    water: [feature(square(0.5, 0.5, 0.2), { kind: 'lake' })],
    buildings: [feature(square(-0.3, -0.3, 0.05), { kind: 'building' })],
    roads: [
      feature(line(at(-1, 0), at(1, 0)), {
        kind: 'highway',
        name: 'Abai Avenue',
        'name:kk': 'Абай даңғылы'
      }),
      feature(line(at(0, -1), at(0, 1)), { kind: 'minor_road', name: 'Lane' })
    ]
  };
  return archive(tilesOf(layers, [lon, lat]));
}

interface Tile {
  id: number;
  bytes: Uint8Array;
}

function tilesOf(layers: Record<string, Feature[]>, [lon, lat]: [number, number]): Tile[] {
  const indexes = Object.entries(layers).map(
    ([name, features]) =>
      [
        name,
        new GeoJSONVT({ type: 'FeatureCollection', features }, { maxZoom: streetsTo })
      ] as const
  );
  const tiles: Tile[] = [];
  for (let z = streetsFrom; z <= streetsTo; z++) {
    const column = (degrees: number) => Math.floor(((degrees + 180) / 360) * 2 ** z);
    const row = (degrees: number) => {
      const mercator = Math.asinh(Math.tan((degrees * Math.PI) / 180));
      return Math.floor(((1 - mercator / Math.PI) / 2) * 2 ** z);
    };
    for (let x = column(lon - reach); x <= column(lon + reach); x++) {
      for (let y = row(lat + reach); y <= row(lat - reach); y++) {
        const found = indexes.map(([name, index]) => [name, index.getTile(z, x, y)] as const);
        const some = found.filter(([, tile]) => tile !== null);
        const bytes = fromGeojsonVt(Object.fromEntries(some) as never, {
          version: 2,
          extent: 4096
        });
        tiles.push({ id: zxyToTileId(z, x, y), bytes });
      }
    }
  }
  return tiles.sort((a, b) => a.id - b.id);
}

/** Header, root directory, metadata and tiles, in that order: PMTiles specification, version 3. */
function archive(tiles: readonly Tile[]): Buffer {
  const headerLength = 127;
  const directory = Buffer.from([
    ...varint(tiles.length),
    ...tiles.flatMap(({ id }, i) => varint(id - (tiles[i - 1]?.id ?? 0))),
    ...tiles.flatMap(() => varint(1)),
    ...tiles.flatMap(({ bytes }) => varint(bytes.length)),
    // Each tile stands after the one before: the first at 0, which is written as 1.
    ...tiles.flatMap((_, i) => varint(i === 0 ? 1 : 0))
  ]);
  const metadata = Buffer.from('{}');
  const data = Buffer.concat(tiles.map(({ bytes }) => bytes));
  const header = Buffer.alloc(headerLength);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  const metadataAt = headerLength + directory.length;
  const dataAt = metadataAt + metadata.length;
  const lengths = [
    headerLength,
    directory.length,
    metadataAt,
    metadata.length,
    dataAt,
    0,
    dataAt,
    data.length
  ];
  [...lengths, tiles.length, tiles.length, tiles.length].forEach((value, i) =>
    header.writeBigUInt64LE(BigInt(value), 8 + i * 8)
  );
  // Clustered; neither directories nor tiles compressed; Mapbox Vector Tiles; the zooms.
  [1, 1, 1, 1, streetsFrom, streetsTo].forEach((value, i) => header.writeUInt8(value, 96 + i));
  return Buffer.concat([header, directory, metadata, data]);
}

function varint(value: number): number[] {
  const bytes = [];
  for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return [...bytes, value];
}
