import { frameSizes, frameSnippet } from './frame';

/** What an atlas's page says of itself to sites that embed it. All addresses are absolute. */
export interface Embeddable {
  title: string;
  provider: { name: string; url: string };
  thumbnail: string;
  /** The page made for frames; null where there is none and a link has to do. */
  frame: { src: string; title: string } | null;
}

/** An answer as oEmbed 1.0 has it (oembed.com): `rich` with its frame, or `link`. */
export function oEmbed({ title, provider, thumbnail, frame }: Embeddable) {
  const shared = {
    version: '1.0',
    title,
    provider_name: provider.name,
    provider_url: provider.url,
    // A day: the atlas changes seldom.
    cache_age: 86_400,
    thumbnail_url: thumbnail,
    thumbnail_width: 1200,
    thumbnail_height: 630
  };
  if (!frame) return { type: 'link' as const, ...shared };
  return {
    type: 'rich' as const,
    ...shared,
    html: frameSnippet({ ...frame, ...frameSizes.card }),
    ...frameSizes.card
  };
}
