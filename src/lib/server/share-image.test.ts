import { expect, it } from 'vitest';
import { homeBounds } from '$lib/domain/camera';
import { sharePng } from './share-image';

it('markup in a name is a picture of its letters', async () => {
  const image = { title: 'Semey', subtitle: '', footer: '', language: 'en' as const };
  const draw = (title: string) => sharePng({ ...image, title, bounds: homeBounds, sign: null });
  const pictures = await Promise.all(['</text><b a="&">', ']]> & <!--', 'Semey'].map(draw));
  expect(new Set(pictures.map((picture) => Buffer.from(picture).toString('base64'))).size).toBe(3);
});
