import { error, json } from '@sveltejs/kit';
import { mapSources } from '$lib/cartography/map-features';
import { signs } from '$lib/cartography/signs';
import { physicalSource } from '$lib/cartography/physical-features';
import { atlas } from '$lib/server/geo-files';
import { physicalInStep } from '$lib/server/rivers';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const parts: Record<string, () => unknown> = {
  points: () => mapSources(atlas()).points,
  lines: () => mapSources(atlas()).lines,
  areas: () => mapSources(atlas()).areas,
  physical: () => physicalSource(physicalInStep()),
  signs: () => signs
};

export const entries: EntryGenerator = () => Object.keys(parts).map((part) => ({ part }));

/** The features as the map's sources take them, and the signs that stand for them. */
export const GET: RequestHandler = ({ params }) => {
  const part = parts[params.part];
  if (!part) error(404);
  return json(part());
};
