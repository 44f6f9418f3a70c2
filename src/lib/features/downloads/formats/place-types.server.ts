import type { JourneyKind } from '$lib/domain/transmission/journey';
import type { ThingKind } from '$lib/domain/transmission/thing';
import type { PublishedFeature } from '$lib/features/downloads/published';

/** A thing and a journey are no places: they have no type among them. */
export type PlaceTypeKind = Exclude<PublishedFeature['kind'], ThingKind | JourneyKind>;

/** A kind in the words of others: GeoNames' feature class, and a concept of Getty's AAT. */
interface PlaceType {
  fclass: 'P' | 'R' | 'S' | 'T';
  /** Null where AAT's concept says something else, or none was found in the list of the World Historical Gazetteer. */
  aat: { id: number; label: string } | null;
}

const type = (fclass: PlaceType['fclass'], id?: number, label?: string): PlaceType => ({
  fclass,
  aat: id !== undefined && label !== undefined ? { id, label } : null
});

const tradeRoute = type('R', 300265366, 'trade routes');

/** AAT numbers as the Linked Places project lists them (feature-types-AAT_20230609.tsv). */
export const placeTypes: Record<PlaceTypeKind, PlaceType> = {
  city: type('P', 300008347, 'inhabited places'),
  'archaeological-site': type('S', 300000810, 'archaeological sites'),
  port: type('P', 300120599, 'ports (settlements)'),
  temple: type('S', 300007595, 'temples'),
  pass: type('T', 300259572, 'passes (landforms)'),
  fort: type('S', 300006888, 'fortifications'),
  caravanserai: type('S'),
  land: tradeRoute,
  sea: tradeRoute,
  river: tradeRoute,
  venue: type('S'),
  memorial: type('S'),
  expo: type('S'),
  bridge: type('S', 300007836, 'bridges'),
  airport: type('S', 300000681, 'airports'),
  'oil-field': type('S', 300000401, 'oil fields'),
  'uranium-mine': type('S', 300000390, 'mines (extracting complexes)'),
  plant: type('S'),
  camp: type('S'),
  cemetery: type('S', 300266755, 'cemeteries'),
  'test-site': type('S'),
  'test-point': type('S'),
  hypocenter: type('S'),
  terminal: type('S'),
  corridor: type('R'),
  railway: type('R', 300008591, 'railroads'),
  road: type('R', 300008217, 'roads')
};
