import { json } from '@sveltejs/kit';
import { locator } from '../../../locator.server';
import { allSelections } from '$lib/server/geo-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => allSelections().map(({ id }) => ({ id }));

/** The small map of one feature, for the page to hand out. */
export const GET: RequestHandler = ({ params }) => json(locator(params.id));
