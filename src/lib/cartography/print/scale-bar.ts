import { unplace, type Frame } from './frame';

/** Mean radius of the earth in kilometres, as turf has it (IUGG): bar and measured distances agree. */
const radius = 6371.0088;

/** A scale bar: so many kilometres are so many millimetres at the latitude of the map's middle. */
export interface ScaleBar {
  km: number;
  millimetres: number;
  /** Degrees; negative to the south. */
  latitude: number;
}

/** Kilometres of one millimetre along the parallel of a latitude: Mercator stretches by 1 / cos φ. */
const kmPerMillimetre = (world: number, latitude: number): number =>
  (2 * Math.PI * radius * Math.cos((latitude * Math.PI) / 180)) / world;

/** The longest bar of a round number of kilometres (1 to 5 and noughts) that is no longer than `longest` millimetres. */
export function scaleBar(frame: Frame, longest: number): ScaleBar {
  const { box } = frame;
  const [, latitude] = unplace(frame, [box.x + box.width / 2, box.y + box.height / 2]);
  const each = kmPerMillimetre(frame.world, latitude);
  const power = 10 ** Math.floor(Math.log10(longest * each));
  const km = [5, 4, 3, 2, 1].map((n) => n * power).find((n) => n <= longest * each)!;
  return { km, millimetres: km / each, latitude };
}
