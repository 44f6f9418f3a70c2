import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageTable, languages } from '$lib/domain/language';
import { iconPng } from '$lib/server/icon-files';
import { GET } from '../../src/routes/[lang=lang]/manifest.webmanifest/+server';

interface Picture {
  src: string;
  sizes: string;
  type: string;
}

/** Width and height of a PNG or JPEG, as its own head gives them: "512x512". */
function sizeOf(picture: Buffer): string {
  if (picture.subarray(1, 4).toString('latin1') === 'PNG')
    return `${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`;
  // Segments of a JPEG up to the one that starts the frame.
  let at = 2;
  while (![0xc0, 0xc1, 0xc2].includes(picture[at + 1]!)) at += 2 + picture.readUInt16BE(at + 2);
  return `${picture.readUInt16BE(at + 7)}x${picture.readUInt16BE(at + 5)}`;
}

describe.each(languages)('what a device needs to install the atlas: %s', async (lang) => {
  const answer = await GET({ params: { lang } } as Parameters<typeof GET>[0]);
  const manifest = await answer.json();

  it('is in the language, and opens there', () => {
    expect(manifest).toMatchObject({
      lang,
      name: languageTable[lang].title,
      start_url: `/${lang}/`
    });
    expect(manifest).toMatchObject({ id: '/', scope: '/', display: 'standalone' });
    for (const { name, url } of manifest.shortcuts) {
      expect(name).not.toBe('');
      expect(url).toMatch(new RegExp(`^/${lang}/[a-z-]+/$`));
    }
  });

  it('has icons of the sizes that it says, one of them for screens that cut icons', () => {
    const icons: (Picture & { purpose: string })[] = manifest.icons;
    for (const { src, sizes, type } of icons.filter(({ type }) => type === 'image/png')) {
      expect(sizeOf(Buffer.from(iconPng(src.split('/').at(-1)!)!)), src).toBe(sizes);
      expect(type).toBe('image/png');
    }
    expect(icons.map(({ sizes }) => sizes)).toEqual(
      expect.arrayContaining(['192x192', '512x512', 'any'])
    );
    expect(icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
  });

  it('has screenshots of the sizes that it says, of a desk and of a phone', () => {
    const shots: (Picture & { form_factor: string })[] = manifest.screenshots;
    expect(shots.map(({ form_factor }) => form_factor).sort()).toEqual(['narrow', 'wide']);
    for (const { src, sizes } of shots)
      expect(sizeOf(readFileSync(join('static', src))), src).toBe(sizes);
  });
});
