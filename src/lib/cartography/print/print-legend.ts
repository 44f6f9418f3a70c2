import type { Group, Layer } from '../../domain/layers';
import { groupNames, groups } from '../../domain/layers';
import { legendOf, type LegendEntry } from '../legend';
import type { PrintedMap } from './printed-map';

/** The legend of a printed map by groups of layers: only what it shows, each sign and line once. */
export function printLegend(
  map: Pick<PrintedMap, 'signs' | 'lines' | 'areas'>,
  layers: ReadonlySet<Layer>
): { group: Group; entries: LegendEntry[] }[] {
  const signs = new Set(map.signs.map(({ sign }) => sign));
  const heritage = map.signs.some(({ sign }) => sign.startsWith('heritage-'));
  const uncertain = map.areas.some(({ kind }) => kind === 'uncertainty');
  const extent = map.areas.some(({ kind }) => kind === 'extent');
  const sea = map.lines.some(({ water }) => water);
  const certain = new Set(map.lines.map(({ certainty }) => certainty));
  const isDrawn = ({ line, sign, legend, area }: LegendEntry): boolean => {
    if (line === 'sea') return sea;
    if (line) return certain.has(line);
    if (legend) return heritage;
    if (area) return area === 'uncertain' ? uncertain : extent;
    // A World Heritage town shows its kind too, inside the ring.
    return signs.has(sign!) || signs.has(sign!.replace('place-', 'heritage-'));
  };
  const listed = new Set<string>();
  const isNew = ({ line, sign, area, legend }: LegendEntry): boolean => {
    const key = [line, sign, area, legend].join('|');
    return !listed.has(key) && Boolean(listed.add(key));
  };
  return groupNames
    .map((group) => ({
      group,
      entries: groups[group]
        .filter((layer) => layers.has(layer))
        .flatMap((layer) => legendOf[layer])
        .filter((entry) => isDrawn(entry) && isNew(entry))
    }))
    .filter(({ entries }) => entries.length > 0);
}
