import { expect, it } from 'vitest';
import { oEmbed } from './oembed';

const page = {
  title: 'Semey',
  provider: { name: 'Silk Road Atlas', url: 'https://atlas.example/en/' },
  thumbnail: 'https://atlas.example/en/share/semey.jpg'
};

it('gives a frame with its size for what may be framed', () => {
  const frame = { src: 'https://atlas.example/en/embed/semey/?a&b', title: '"Semey" <Atlas>' };
  expect(oEmbed({ ...page, frame })).toEqual({
    type: 'rich',
    version: '1.0',
    title: 'Semey',
    provider_name: 'Silk Road Atlas',
    provider_url: 'https://atlas.example/en/',
    cache_age: 86_400,
    thumbnail_url: 'https://atlas.example/en/share/semey.jpg',
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: '<iframe src="https://atlas.example/en/embed/semey/?a&#38;b" title="&#34;Semey&#34; &#60;Atlas&#62;" width="480" height="640" loading="lazy" style="border:0;max-width:100%"></iframe>',
    width: 480,
    height: 640
  });
});
