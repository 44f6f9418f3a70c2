import { error } from '@sveltejs/kit';
import { homeBounds } from '$lib/domain/geometry/camera';
import { languages, originalLanguage, type Language } from '$lib/domain/language';
import { cardDates } from '$lib/i18n/card-view';
import { dictionary } from '$lib/i18n/dictionary';
import { card } from '$lib/features/card/cards.server';
import { atlas } from '$lib/server/geo-files';
import { shareJpeg, wayJpeg, widened, type ShareImage } from '$lib/server/share-image';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** One image for the atlas in each language, and one for each site; of things and journeys one without words, for all. */
export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => [
    { lang, file: 'atlas.jpg' },
    ...atlas().sites.map(({ id }) => ({ lang, file: `${id}.jpg` })),
    ...(lang === originalLanguage ? ways() : []).map(({ id }) => ({ lang, file: `${id}.jpg` }))
  ]);

const ways = () => [...atlas().things, ...atlas().journeys];

async function imageOf(id: string, language: Language): Promise<ShareImage> {
  const messages = await dictionary(language);
  const shared = { footer: messages.title, language };
  if (id === 'atlas') {
    const { title, tagline: subtitle } = messages;
    return { ...shared, title, subtitle, bounds: homeBounds, icon: null };
  }
  const site = card({ collection: 'sites', id }, language);
  if (!site) error(404);
  const kind = messages.kinds[site.kind as keyof typeof messages.kinds];
  return {
    ...shared,
    title: site.name.text,
    subtitle: [kind, cardDates(site, language, messages)].filter(Boolean).join(' · '),
    bounds: widened(site.bounds),
    icon: site.position && site.icon ? { name: site.icon, at: site.anchor } : null
  };
}

/** The way of a thing or journey on the map; undefined of all else. */
async function wayPicture(id: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const found = ways().find((one) => one.id === id);
  if (!found) return undefined;
  const { bounds, icon, position, anchor, ...told } = card(found, originalLanguage)!;
  const way = told.thing?.drawn ?? told.journey?.drawn;
  return wayJpeg({
    bounds: widened(bounds),
    icon: position && icon ? { name: icon, at: anchor } : null,
    ...(way && { way })
  });
}

/** The picture that a link to the atlas or to a site shows elsewhere. */
export const GET: RequestHandler = async ({ params }) => {
  const id = params.file.replace(/\.jpg$/, '');
  const jpeg = (await wayPicture(id)) ?? (await shareJpeg(await imageOf(id, params.lang)));
  return new Response(jpeg, { headers: { 'content-type': 'image/jpeg' } });
};
