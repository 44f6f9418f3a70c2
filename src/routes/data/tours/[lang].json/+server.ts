import { json } from '@sveltejs/kit';
import { languages, type Language } from '$lib/domain/language';
import { tourStops } from '$lib/features/tours/tours.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** The tours in one language; asked for when one is opened. */
export const GET: RequestHandler = ({ params }) => json(tourStops(params.lang as Language));
