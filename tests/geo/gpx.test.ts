import { gpx as parseGpx } from '@tmcw/togeojson';
import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gpx } from '$lib/features/downloads/formats/gpx.server';
import { atlas } from '$lib/server/geo-files';
import { about, addressesOf, changed, features, positionsOf } from '../support/published';
import { hostileText } from '../support/hostile-text';

const routes = features.filter(({ collection }) => collection === 'routes');
const texts = {
  language: 'kk' as const,
  title: 'A & B',
  description: 'what it is',
  describe: ({ summary }: { summary: { kk: string } }) => `${summary.kk}\n1 < 2 & 3`
};
const write = (list = routes) => gpx(list, atlas().places, about, texts, addressesOf('routes.gpx'));
const parse = (text: string) => new DOMParser().parseFromString(text, 'text/xml');
const read = (text: string) => parseGpx(parse(text)).features;

/** Children in the order that the schema of GPX 1.1 demands, by the parent's name. */
const order: Record<string, string[]> = {
  gpx: ['metadata', 'wpt', 'rte', 'trk', 'extensions'],
  metadata: ['name', 'desc', 'author', 'copyright', 'link', 'time', 'keywords', 'bounds'],
  author: ['name', 'email', 'link'],
  copyright: ['year', 'license'],
  link: ['text', 'type'],
  rte: ['name', 'cmt', 'desc', 'src', 'link', 'number', 'type', 'extensions', 'rtept'],
  rtept: ['ele', 'time', 'name', 'cmt', 'desc', 'src', 'link', 'sym', 'type']
};

const childrenOf = (element: Element) =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);

function misplaced(element: Element): string[] {
  const children = childrenOf(element);
  const places = children.map(({ nodeName }) => order[element.nodeName]?.indexOf(nodeName) ?? -1);
  const own = children
    .filter((_, i) => places[i]! < 0 || (i > 0 && places[i]! < places[i - 1]!))
    .map(({ nodeName }) => `${nodeName} in ${element.nodeName}`);
  return [...own, ...children.flatMap(misplaced)];
}

describe('GPX', () => {
  const root = parse(write()).documentElement!;

  it('has the elements of GPX 1.1, in its order', () => {
    expect(root.namespaceURI).toBe('http://www.topografix.com/GPX/1/1');
    expect(root.getAttribute('version')).toBe('1.1');
    expect(misplaced(root)).toEqual([]);
  });

  it('says what it is, whose, under which licence, and how far it reaches', () => {
    const [metadata] = childrenOf(root);
    const text = (name: string) => metadata!.getElementsByTagName(name)[0]!.textContent;
    expect(text('license')).toBe(about.licence.url);
    expect(text('desc')).toContain(about.attribution);
    expect(text('time')).toBe(`${about.date}T00:00:00Z`);
    const bounds = metadata!.getElementsByTagName('bounds')[0]!;
    const [west, east] = ['minlon', 'maxlon'].map((side) => Number(bounds.getAttribute(side)));
    const longitudes = routes.flatMap((route) =>
      positionsOf(route.geometry.coordinates).map(([lon]) => lon)
    );
    expect([west, east]).toEqual([Math.min(...longitudes), Math.max(...longitudes)]);
  });

  it('holds each route with its name, description and line as they are', () => {
    const lines = read(write());
    expect(lines).toHaveLength(routes.length);
    routes.forEach((route, i) => {
      const { properties, geometry } = lines[i]!;
      expect(properties).toMatchObject({
        name: route.name.kk,
        desc: texts.describe(route),
        type: route.kind,
        _gpxType: 'rte'
      });
      for (const name of Object.values(route.name)) expect(properties!.cmt).toContain(name);
      expect(geometry).toEqual(route.geometry);
    });
  });

  it('names the stations of a route', () => {
    const [first] = [...root.getElementsByTagName('rte')];
    const points = [...first!.getElementsByTagName('rtept')];
    const nameOf = (point: Element | undefined) =>
      point?.getElementsByTagName('name')[0]?.textContent;
    expect([nameOf(points[0]), nameOf(points.at(-1))]).toEqual(['Лоян', 'Чанъань']);
    const { via } = atlas().routes[0]!.properties;
    expect(points.map((point) => nameOf(point) !== undefined)).toEqual(
      via.map((stop) => 'place' in stop)
    );
  });

  it('keeps hostile names to the letter', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const name = { ru: text, kk: text, ja: text, en: text };
        const [line] = read(write([changed('routes', { name })]));
        expect(line!.properties!.name).toBe(text);
      })
    );
  });
});
