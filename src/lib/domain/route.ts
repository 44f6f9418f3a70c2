import * as v from 'valibot';
import { certainties } from './certainty';
import { edtfSchema } from './edtf';
import { citesSchema, idSchema, sourceSchema } from './feature';
import { lineStringSchema, positionSchema } from './geometry';
import { localizedSchema } from './localized';
import { historicalPhases } from './phases';

export const routeKinds = ['land', 'sea', 'river'] as const;
export type RouteKind = (typeof routeKinds)[number];

/** A station (a place of `places.geojson`) or a waypoint of our own placing, with its reason. */
export const viaSchema = v.union(
  [
    v.strictObject({ place: idSchema }),
    v.strictObject({ position: positionSchema, why: v.pipe(v.string(), v.nonEmpty('a reason')) })
  ],
  'a station {"place": id} or a waypoint {"position": [lon, lat], "why": reason}'
);
export type Via = v.InferOutput<typeof viaSchema>;

/** A Silk Road route: its line runs through its `via` in order. */
export const routeSchema = v.strictObject({
  type: v.literal('Feature'),
  id: idSchema,
  geometry: lineStringSchema,
  properties: v.strictObject({
    name: localizedSchema,
    kind: v.picklist(routeKinds, `one of ${routeKinds.join(', ')}`),
    group: localizedSchema,
    tier: v.picklist(['main', 'branch'], '"main" or "branch"'),
    certainty: v.picklist(certainties, `one of ${certainties.join(', ')}`),
    start: edtfSchema,
    end: edtfSchema,
    phases: v.pipe(v.array(v.picklist(historicalPhases)), v.minLength(1, 'at least one phase')),
    via: v.pipe(v.array(viaSchema), v.minLength(2, 'two or more stations or waypoints')),
    summary: localizedSchema,
    /** What the sources say of its length, and how the drawn line compares. */
    length_note: localizedSchema,
    /** Empty where the compiler's own knowledge is all there is: the card then speaks as the atlas. */
    sources: v.array(sourceSchema),
    cites: citesSchema
  })
});
export type Route = v.InferOutput<typeof routeSchema>;
