import { json } from '@sveltejs/kit';
import { network } from '$lib/features/measure/network.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The routes as a graph, for measuring along them; asked for by that page alone. */
export const GET: RequestHandler = () => json(network());
