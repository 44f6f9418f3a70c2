import type { Layer } from '../domain/layers';
import type { PlaceKind } from '../domain/place';
import type { Certainty } from '../domain/certainty';
import type { SiteKind } from '../domain/site';
import { placeSign, siteSign } from './sign-names';

/** One line of the legend: a piece of line, a sign, or an area. */
export interface LegendEntry {
  line?: Certainty | 'sea' | 'corridor';
  sign?: string;
  kind?: PlaceKind | SiteKind;
  legend?: 'heritage';
  area?: 'uncertain' | 'extent';
}

const place = (kind: PlaceKind): LegendEntry => ({ sign: placeSign(kind, false), kind });
const site = (kind: SiteKind): LegendEntry => ({ sign: siteSign(kind), kind });

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
    { sign: placeSign('city', true), legend: 'heritage' },
    { area: 'uncertain' }
  ],
  'test-site': [{ area: 'extent' }, site('test-point')],
  internment: [site('memorial'), site('camp'), site('cemetery')],
  'atomic-bombings': [site('hypocenter')],
  cooperation: [site('city'), site('venue'), site('expo'), site('bridge'), site('airport')],
  meetings: [site('city')],
  industry: [site('oil-field'), site('uranium-mine')],
  corridors: [{ line: 'corridor' }, site('terminal'), site('port')]
};
