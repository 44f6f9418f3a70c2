import { languages } from '$lib/domain/language';
import { pageFileResponse } from '../../../page-files.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ url }) => pageFileResponse(url.pathname);
