import { error } from '@sveltejs/kit';
import { homeBounds } from '$lib/domain/camera';
import { languages, type Language } from '$lib/domain/language';
import { formatDates } from '$lib/i18n/date-words';
import { dictionary } from '$lib/i18n/dictionary';
import { card } from '$lib/server/cards';
import { atlas } from '$lib/server/geo-files';
import { sharePng, widened, type ShareImage } from '$lib/server/share-image';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** One image for the atlas in each language, and one for each site. */
export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => [
    { lang, file: 'atlas.png' },
    ...atlas().sites.map(({ id }) => ({ lang, file: `${id}.png` }))
  ]);

async function imageOf(id: string, language: Language): Promise<ShareImage> {
  const messages = await dictionary(language);
  const shared = { footer: messages.title, language };
  if (id === 'atlas') {
    const { title, tagline: subtitle } = messages;
    return { ...shared, title, subtitle, bounds: homeBounds, sign: null };
  }
  const site = card({ collection: 'sites', id }, language);
  if (!site) error(404);
  const kind = messages.kinds[site.kind as keyof typeof messages.kinds];
  return {
    ...shared,
    title: site.name.text,
    subtitle: `${kind} · ${formatDates(site.dates, language, messages)}`,
    bounds: widened(site.bounds),
    sign: site.position && site.sign ? { name: site.sign, at: site.anchor } : null
  };
}

/** The picture that a link to the atlas or to a site shows elsewhere. */
export const GET: RequestHandler = async ({ params }) => {
  const png = await sharePng(await imageOf(params.file.replace(/\.png$/, ''), params.lang));
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
