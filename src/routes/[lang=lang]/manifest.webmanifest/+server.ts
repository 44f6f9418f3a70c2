import { asset, resolve } from '$app/paths';
import { atlasPath, opEdPath, tablePath } from '$lib/state/paths';
import { palettes } from '$lib/cartography/palette';
import { languages } from '$lib/domain/language';
import { dictionary } from '$lib/i18n/dictionary';
import { tableTexts } from '$lib/features/table/texts';
import { iconSizes, maskable } from '$lib/server/icon-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

const icon = (file: string) => resolve('/icons/[file]', { file });

/** What a device needs to install the atlas in one language: it is one application, whatever it speaks. */
export const GET: RequestHandler = async ({ params }) => {
  const lang = params.lang;
  const [messages, table] = await Promise.all([dictionary(lang), tableTexts(lang)]);
  const png = (file: string, size: number, purpose: string) => ({
    src: icon(file),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose
  });
  const screenshot = (name: string, sizes: string) => ({
    src: asset(`/screenshots/${name}.jpg`),
    sizes,
    type: 'image/jpeg',
    form_factor: name,
    label: messages.tagline
  });
  const manifest = {
    id: `${resolve('/')}`,
    name: messages.title,
    short_name: messages.title,
    description: messages.description,
    lang,
    dir: 'ltr',
    start_url: atlasPath(lang),
    scope: resolve('/'),
    display: 'standalone',
    background_color: palettes.paper.paper,
    theme_color: palettes.paper.land,
    categories: ['education', 'news'],
    icons: [
      ...iconSizes.map((size) => png(`icon-${size}.png`, size, 'any')),
      png(`${maskable}.png`, 512, 'maskable'),
      { src: asset('/favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' }
    ],
    screenshots: [screenshot('wide', '1280x800'), screenshot('narrow', '780x1688')],
    shortcuts: [
      { name: messages.nav.opEd, url: opEdPath(lang) },
      { name: table.title, url: tablePath(lang) }
    ]
  };
  return new Response(JSON.stringify(manifest, null, 2), {
    headers: { 'content-type': 'application/manifest+json' }
  });
};
