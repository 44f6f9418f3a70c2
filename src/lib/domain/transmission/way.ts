import type { Certainty } from '$lib/domain/certainty';
import { certainties } from '$lib/domain/certainty';
import { samePosition, type Position } from '$lib/domain/geometry/geometry';
import type { Journey } from './journey';
import type { Localized } from '$lib/domain/language';
import type { CountryCode, Place } from '$lib/domain/place';
import type { PointFeature, Spot, Thing } from './thing';

/** A spot that a stage names, as far as the data knows it. */
interface KnownSpot {
  name: Localized;
  /** Null of a region, where nothing is drawn. */
  position: Position | null;
  countries: readonly CountryCode[];
  /** Id of the place that it is; null of what has no card. */
  place: string | null;
}

interface Gazetteer {
  places: readonly Place[];
  points: readonly PointFeature[];
}

/** What the data says of a spot; undefined where it names what is not there. */
export function knownSpot(spot: Spot, { places, points }: Gazetteer): KnownSpot | undefined {
  if ('region' in spot) return { name: spot.region, position: null, countries: [], place: null };
  if ('place' in spot) {
    const found = places.find(({ id }) => id === spot.place);
    return (
      found && {
        name: found.properties.name,
        position: found.geometry.coordinates,
        countries: found.properties.modern.countries,
        place: found.id
      }
    );
  }
  const found = points.find(({ id }) => id === spot.point);
  return (
    found && {
      name: found.properties.name,
      position: found.geometry.coordinates,
      countries: found.properties.countries,
      place: null
    }
  );
}

/** Of two certainties the less firm one. */
export const weaker = (a: Certainty, b: Certainty): Certainty =>
  certainties[Math.max(certainties.indexOf(a), certainties.indexOf(b))]!;

/** A point of a way: where it lies, null of a region, and how firmly it is known. */
export interface WayPoint {
  position: Position | null;
  certainty: Certainty;
  /** Its number; null of an origin that is no stage. */
  number: number | null;
  /** Whether no way from the one before is known. */
  gap?: boolean;
}

/** A way as it is drawn: stretches from one point to the next, and numbered points. */
export interface DrawnWay {
  stretches: { line: [Position, Position]; certainty: Certainty }[];
  stops: {
    position: Position;
    label: string;
    certainty: Certainty;
    /** Where the reader who follows the way has come to. */
    current?: boolean | undefined;
    /** Where the opened thing has its own sign. */
    signed?: boolean | undefined;
  }[];
}

/** A way as a sheet of paper needs it, apart from the card: as it is drawn, and what its numbers are. */
export interface NamedWay {
  drawn: DrawnWay;
  stages: { number: string; name: Localized; when: Localized | null; certainty: Certainty }[];
}

/**
 * A relay and not a caravan: each stretch is as firm as the weaker of its two ends and of the way as a whole. Where a
 * region lies between two points nothing is drawn: a gap.
 */
export function drawnWay(points: readonly WayPoint[], whole: Certainty): DrawnWay {
  const stretches = points.slice(1).flatMap((to, i) => {
    const from = points[i]!;
    if (to.gap || !from.position || !to.position || samePosition(from.position, to.position))
      return [];
    const certainty = weaker(weaker(from.certainty, to.certainty), whole);
    return [{ line: [from.position, to.position] as [Position, Position], certainty }];
  });
  const stops = new Map<string, DrawnWay['stops'][number]>();
  for (const { position, certainty, number } of points) {
    if (!position) continue;
    const before = stops.get(position.join());
    const label = [before?.label, number].filter(Boolean).join('·');
    stops.set(position.join(), { position, label, certainty: before?.certainty ?? certainty });
  }
  return { stretches, stops: [...stops.values()] };
}

/** The way of a thing as it is drawn, from its origin on, the stages numbered from 1; null of a legend. */
export function drawnThing({ properties: p }: Thing, gazetteer: Gazetteer): DrawnWay | null {
  if (p.legend) return null;
  const position = (at: Spot) => knownSpot(at, gazetteer)!.position;
  const points = [
    { position: position(p.origin.at), certainty: p.certainty.origin, number: null },
    ...p.stages.map(({ at, certainty, gap }, i) => ({
      ...{ position: position(at), certainty, gap },
      number: i + 1
    }))
  ];
  return drawnWay(points, p.certainty.way);
}

/** The stops of a journey as they are drawn, numbered from 1. */
export function drawnJourney({ properties }: Journey, gazetteer: Gazetteer): DrawnWay {
  const points = properties.stops.map(({ at, certainty, gap }, i) => {
    const { position } = knownSpot(at, gazetteer)!;
    return { position, certainty, gap, number: i + 1 };
  });
  return drawnWay(points, properties.certainty);
}
