import { json } from '@sveltejs/kit';
import { yearNotes } from '$lib/server/year-notes';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What is to be told of the years: winds and waters; asked for where years are chosen. */
export const GET: RequestHandler = () => json(yearNotes());
