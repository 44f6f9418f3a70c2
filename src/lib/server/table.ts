import { lifetimeOf } from '../domain/dates';
import type { Language } from '../domain/language';
import type { TableRow } from '../domain/table-row';
import { cardDates } from './card-dates';
import { speaker } from './cards';
import { facets } from './facets';
import { atlas } from './geo-files';

/** Every feature as a row of the table, by name. */
export function tableRows(language: Language): TableRow[] {
  const say = speaker(language);
  const { routes, places, sites } = atlas();
  const countries = (key: string) => facets()[key]!.values.country as TableRow['countries'];
  const rows: TableRow[] = [
    ...routes.map(({ id, properties: p }): TableRow => ({
      ...{ collection: 'routes', id, name: say(p.name), kind: p.kind },
      ...{ where: null, countries: countries(`routes/${id}`) },
      ...{ dates: cardDates(p), lifetime: lifetimeOf(p) },
      ...{ heritage: null, known: { certainty: p.certainty }, layers: ['routes'] }
    })),
    ...places.map(({ id, properties: p }): TableRow => ({
      ...{ collection: 'places', id, name: say(p.name), kind: p.kind },
      ...{ where: say(p.modern.place), countries: countries(`places/${id}`) },
      ...{ dates: cardDates(p), lifetime: lifetimeOf(p) },
      heritage: p.unesco?.whc ?? null,
      known: { precision: p.precision, metres: p.uncertainty_m },
      layers: ['places']
    })),
    ...sites.map(({ id, geometry, properties: p }): TableRow => {
      const isLine = geometry.type === 'LineString' || geometry.type === 'MultiLineString';
      return {
        ...{ collection: 'sites', id, name: say(p.name), kind: p.kind },
        ...{ where: null, countries: countries(`sites/${id}`) },
        ...{ dates: cardDates(p), lifetime: lifetimeOf(p) },
        heritage: null,
        known: isLine
          ? { certainty: 'corridor' }
          : { precision: p.precision, metres: p.uncertainty_m },
        layers: p.layers
      };
    })
  ];
  const collator = new Intl.Collator(language);
  return rows.sort((a, b) => collator.compare(a.name.text, b.name.text));
}
