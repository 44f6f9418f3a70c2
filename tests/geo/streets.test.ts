import { PMTiles, type Source } from 'pmtiles';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { streetsFrom, streetsTo } from '$lib/cartography/layers/streets';
import { allLayers } from '$lib/cartography/paint-order';
import { palettes, themes } from '$lib/cartography/palette';
import { streetsArchive as archiveNamed } from '../../tools/settings.mjs';
import { streetsArchive } from '../support/streets-archive';

describe('the archive of streets that a deployment names', () => {
  it('is none without an address: nothing is let through and nothing drawn', () => {
    expect(archiveNamed(undefined)).toEqual({ url: '', hosts: [] });
    const ids = allLayers(palettes.paper, { streets: false, relief: true }).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('streets'))).toEqual([]);
  });

  it('lets its own host through and no other', () => {
    const url = 'https://tiles.newspaper.example/streets/kz.pmtiles?v=3';
    expect(archiveNamed(url)).toEqual({ url, hosts: ['https://tiles.newspaper.example'] });
    expect(archiveNamed('/streets.pmtiles')).toEqual({ url: '/streets.pmtiles', hosts: [] });
  });

  it.each([
    'tiles.example/a.pmtiles',
    'http://tiles.example/a.pmtiles',
    '//tiles.example/a',
    'https://a:b@tiles.example/a.pmtiles',
    'ftp://tiles.example/a.pmtiles',
    'https://*/a.pmtiles',
    'https://a;script-src-elem/a.pmtiles',
    'https://[::1]/a.pmtiles',
    'https://tiles.example /a.pmtiles',
    '/a.pmtiles;script-src',
    '/\\tiles.example/a.pmtiles'
  ])('is refused by name where %s is no such address', (url) => {
    expect(() => archiveNamed(url)).toThrow('STREETS_PMTILES');
  });
});

describe.each(themes)('streets on %s', (theme) => {
  it('lie over the ground alone, from zoom 9 up, as the specification has it', () => {
    const layers = allLayers(palettes[theme], { streets: true, relief: true });
    const mine = layers.filter(({ id }) => id.startsWith('streets-'));
    expect(mine.length).toBeGreaterThan(5);
    for (const layer of mine) expect(layer.minzoom).toBeGreaterThanOrEqual(streetsFrom);
    const before = layers.slice(0, layers.indexOf(mine[0]!)).map(({ id }) => id);
    expect(before).toContain('land');
    expect(before).not.toContain('borders');
    const style = {
      version: 8,
      state: { language: { default: 'kk' } },
      'font-faces': {},
      sources: { streets: { type: 'vector', tiles: ['pmtiles://a/{z}/{x}/{y}'] } },
      layers: mine
    };
    expect(validateStyleMin(style as never).map(({ message }) => message)).toEqual([]);
  });
});

it('the archive of the tests is one: the library reads its zooms and a street out of it', async () => {
  const bytes = streetsArchive([80.25, 50.41]);
  const source: Source = {
    getKey: () => 'test',
    getBytes: (offset, length) =>
      Promise.resolve({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer })
  };
  const archive = new PMTiles(source);
  const header = await archive.getHeader();
  expect([header.minZoom, header.maxZoom]).toEqual([streetsFrom, streetsTo]);
  const x = Math.floor(((80.25 + 180) / 360) * 2 ** 12);
  const y = Math.floor(
    ((1 - Math.asinh(Math.tan((50.41 * Math.PI) / 180)) / Math.PI) / 2) * 2 ** 12
  );
  const tile = new VectorTile(
    new PbfReader(new Uint8Array((await archive.getZxy(12, x, y))!.data))
  );
  expect(Object.keys(tile.layers)).toContain('roads');
  expect(tile.layers.roads!.feature(0).properties['name:kk']).toBe('Абай даңғылы');
});
