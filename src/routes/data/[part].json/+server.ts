import { error, json } from '@sveltejs/kit';
import { network } from '$lib/features/measure/network.server';
import { facets, seenNames } from '$lib/server/facets';
import { namedWays } from '$lib/server/named-ways';
import { yearNotes } from '$lib/server/year-notes';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const parts: Record<string, () => unknown> = {
  /** What the filters ask of each feature; asked for when one is set or their panel is opened. */
  facets: () => ({ facets: facets(), seen: seenNames() }),
  /** The routes as a graph, for measuring along them; asked for by that page alone. */
  network,
  /** The ways of things and journeys, by key; asked for when one of them is printed. */
  ways: namedWays,
  /** What is to be told of the years: winds and waters; asked for where years are chosen. */
  'year-notes': yearNotes
};

export const entries: EntryGenerator = () => Object.keys(parts).map((part) => ({ part }));

/** What one part of the atlas needs beside its script: the same in every language. */
export const GET: RequestHandler = async ({ params }) => {
  const part = parts[params.part];
  if (!part) error(404);
  return json(await part());
};
