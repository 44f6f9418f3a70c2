import type { Layer } from '$lib/domain/layers';
import type { PlaceKind } from '$lib/domain/place';
import type { LineState } from '$lib/domain/certainty';
import type { SiteKind } from '$lib/domain/site';
import type { ThingKind } from '$lib/domain/transmission/thing';
import { placeIcon, severalThings, siteIcon, thingIcon } from './icon-names';

/** One line of the legend: a piece of line, an icon, or an area. */
export interface LegendEntry {
  line?: LineState | 'sea' | 'journey';
  icon?: string;
  kind?: PlaceKind | SiteKind | ThingKind;
  legend?: 'heritage' | 'several';
  area?: 'uncertain' | 'extent';
  /** When it is drawn, where that is not always. */
  note?: 'journeysDrawn';
}

const place = (kind: PlaceKind): LegendEntry => ({ icon: placeIcon(kind, false), kind });
const thing = (kind: ThingKind): LegendEntry => ({ icon: thingIcon(kind), kind });
const site = (kind: SiteKind): LegendEntry => ({ icon: siteIcon(kind), kind });

/** What stands beside each layer's switch. */
export const legendOf: Record<Layer, LegendEntry[]> = {
  routes: [{ line: 'attested' }, { line: 'probable' }, { line: 'conjectural' }, { line: 'sea' }],
  places: [
    place('city'),
    place('archaeological-site'),
    place('port'),
    place('temple'),
    place('pass'),
    place('fort'),
    place('caravanserai'),
    { icon: placeIcon('city', true), legend: 'heritage' },
    { area: 'uncertain' }
  ],
  things: [
    thing('object'),
    thing('art'),
    thing('idea'),
    thing('word'),
    thing('flora'),
    thing('game'),
    thing('animal'),
    thing('technique'),
    { icon: severalThings, legend: 'several' }
  ],
  journeys: [{ line: 'journey', note: 'journeysDrawn' }],
  'test-site': [{ area: 'extent' }, site('test-point')],
  internment: [site('memorial'), site('camp'), site('cemetery')],
  'atomic-bombings': [site('hypocenter')],
  cooperation: [site('city'), site('venue'), site('expo'), site('bridge'), site('airport')],
  meetings: [site('city')],
  industry: [site('oil-field'), site('uranium-mine'), site('plant')],
  corridors: [{ line: 'corridor' }, { line: 'building' }, site('terminal'), site('port')]
};
