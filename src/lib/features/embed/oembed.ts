import { frameSizes, frameSnippet } from '$lib/features/share/frame';

/** What an atlas's page says of itself to sites that embed it. All addresses are absolute. */
export interface Embeddable {
  title: string;
  provider: { name: string; url: string };
  thumbnail: string;
  /** The page made for frames. */
  frame: { src: string; title: string };
}

/** An answer of type `rich` as oEmbed 1.0 has it (oembed.com). */
export function oEmbed({ title, provider, thumbnail, frame }: Embeddable) {
  return {
    type: 'rich' as const,
    version: '1.0',
    title,
    provider_name: provider.name,
    provider_url: provider.url,
    // A day: the atlas changes seldom.
    cache_age: 86_400,
    thumbnail_url: thumbnail,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: frameSnippet({ ...frame, ...frameSizes.card }),
    ...frameSizes.card
  };
}
