import { expect, it } from 'vitest';
import { homeBounds } from '$lib/domain/geometry/camera';
import type { DrawnWay } from '$lib/domain/transmission/way';
import { shareJpeg, wayJpeg } from './share-image';

it('markup in a name is a picture of its letters', async () => {
  const image = { title: 'Semey', subtitle: '', footer: '', language: 'en' as const };
  const draw = (title: string) => shareJpeg({ ...image, title, bounds: homeBounds, icon: null });
  const pictures = await Promise.all(['</text><b a="&">', ']]> & <!--', 'Semey'].map(draw));
  expect(new Set(pictures.map((picture) => Buffer.from(picture).toString('base64'))).size).toBe(3);
});

it('a way is a picture of its own, without words and small', async () => {
  const line: [[number, number], [number, number]] = [
    [70, 37],
    [109, 34]
  ];
  const way: DrawnWay = {
    stretches: [{ line, certainty: 'conjectural' }],
    stops: [{ position: line[0], label: '1', certainty: 'attested' }]
  };
  const [bare, drawn] = await Promise.all([
    wayJpeg({ bounds: homeBounds, icon: null }),
    wayJpeg({ bounds: homeBounds, icon: null, way })
  ]);
  expect(Buffer.from(drawn).equals(Buffer.from(bare))).toBe(false);
  expect(drawn.length).toBeLessThan(60_000);
});
