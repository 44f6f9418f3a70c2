import { json } from '@sveltejs/kit';
import { namedWays } from '$lib/server/named-ways';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The ways of things and journeys, by key; asked for when one of them is printed. */
export const GET: RequestHandler = async () => json(await namedWays());
