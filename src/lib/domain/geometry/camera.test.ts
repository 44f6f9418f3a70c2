import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCamera, maxZoom, minZoom, parseCamera } from './camera';

const anyCamera = fc.record({
  zoom: fc.double({ min: minZoom, max: maxZoom, noNaN: true }),
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true })
});

describe('#map=', () => {
  it('reads zoom, latitude, longitude', () => {
    expect(parseCamera('#map=5.5/48.02/66.9')).toEqual({ zoom: 5.5, lat: 48.02, lon: 66.9 });
    expect(parseCamera('#map=3/-4/-9.25')).toEqual({ zoom: 3, lat: -4, lon: -9.25 });
  });

  it('comes back within half a pixel', () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const back = parseCamera(formatCamera(camera))!;
        const halfPixel = 360 / (512 * 2 ** camera.zoom) / 2;
        const apart = Math.abs(back.lon - camera.lon);
        expect(Math.abs(back.zoom - camera.zoom)).toBeLessThanOrEqual(0.0051);
        expect(Math.abs(back.lat - camera.lat)).toBeLessThan(halfPixel);
        expect(Math.min(apart, 360 - apart)).toBeLessThan(halfPixel);
      })
    );
  });

  it('writes no more decimals than the zoom can show', () => {
    const place = { lat: 50.411111, lon: 80.2275555 };
    expect(formatCamera({ zoom: 2, ...place })).toBe('#map=2/50.41/80.23');
    expect(formatCamera({ zoom: 11.987, ...place })).toBe('#map=11.99/50.41111/80.22756');
  });

  it('brings a longitude beyond the antimeridian back into range', () => {
    expect(formatCamera({ zoom: 4, lat: 0, lon: 190 })).toBe('#map=4/0/-170');
    expect(formatCamera({ zoom: 4, lat: 0, lon: -541 })).toBe('#map=4/0/179');
  });

  it.each([
    ['#map=0/48/66', minZoom],
    ['#map=0.74/48/66', minZoom],
    ['#map=12.01/48/66', maxZoom],
    ['#map=24/48/66', maxZoom]
  ])('clamps the zoom of %s to %d', (hash, zoom) => {
    expect(parseCamera(hash)).toEqual({ zoom, lat: 48, lon: 66 });
  });

  it.each([
    ['nothing', ''],
    ['a sentence of the op-ed', '#p8.2'],
    ['two numbers', '#map=5/48'],
    ['four numbers', '#map=5/48/66/0'],
    ['words', '#map=a/b/c'],
    ['NaN', '#map=NaN/NaN/NaN'],
    ['an exponent', '#map=5/4e1/66'],
    ['hexadecimal', '#map=0x5/48/66'],
    ['an endless number', `#map=5/${'9'.repeat(400)}/66`],
    ['a line break after', '#map=5/48/66\n'],
    ['spaces', '#map= 5/48/66'],
    ['a plus sign', '#map=5/+48/66'],
    ['a script', '#map=5/48/66<script>'],
    ['no hash sign', 'map=5/48/66'],
    ['latitude out of range', '#map=5/85.1/66'],
    ['longitude out of range', '#map=5/48/180.1'],
    ['zoom below 0', '#map=-1/48/66'],
    ['zoom above 24', '#map=24.1/48/66']
  ])('does not understand %s', (_, hash) => {
    expect(parseCamera(hash)).toBeUndefined();
  });

  it('never throws and never leaves its range', () => {
    const numbers = fc.array(fc.oneof(fc.double(), fc.integer(), fc.string()), { maxLength: 4 });
    const hostile = fc.oneof(
      fc.string(),
      numbers.map((parts) => `#map=${parts.join('/')}`)
    );
    fc.assert(
      fc.property(hostile, (hash) => {
        const camera = parseCamera(hash);
        if (!camera) return;
        expect(camera.zoom).toBeGreaterThanOrEqual(minZoom);
        expect(camera.zoom).toBeLessThanOrEqual(maxZoom);
        expect(Math.abs(camera.lat)).toBeLessThanOrEqual(85);
        expect(Math.abs(camera.lon)).toBeLessThanOrEqual(180);
      })
    );
  });
});
