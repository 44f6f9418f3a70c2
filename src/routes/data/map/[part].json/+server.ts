import { error, json } from '@sveltejs/kit';
import { mapSources, townSource } from '$lib/cartography/map-features';
import { icons } from '$lib/cartography/icons';
import { formatYear } from '$lib/i18n/format';
import { spreadIcons } from '$lib/cartography/spread-icons';
import { travellers } from '$lib/cartography/travellers';
import { physicalSource } from '$lib/cartography/physical-features';
import { atlas } from '$lib/server/geo-files';
import { physicalInStep } from '$lib/server/base-map/rivers';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const parts: Record<string, () => unknown> = {
  points: () => spreadIcons(mapSources(atlas()).points),
  lines: () => {
    const { lines } = mapSources(atlas());
    return { ...lines, features: [...lines.features, ...travellers(atlas(), formatYear)] };
  },
  areas: () => mapSources(atlas()).areas,
  physical: () => {
    const ground = physicalSource(physicalInStep());
    return { ...ground, features: [...ground.features, ...townSource(atlas()).features] };
  },
  signs: () => icons
};

export const entries: EntryGenerator = () => Object.keys(parts).map((part) => ({ part }));

/** The features as the map's sources take them, and the signs that stand for them. */
export const GET: RequestHandler = ({ params }) => {
  const part = parts[params.part];
  if (!part) error(404);
  return json(part());
};
