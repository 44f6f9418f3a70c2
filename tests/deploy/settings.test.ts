import { describe, expect, it } from 'vitest';
import { basePath, publicOrigin } from '../../tools/settings.mjs';

describe('settings of a deployment', () => {
  it.each(['', '/atlas', '/maps/silk-road', '/2025.08/~atlas_2'])('BASE_PATH may be "%s"', (path) =>
    expect(basePath(path)).toBe(path)
  );

  it.each([
    ...['/a;b', '//evil', '/', '/atlas/', 'atlas', '/a b', '/a/../b', '/.git', '/a"b', '/%61'],
    ...['/a\nb', '/a\\b', '/атлас', '/a?b', '/a#b', '/a{b}', '/$uri']
  ])('BASE_PATH is refused by name where %j is none', (path) =>
    expect(() => basePath(path)).toThrow(/^BASE_PATH is .*; expected a path/)
  );

  it.each(['https://atlas.example.org', 'https://atlas.example.org:8443', 'http://localhost:4173'])(
    'ORIGIN may be %s',
    (origin) => expect(publicOrigin(origin)).toBe(origin)
  );

  it.each([
    ...['atlas.example.org', 'http://atlas.example.org', 'https://atlas.example.org/'],
    ...['https://*', 'https://a:b@atlas.example.org', 'https://atlas.example.org/atlas', 'null'],
    ...['https://a;b', 'https://[::1]', 'javascript:alert(1)']
  ])('ORIGIN is refused by name where %s is none', (origin) =>
    expect(() => publicOrigin(origin)).toThrow(/^ORIGIN is .*; expected an https address/)
  );
});
