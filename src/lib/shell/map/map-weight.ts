/**
 * What the interactive map weighs on its way to the reader, in kilobytes: MapLibre, its worker, the features and
 * the ground of the first view. tools/sizes.mjs holds it against the built files.
 */
export const mapWeightKb = 750;
