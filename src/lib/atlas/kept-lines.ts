import { base } from '$app/paths';
import type { FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import type { Certainty } from '$lib/domain/certainty';
import { project } from '$lib/cartography/plate-geometry';
import { lineId, plateLines, type PlateLine } from '$lib/cartography/plate-lines';

/** A line of the drawn map by itself, as the plate draws those of its kind. */
export interface KeptLine extends Omit<PlateLine, 'id'> {
  d: string;
}

interface LineProperties {
  key: string;
  kind: string;
  certainty: Certainty | 'corridor';
  rank: number;
}

/** Path data of lines in the drawn map's own units. */
export function platePath(lines: readonly (readonly Position[])[]): string {
  const point = (position: Position) =>
    project(position as [number, number])
      .map((value) => value.toFixed(1))
      .join(' ');
  return lines.map((line) => `M${line.map(point).join('L')}`).join('');
}

/** The lines with these keys, drawn one by one. Rejects where the map's lines cannot be fetched. */
export async function plateLinesOf(keys: ReadonlySet<string>): Promise<KeptLine[]> {
  const answer = await fetch(`${base}/data/map/lines.json`);
  const { features } = (await answer.json()) as FeatureCollection<
    LineString | MultiLineString,
    LineProperties
  >;
  return features
    .filter(({ properties }) => keys.has(properties.key))
    .flatMap(({ geometry, properties: { kind, certainty, rank } }) => {
      const ground = kind === 'land' ? 'land' : 'water';
      const id = certainty === 'corridor' ? 'corridors' : lineId(ground, certainty, rank);
      const d = platePath(
        geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
      );
      return plateLines.filter((line) => line.id === id).map((line) => ({ ...line, d }));
    });
}
