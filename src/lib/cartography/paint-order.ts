import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { areas } from './layers/areas';
import { borders, groundNames, paper, waters } from './layers/basemap';
import { greatNames, physicalLabels, sketchedBasemap, towns } from './layers/physical';
import { highlightedPoints, markedLabels, selectedPoint } from './layers/marked-points';
import { foremostLabels, lesserIcons, pointLabels, pointIcons } from './layers/points';
import { corridors, markedLines, roads } from './layers/roads';
import { streets } from './layers/streets';
import { journeys, relayLines, relayStops, thingIcons, travellers } from './layers/things';
import type { Clickable } from './layers/shown';
import { palettes, type Palette } from './palette';
import { relief } from './relief';

/** The one list of what lies over what, bottom first. */
const paintOrder: ((palette: Palette) => LayerSpecification[])[] = [
  paper,
  relief,
  waters,
  streets,
  sketchedBasemap,
  borders,
  areas,
  markedLines,
  corridors,
  roads,
  journeys,
  relayLines,
  towns,
  physicalLabels,
  groundNames,
  pointLabels,
  greatNames,
  lesserIcons,
  foremostLabels,
  markedLabels,
  highlightedPoints,
  pointIcons,
  thingIcons,
  travellers,
  relayStops,
  selectedPoint
];

/** All layers, bottom first; without an archive of streets, or without a relief, none of theirs. */
export function allLayers(
  palette: Palette,
  has: { streets: boolean; relief: boolean }
): LayerSpecification[] {
  return paintOrder
    .filter((subject) => has.streets || subject !== streets)
    .filter((subject) => has.relief || subject !== relief)
    .flatMap((subject) => subject(palette).map(unlessNameless));
}

/** Layers whose text is no name: numbers of stages, and how many things share a sign. */
const numbered = ['things', 'relay-numbers'];

/** What writes names does nothing while the map shows none. */
function unlessNameless(layer: LayerSpecification): LayerSpecification {
  const isName = layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined;
  if (!isName || numbered.includes(layer.id)) return layer;
  const otherwise = layer.layout?.visibility ?? 'visible';
  const visibility = ['case', ['global-state', 'nameless'], 'none', otherwise] as never;
  return { ...layer, layout: { ...layer.layout, visibility } };
}

/** Ids of the layers that open what they draw when it is clicked. */
export function clickableLayers(as: Clickable): string[] {
  return allLayers(palettes.paper, { streets: false, relief: false })
    .filter(({ metadata }) => (metadata as { clickable?: Clickable })?.clickable === as)
    .map(({ id }) => id);
}
