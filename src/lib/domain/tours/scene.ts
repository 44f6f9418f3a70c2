import * as v from 'valibot';
import type { Bounds } from '$lib/domain/geometry/camera';
import type { Position } from '$lib/domain/geometry/geometry';
import { layerNames, type Layer } from '$lib/domain/layers';

/** A feature of any collection, as `keyOf` writes it: `sites/semey`. */
export const featureKey = v.pipe(
  v.string(),
  v.regex(
    /^(sites|places|routes|things|journeys)\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'a collection and an id, such as "sites/semey"'
  )
);
export type FeatureKey = v.InferOutput<typeof featureKey>;

/** What a text beside the map asks it to show: features marked, layers switched on, where the camera stands. */
export interface Scene {
  features: readonly FeatureKey[];
  layers: readonly Layer[];
  bounds: Bounds;
  /** Lines drawn for this alone: a way that was measured. */
  path?: readonly (readonly Position[])[];
}

const degrees = v.number('west, south, east, north in degrees');

/** The entries of a scene in the data. */
export const sceneEntries = {
  features: v.array(featureKey),
  layers: v.pipe(
    v.array(v.picklist(layerNames, `one of ${layerNames.join(', ')}`)),
    v.minLength(1, 'at least one layer')
  ),
  bounds: v.tuple([degrees, degrees, degrees, degrees])
};
