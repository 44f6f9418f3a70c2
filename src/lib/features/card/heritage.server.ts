import type { HeritageCounts } from '$lib/domain/card';
import type { CountryCode } from '$lib/domain/place';
import { network } from '$lib/features/measure/network.server';
import { shortestPath } from '$lib/features/measure/shortest-path';
import { atlas } from '$lib/server/geo-files';
import type { Localizer } from '$lib/server/localizer';

/** What is published of a World Heritage property, beside what this map has of it; null where nothing is counted. */
export function heritageCounts(whc: number, say: Localizer): HeritageCounts | null {
  const { heritage, places } = atlas();
  const property = heritage[whc];
  if (!property) return null;
  const own = places.filter(({ properties }) => properties.unesco?.whc === whc);
  const nameOf = (id: string) => say(places.find((place) => place.id === id)!.properties.name);
  const { places: nodes } = network();
  const [from, to] = property.between;
  return {
    whc,
    name: say(property.name),
    components: property.components,
    countries: Object.entries(property.countries) as [CountryCode, number | null][],
    shown: own.reduce((sum, { id }) => sum + (property.several[id] ?? 1), 0),
    lengthKm: property.length_km,
    networkKm: property.network_km,
    between: [nameOf(from), nameOf(to)],
    mapKm: Math.round(shortestPath(network(), nodes[from]!, nodes[to]!, undefined)!.km)
  };
}

/** Every property whose components are counted. */
export const countedHeritage = (say: Localizer): HeritageCounts[] =>
  Object.keys(atlas().heritage).map((whc) => heritageCounts(Number(whc), say)!);
