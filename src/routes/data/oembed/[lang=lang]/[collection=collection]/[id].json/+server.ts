import { error, json } from '@sveltejs/kit';
import { atlasPath, embedPath, sharePath } from '$lib/state/paths';
import { oEmbed } from '$lib/features/embed/oembed';
import { dictionary } from '$lib/i18n/dictionary';
import { fill } from '$lib/i18n/format';
import { shareTexts } from '$lib/i18n/services';
import { card } from '$lib/features/card/cards.server';
import { selectionsInEachLanguage } from '$lib/server/geo-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = selectionsInEachLanguage;

/** How other sites may show a feature's page: its card in a frame, with the picture of links to it. */
export const GET: RequestHandler = async ({
  params: { lang, collection, id },
  url: { origin }
}) => {
  const found = card({ collection, id }, lang);
  if (!found) error(404);
  const [messages, texts] = await Promise.all([dictionary(lang), shareTexts(lang)]);
  return json(
    oEmbed({
      title: found.name.text,
      provider: { name: messages.title, url: origin + atlasPath(lang) },
      thumbnail: origin + sharePath(lang, collection === 'sites' ? id : 'atlas'),
      frame: {
        src: origin + embedPath(lang, id),
        title: fill(texts.embed.frameCard, { name: found.name.text })
      }
    })
  );
};
