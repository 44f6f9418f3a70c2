import { measureTexts } from '$lib/features/measure/texts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({ texts: await measureTexts(params.lang) });
