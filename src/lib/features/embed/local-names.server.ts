import type { Bounds } from '$lib/domain/geometry/camera';
import type { Position } from '$lib/domain/geometry/geometry';
import { featureAt, featuresOf, nameOf, pointOf, rankOf, type Feature } from '$lib/domain/feature';
import { languages, localizedOf, type Localized } from '$lib/domain/language';
import { keyOf, type Selection } from '$lib/domain/selection';
import { knownSpot } from '$lib/domain/transmission/way';
import type { Locator } from '$lib/features/share/one-page';
import { atlas } from '$lib/server/geo-files';
import { framing } from './local-map.server';

/** A name on a local map: where its first or last letter stands, and towards which side it runs. */
export type LocalName = Locator['names'][number];

/** Pixels from a sign to its name, and round a name to what else stands on the picture. */
const nameGap = 22;
const nameRoom = { x: 90, y: 18 };

/** Names on a picture: of a way, whose stages are its matter, and of all else. */
const mostNames = { way: 5, other: 2 };

interface NamedSpot {
  name: Localized;
  position: Position;
}

/** The stages of a thing or the stops of a journey that have a place, both ends first; none of what has no way. */
function wayStages(feature: Feature): NamedSpot[] {
  const stages =
    feature.collection === 'things'
      ? feature.properties.stages
      : feature.collection === 'journeys'
        ? feature.properties.stops
        : [];
  const placed = stages.flatMap(({ at }) => {
    const { name, position } = knownSpot(at, atlas())!;
    return position ? [{ name: localizedOf(name), position }] : [];
  });
  return [...placed.slice(0, 1), ...placed.slice(1).reverse()];
}

/**
 * Names by which a reader knows where a picture lies: the feature's own where it is a point, the stages of its way, and
 * those of the nearest well-known places, as far as they keep clear of each other.
 */
export function localNames(
  { bounds, anchor, selection }: { bounds: Bounds; anchor: Position | null; selection: Selection },
  size: { width: number; height: number }
): LocalName[] {
  const { at } = framing(bounds, size);
  const middle: Position = [size.width / 2, size.height / 2];
  const place = (position: Position, name: Localized, own: boolean): LocalName => {
    const [x, y] = at(position);
    const anchor = x > size.width * 0.6 ? 'end' : 'start';
    return {
      name,
      own,
      anchor,
      at: [x + (anchor === 'end' ? -1 : 1) * (own ? nameGap : 8), y + 4]
    };
  };
  const taken: LocalName[] = [];
  const feature = featureAt(atlas(), selection)!;
  if (anchor) taken.push(place(anchor, bareName(nameOf(feature)), true));
  const from = anchor ? at(anchor) : middle;
  const isFree = ({ at: [x, y], anchor }: LocalName) => {
    const ends = anchor === 'end' ? [x - nameRoom.x, x] : [x, x + nameRoom.x];
    if (ends[0]! < 4 || ends[1]! > size.width - 4 || y < nameRoom.y || y > size.height - 10)
      return false;
    return taken.every((other) => Math.abs(other.at[1] - y) >= nameRoom.y);
  };
  const distanceTo = (position: Position) =>
    Math.hypot(...(at(position).map((value, i) => value - from[i]!) as Position));
  const known: NamedSpot[] = featuresOf(atlas())
    .filter((other) => rankOf(other) === 1 && pointOf(other) && keyOf(other) !== keyOf(selection))
    .map((other) => ({ name: nameOf(other), position: pointOf(other)! }))
    .sort((a, b) => distanceTo(a.position) - distanceTo(b.position));
  const stages = wayStages(feature);
  const add = (spots: NamedSpot[], most: number) => {
    for (const { name, position } of spots) {
      const set = place(position, bareName(name), false);
      if (taken.length < most && distanceTo(position) > 24 && isFree(set)) taken.push(set);
    }
  };
  add(stages, mostNames.way);
  // Where the stages lie too close together, or there are none, what all know says where one is.
  add(known, mostNames.other);
  return taken;
}

/** Without what stands in brackets: the picture is small. */
function bareName(name: Localized): Localized {
  const bare = (text: string) => text.replace(/\s*[(（].*$/, '');
  return Object.fromEntries(languages.map((lang) => [lang, bare(name[lang])])) as Localized;
}
