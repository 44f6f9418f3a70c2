import { selectionsInEachLanguage } from '$lib/server/geo-files';
import { pageFileResponse } from '../../../../../page-files.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = selectionsInEachLanguage;

export const GET: RequestHandler = ({ url }) => pageFileResponse(url.pathname);
