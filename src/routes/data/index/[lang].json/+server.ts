import { json } from '@sveltejs/kit';
import { languages, type Language } from '$lib/domain/language';
import { featureIndex } from '$lib/server/feature-index';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params }) => json(featureIndex(params.lang as Language));
