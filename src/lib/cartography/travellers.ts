import type { Feature, Point } from 'geojson';
import type { Atlas } from '$lib/domain/atlas';
import { layersOf, rankOf, type JourneyFeature } from '$lib/domain/feature';
import { samePosition, type Position } from '$lib/domain/geometry/geometry';
import { languages, type Language } from '$lib/domain/language';
import { keyOf } from '$lib/domain/selection';
import { parseDate } from '$lib/domain/time/dates';
import { statedYears } from '$lib/domain/time/known-date';
import { knownSpot } from '$lib/domain/transmission/way';
import { bars } from './map-features';
import { project, unproject } from './svg/web-mercator';

/** A stop as far as its dates are stated: where it lies (null of a region), and its first and last year. */
export interface DatedStop {
  position: Position | null;
  from: number;
  to: number;
  /** Whether no way from the stop before is known. */
  gap: boolean;
}

/** Where a traveller was in a year: at a stop, or on the drawn way between two. */
interface Whereabouts {
  position: Position;
  on: 'stop' | 'way';
}

/**
 * Where a traveller was in a year, as far as the stops say it; null where they say nothing, where he was in a region, or
 * where no way is known. Of several stops in one year it is the middle one; between two stops the way is shared out evenly
 * over the years, which is a guess and is drawn as one.
 */
export function whereaboutsIn(stops: readonly DatedStop[], year: number): Whereabouts | null {
  const here = stops.filter(({ from, to }) => from <= year && year <= to);
  if (here.length > 0) {
    const { position } = here[(here.length - 1) >> 1]!;
    return position && { position, on: 'stop' };
  }
  const next = stops.findIndex(({ from }) => from > year);
  const [before, after] = [stops[next - 1], stops[next]];
  if (!before?.position || !after?.position || after.gap) return null;
  if (samePosition(before.position, after.position)) {
    return { position: before.position, on: 'stop' };
  }
  const share = (year - before.to) / (after.from - before.to);
  const [[x, y], [toX, toY]] = [project(before.position), project(after.position)];
  const [lon, lat] = unproject([x + (toX - x) * share, y + (toY - y) * share]);
  return { position: [Number(lon.toFixed(3)), Number(lat.toFixed(3))], on: 'way' };
}

/** The stops of a journey that a year can be told of: a century is none. */
function datedStops({ properties }: JourneyFeature, atlas: Atlas): DatedStop[] {
  return properties.stops.flatMap(({ at, start, end, gap }) => {
    const [first, last] = [start, end ?? start].map((date) => date && parseDate(date));
    if (!first || !last || first.form === 'century' || last.form === 'century') return [];
    const { position } = knownSpot(at, atlas)!;
    return [{ position, gap, from: statedYears(first)[0], to: statedYears(last)[1] }];
  });
}

/** Properties of a mark that is there in one year alone. */
interface TravellerProperties {
  [label: `name:${string}`]: string;
  key: string;
  layers: string;
  rank: number;
  traveller: Whereabouts['on'];
  year: number;
  /** The same year, for the filter by time. */
  startEarliest: number;
  startLatest: number;
  endEarliest: number;
  endLatest: number;
}

/** A mark for each journey and each year in which it is known where the traveller was, with name and year in each language. */
export function travellers(
  atlas: Atlas,
  yearInWords: (year: number, language: Language) => string
): Feature<Point, TravellerProperties>[] {
  return atlas.journeys.flatMap((journey) => {
    const stops = datedStops(journey, atlas);
    const { name } = journey.properties;
    const last = Math.max(...stops.map(({ to }) => to));
    const marks: Feature<Point, TravellerProperties>[] = [];
    for (let year = stops[0]!.from; year <= last; year++) {
      const found = whereaboutsIn(stops, year);
      if (!found) continue;
      const labels = languages.map((language) => [
        `name:${language}`,
        `${name[language]}\n${yearInWords(year, language)}${found.on === 'way' ? ' ?' : ''}`
      ]);
      marks.push({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: found.position },
        properties: {
          ...{ key: keyOf(journey), layers: bars(layersOf(journey)) },
          ...{ rank: rankOf(journey), traveller: found.on, year },
          ...{ startEarliest: year, startLatest: year, endEarliest: year, endLatest: year },
          ...(Object.fromEntries(labels) as Record<`name:${string}`, string>)
        }
      });
    }
    return marks;
  });
}
