import { fileNames, type Atlas } from '$lib/domain/atlas';
import type { Problem } from './data-error';
import { datesInOrder, datedExtent, type Dated } from '$lib/domain/time/dates';
import { touches } from '$lib/domain/time/phases';
import type { Journey } from '$lib/domain/transmission/journey';
import type { Place } from '$lib/domain/place';
import type { Route } from '$lib/domain/route';
import type { Site } from '$lib/domain/site';
import type { Thing } from '$lib/domain/transmission/thing';

/** A span that ends before it begins, names that are out of order, a phase that the dates do not touch. */
export function checkDates(atlas: Atlas, problems: Problem[]): void {
  for (const group of ['places', 'routes', 'sites', 'things', 'journeys'] as const) {
    const file = fileNames[group];
    for (const feature of atlas[group]) {
      for (const { field, expected } of wrongDates(feature)) {
        problems.push({ file, feature: feature.id, field: `properties.${field}`, expected });
      }
    }
  }
}

type Wrong = Pick<Problem, 'field' | 'expected'>;

function wrongDates({ properties }: Place | Route | Site | Thing | Journey): Wrong[] {
  const names = 'names' in properties ? properties.names : [];
  const stops = 'stops' in properties ? properties.stops : [];
  const meetings = 'meetings' in properties ? properties.meetings : [];
  return [
    ...turned('', [properties]),
    ...turned('meetings', meetings),
    ...turned('stops', stops),
    ...turned('names', names),
    ...disordered(names),
    ...('phases' in properties ? strayPhases(properties) : [])
  ];
}

function turned(list: string, spans: readonly Dated[]): Wrong[] {
  return spans.flatMap(({ start, end }, i) =>
    datesInOrder(start, end)
      ? []
      : [
          {
            field: list === '' ? 'end' : `${list}.${i}.end`,
            expected: 'an end that does not come before the start'
          }
        ]
  );
}

/** The map takes the last name that fits a year: they stand in order of time, and only the first may begin at no date. */
function disordered(names: readonly Dated[]): Wrong[] {
  return names.slice(1).flatMap(({ start }, i) =>
    start !== null && datesInOrder(names[i]!.start, start)
      ? []
      : [
          {
            field: `names.${i + 1}.start`,
            expected: 'a date that does not come before the start of the name above'
          }
        ]
  );
}

function strayPhases(route: Route['properties']): Wrong[] {
  const strays = route.phases.filter((phase) => !touches(phase, datedExtent(route)!));
  if (strays.length === 0) return [];
  return [{ field: 'phases', expected: `phases that its dates touch, got ${strays.join(', ')}` }];
}
