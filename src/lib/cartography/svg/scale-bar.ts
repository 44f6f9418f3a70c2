/** Mean radius of the earth in kilometres, as turf has it (IUGG): scale bars and measured distances agree. */
const radius = 6371.0088;

/**
 * A round number of kilometres (1 to 5 and noughts) for a scale bar, and how long it is drawn at a latitude: in the unit
 * in which the world is `world` broad, at most `longest`.
 */
export function roundLength(world: number, latitude: number, longest: number) {
  // Mercator stretches by 1 / cos φ.
  const each = (2 * Math.PI * radius * Math.cos((latitude * Math.PI) / 180)) / world;
  const power = 10 ** Math.floor(Math.log10(longest * each));
  const km = [5, 4, 3, 2, 1].map((n) => n * power).find((n) => n <= longest * each)!;
  return { km, length: km / each };
}
