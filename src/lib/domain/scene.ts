import * as v from 'valibot';
import type { Bounds } from './camera';
import { layerNames, type Layer } from './layers';

/** The key of a feature as `keyOf` makes it, `sites/semey`. */
export const featureKey = v.pipe(
  v.string(),
  v.regex(
    /^(sites|places|routes)\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'the key of a feature such as "sites/semey"'
  )
);
export type FeatureKey = v.InferOutput<typeof featureKey>;

/** What a text beside the map asks it to show: these features marked, these layers, this part of the world. */
export const sceneEntries = {
  features: v.array(featureKey),
  layers: v.pipe(
    v.array(v.picklist(layerNames, `one of ${layerNames.join(', ')}`)),
    v.minLength(1, 'at least one layer')
  ),
  /** West, south, east, north in degrees. */
  bounds: v.tuple([v.number(), v.number(), v.number(), v.number()])
};

export interface Scene {
  features: readonly FeatureKey[];
  layers: readonly Layer[];
  bounds: Bounds;
}
