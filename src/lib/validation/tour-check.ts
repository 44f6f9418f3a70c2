import { bboxPolygon, booleanIntersects } from '@turf/turf';
import { fileNames, type Atlas } from '$lib/domain/atlas';
import { featureAt, layersOf } from '$lib/domain/feature';
import { atlasExtent } from '$lib/domain/geometry/geometry';
import { paragraphs } from '$lib/domain/op-ed/op-ed';
import { citedSentences } from '$lib/domain/op-ed/quotation';
import { parseKey } from '$lib/domain/selection';
import { tourNames, type Step, type TourName } from '$lib/domain/tours/tour';
import { stopCounts } from '$lib/domain/tours/tour-place';
import type { Problem } from './data-error';

/** Degrees: on a usual screen zoom 7.6, nearer than which the base map has nothing to show. */
const leastWidth = 4;

/** Tours speak of sentences and features that exist, and what a stop marks can be seen on the map. */
export function checkTours(atlas: Atlas, problems: Problem[]): void {
  for (const tour of tourNames) {
    const steps = atlas.tours[tour];
    steps.forEach((step, i) => {
      const report = reporter(`${tour}.${i + 1}`, problems);
      if (!citedSentences(step.sentences, atlas.opEd)) {
        report('sentences', `sentences of the op-ed in their order, got "${step.sentences}"`);
      }
      if (isBox(step.bounds)) {
        checkFeatures(step, atlas, report);
        if (step.bounds[2] - step.bounds[0] < leastWidth)
          report('bounds', `${leastWidth}° from west to east at the least`);
      } else report('bounds', 'west, south, east, north within the extent of the atlas');
    });
    checkCount(tour, steps.length, problems);
  }
  checkWhole(atlas, problems);
}

type Report = (field: string, expected: string) => void;

function reporter(feature: string, problems: Problem[]): Report {
  return (field, expected) => problems.push({ file: fileNames.tours, feature, field, expected });
}

function isBox([west, south, east, north]: Step['bounds']): boolean {
  const [left, bottom, right, top] = atlasExtent;
  return (
    left <= west && west < east && east <= right && bottom <= south && south < north && north <= top
  );
}

function checkFeatures(step: Step, atlas: Atlas, report: Report): void {
  const box = bboxPolygon(step.bounds);
  step.features.forEach((key, i) => {
    const feature = featureAt(atlas, parseKey(key));
    if (!feature) return report(`features.${i}`, `a feature of the atlas, got "${key}"`);
    const layers = layersOf(feature);
    if (!layers.some((layer) => step.layers.includes(layer)))
      report('layers', `one of the layers of "${key}": ${layers.join(', ')}`);
    if (!booleanIntersects(feature.geometry, box)) report('bounds', `bounds that meet "${key}"`);
  });
}

function checkCount(tour: TourName, count: number, problems: Problem[]): void {
  if (count === stopCounts[tour]) return;
  const expected = `the ${stopCounts[tour]} stops that src/lib/domain/tours/tour-place.ts announces, got ${count}`;
  problems.push({ file: fileNames.tours, feature: tour, field: 'length', expected });
}

/** The tour of the whole article has a stop for each paragraph, and leaves out no sentence of it. */
function checkWhole({ opEd, tours }: Atlas, problems: Problem[]): void {
  paragraphs(opEd.sentences).forEach((sentences, i) => {
    const [first, last] = [sentences[0]!.id, sentences.at(-1)!.id];
    const whole = first === last ? first : `${first}-${last}`;
    if (tours.article[i]?.sentences === whole) return;
    reporter(`article.${i + 1}`, problems)('sentences', `the whole paragraph, "${whole}"`);
  });
}
