import { describe, expect, it } from 'vitest';
import { homeBounds, type Camera } from '$lib/domain/geometry/camera';
import { inside } from './sheet-geometry';
import { cameraFor, frameOf, place, unplace } from './frame';
import { formatName, orientations, papers, parseFormat, sheetLayout } from './paper';

const formats = papers.flatMap((paper) =>
  orientations.map((orientation) => ({ paper, orientation }))
);
const camera: Camera = { zoom: 5, lat: 48, lon: 67 };

describe.each(formats.map((format) => [formatName(format), format] as const))(
  '%s',
  (name, format) => {
    const { width, height, map, title, panel, band } = sheetLayout(format);

    it('is read from the address as it is written', () => {
      expect(parseFormat(name)).toEqual(format);
    });

    it('keeps all parts on the sheet and apart', () => {
      const sheet = { x: 0, y: 0, width, height };
      const parts = [map, title, panel];
      for (const part of parts) expect(inside(part, sheet)).toBe(true);
      expect(title.y + title.height).toBeLessThanOrEqual(map.y - band);
      expect(map.y + map.height + band).toBeLessThanOrEqual(panel.y);
    });

    it('puts the camera’s middle in the middle of the map, and goes back to degrees', () => {
      const frame = frameOf(map, camera);
      const [x, y] = place(frame, [camera.lon, camera.lat]);
      expect([x, y]).toEqual([
        expect.closeTo(map.x + map.width / 2, 6),
        expect.closeTo(map.y + map.height / 2, 6)
      ]);
      expect(unplace(frame, place(frame, [135.5, 34.7]))).toEqual([
        expect.closeTo(135.5, 6),
        expect.closeTo(34.7, 6)
      ]);
    });

    it('shows bounds wholly', () => {
      const frame = frameOf(map, cameraFor(map, homeBounds));
      const [west, south, east, north] = homeBounds;
      const [left, top] = place(frame, [west, north]);
      const [right, bottom] = place(frame, [east, south]);
      expect(left).toBeGreaterThan(map.x - 0.01);
      expect(top).toBeGreaterThan(map.y - 0.01);
      expect(right).toBeLessThan(map.x + map.width + 0.01);
      expect(bottom).toBeLessThan(map.y + map.height + 0.01);
    });
  }
);

describe('parseFormat', () => {
  it.each([null, '', 'a3-landscape', 'letter-sideways', 'x'])(
    'honours what it knows of %s',
    (text) => {
      const { paper, orientation } = parseFormat(text);
      expect(paper).toBe(text?.startsWith('letter') ? 'letter' : 'a4');
      expect(orientation).toBe('landscape');
    }
  );
});
