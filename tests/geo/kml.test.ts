import { kml as parseKml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datedExtent } from '$lib/domain/time/dates';
import { languages } from '$lib/domain/language';
import { groupNames, layerNames, type Group, type Layer } from '$lib/domain/layers';
import { kml } from '$lib/features/downloads/formats/kml.server';
import { atlas } from '$lib/server/geo-files';
import { about, addressesOf, changed, features, positionsOf } from '../support/published';
import { hostileText } from '../support/hostile-text';

const texts = {
  language: 'ja' as const,
  title: 'A & B <c>',
  description: 'what it is',
  groups: Object.fromEntries(groupNames.map((name) => [name, name])) as Record<Group, string>,
  layers: Object.fromEntries(layerNames.map((name) => [name, name])) as Record<Layer, string>,
  describe: ({ summary }: { summary: { ja: string } }) => `${summary.ja}\n1 < 2 & 3`
};
const write = (list = features) => kml(list, about, texts, addressesOf('atlas.kml'));
const parse = (text: string) => new DOMParser().parseFromString(text, 'text/xml');
const read = (text: string) => parseKml(parse(text)).features;

describe('KML', () => {
  const document = parse(write());
  const placemarks = new Map(read(write()).map((placemark) => [placemark.id, placemark]));

  it('says what it is, whose, and under which licence', () => {
    const top = document.getElementsByTagName('Document')[0]!;
    expect(top.getElementsByTagName('name')[0]!.textContent).toBe(texts.title);
    const description = top.getElementsByTagName('description')[0]!.textContent;
    for (const part of [about.attribution, about.licence.url]) expect(description).toContain(part);
    expect(write()).not.toContain('<![CDATA[');
  });

  it('holds each feature with its names, description, dates and line as they are', () => {
    expect(placemarks.size).toBe(features.length);
    for (const feature of features) {
      const { properties, geometry } = placemarks.get(`${feature.collection}.${feature.id}`)!;
      expect(properties).toMatchObject({
        name: feature.name.ja,
        description: texts.describe(feature),
        id: `${feature.collection}/${feature.id}`,
        ...Object.fromEntries(languages.map((lang) => [`name:${lang}`, feature.name[lang]]))
      });
      const span = feature.dates
        ? { begin: feature.dates.start.earliest, end: feature.dates.end?.latest ?? '' }
        : undefined;
      expect(properties!.timespan, feature.id).toEqual(span);
      expect(numbers(geometry), feature.id).toEqual(
        positionsOf(feature.geometry.coordinates).flat()
      );
    }
  });

  it('has a style for each feature', () => {
    const styles = [...document.getElementsByTagName('Style')].map((style) =>
      style.getAttribute('id')
    );
    const used = [...document.getElementsByTagName('styleUrl')].map((url) =>
      url.textContent!.slice(1)
    );
    for (const id of used) expect(styles).toContain(id);
  });

  it('has a folder for each group and in it one for each layer', () => {
    const named = [...document.getElementsByTagName('Folder')].map(
      (folder) => folder.getElementsByTagName('name')[0]!.textContent
    );
    expect(new Set(named)).toEqual(new Set([...groupNames, ...layerNames]));
  });

  it('opens at all times, as early as the doubt of its earliest date allows', () => {
    const view = document.getElementsByTagName('LookAt')[0]!;
    const { places, routes, sites } = atlas();
    const begins = [...places, ...routes, ...sites].flatMap(
      ({ properties }) => datedExtent(properties)?.start[0] ?? []
    );
    // ISO 8601 counts 1 BCE as the year 0.
    const earliest = 1 + Math.min(...begins);
    expect(view.getElementsByTagName('begin')[0]!.textContent).toBe(
      `-${String(-earliest).padStart(4, '0')}`
    );
  });

  it('keeps hostile names to the letter', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const name = { ru: text, kk: text, ja: text, en: text };
        const [placemark] = read(write([changed('places', { name })]));
        expect(placemark!.properties).toMatchObject({ name: text, 'name:ru': text });
      })
    );
  });

  it('is XML even where a text holds what XML cannot', () => {
    const name = { ru: 'a\u0000b\uD800', kk: 'k', ja: 'a\u0000b', en: 'e' };
    const [placemark] = read(write([changed('places', { name })]));
    expect(placemark!.properties!.name).toBe('a\uFFFDb');
  });
});

type Shape = { type: string; coordinates?: unknown; geometries?: Shape[] } | null;

function numbers(shape: Shape): number[] {
  if (shape?.geometries) return shape.geometries.flatMap(numbers);
  return positionsOf(shape?.coordinates).flat();
}
