import type { FeatureCollection } from 'geojson';
import type { Position } from '../../domain/geometry';
import { place, unplace, type Frame } from './frame';
import { mountains, type Mountain } from './mountains';
import { areaPath, linePath } from './feature-paths';

/** The ground that the base map lacks, in millimetres on the sheet: path data, and mountains from afar to near. */
export interface DrawnGround {
  deserts: string;
  lakes: string;
  rivers: string;
  mountains: Mountain[];
}

/** Millimetres of a kilometre at the latitude of the frame's middle. */
function millimetres(frame: Frame): number {
  const { x, y, width, height } = frame.box;
  const [, lat] = unplace(frame, [x + width / 2, y + height / 2]);
  return frame.world / (40_030 * Math.cos((lat * Math.PI) / 180));
}

export function groundOf({ features }: FeatureCollection, frame: Frame): DrawnGround {
  const of = (...kinds: string[]) =>
    features.filter(({ properties }) => kinds.includes(properties?.kind as string));
  const areas = (kind: string) =>
    of(kind)
      .map(({ geometry }) => areaPath(geometry, frame))
      .join('');
  const each = millimetres(frame);
  return {
    deserts: areas('desert'),
    lakes: areas('lake'),
    rivers: of('river')
      .filter(({ properties }) => properties?.sketched === true)
      .map(({ geometry }) => linePath(geometry, frame))
      .join(''),
    mountains: of('range')
      .flatMap(({ geometry, properties }) => {
        if (geometry.type !== 'LineString') return [];
        const crest = geometry.coordinates.map((position) => place(frame, position as Position));
        return mountains(crest, Number(properties?.width_km) * each, frame.box);
      })
      .sort((a, b) => a.y - b.y)
  };
}
