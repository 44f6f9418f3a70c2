import type { MapState } from '../../src/lib/cartography/style';
import { defaultLayers } from '../../src/lib/domain/layers';

/** The atlas as it opens, in English: nothing chosen, no year. */
export const openingState: MapState = {
  language: 'en',
  layers: defaultLayers,
  selected: null,
  borders: false,
  yearRange: null,
  undated: true,
  highlighted: [],
  named: [],
  matchingKeys: null,
  shared: [],
  nameless: false,
  relay: null,
  path: []
};
