import { fileNames, type Atlas } from '$lib/domain/atlas';
import type { Problem } from './data-error';
import { featureAt } from '$lib/domain/feature';
import { parseKey } from '$lib/domain/selection';
import { datesInOrder, datedExtent } from '$lib/domain/time/dates';
import { presence } from '$lib/domain/time/temporal-extent';

/** Who carried goods: on routes that exist and were in use then, told by cards that exist. */
export function checkCarriers(atlas: Atlas, problems: Problem[]): void {
  const report = (feature: string, field: string, expected: string) =>
    problems.push({ file: fileNames.carriers, feature, field, expected });
  atlas.carriers.forEach((carrier, i) => {
    const { id, routes, see, start, end } = carrier;
    if (atlas.carriers.findIndex((other) => other.id === id) !== i)
      report(id, 'id', 'an id used once');
    if (!datesInOrder(start, end)) return report(id, 'end', `a date not before ${start}`);
    const extent = datedExtent(carrier)!;
    const span = { from: extent.start[0], to: extent.end[1] };
    for (const route of routes) {
      const found = featureAt(atlas, { collection: 'routes', id: route });
      const inUse = found && presence(datedExtent(found.properties)!, span) > 0;
      if (!inUse)
        report(id, 'routes', `a route in use between ${start} and ${end}, got "${route}"`);
    }
    for (const key of see) {
      const selection = parseKey(key);
      if (!selection || !featureAt(atlas, selection))
        report(id, 'see', `a feature of the atlas, got "${key}"`);
    }
  });
}
