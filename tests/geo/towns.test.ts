import { createExpression, featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { townSource } from '$lib/cartography/map-features';
import { towns as townLayers } from '$lib/cartography/layers/physical';
import { palettes } from '$lib/cartography/palette';
import { openingState } from '../support/map-state';
import { globalState, type MapState } from '$lib/cartography/style';
import { coast } from '$lib/server/base-map/countries';
import { languages } from '$lib/domain/language';
import { atlas } from '$lib/server/geo-files';

const { towns } = atlas();
const drawn = townSource(atlas()).features;

describe('towns of today', () => {
  it('lie on land, each named in four languages', () => {
    expect(towns.length).toBeGreaterThan(150);
    for (const { id, name, position } of towns) {
      expect(coast.isLand(position, 3), id).toBe(true);
      for (const language of languages) expect(name[language], id).toMatch(/\S/);
    }
  });

  const { filter: given, layout } = townLayers(palettes.paper)[0] as unknown as {
    filter: never;
    layout: Record<string, unknown>;
  };
  const called = (name: string): Feature =>
    drawn.find(({ properties }) => properties!['name:en'] === name)!;
  const isShown = (name: string, zoom: number, state: Partial<MapState> = {}) => {
    const values = { ...globalState({ ...openingState, ...state }), hovered: '' };
    const { filter } = featureFilter(given, 'layers.towns.filter', values);
    return filter({ zoom }, { type: 'Point', properties: called(name).properties! });
  };

  it('come in with their rank', () => {
    for (const [rank, from] of [
      [1, 4],
      [2, 6],
      [3, 7]
    ]) {
      const alone = towns.find((town) => town.rank === rank && town.double === null)!;
      const first = [2, 3, 4, 5, 6, 7, 8].find((zoom) => isShown(alone.name.en, zoom));
      expect(first, alone.id).toBe(from);
    }
  });

  it('give way to the feature that stands for them while it is shown, and stand for it where it is not', () => {
    expect(isShown('Samarkand', 5)).toBe(false);
    expect(isShown('Samarkand', 5, { layers: new Set(['routes']) })).toBe(true);
    expect(isShown('Astana', 5)).toBe(false);
    expect(isShown('Astana', 5, { layers: new Set(['routes', 'places']) })).toBe(true);
  });

  it('are named by an expression that the map understands', () => {
    const compiled = createExpression(layout['text-field'], 'layers.towns', null, {
      language: 'kk'
    });
    if (compiled.result === 'error') throw new Error(compiled.value[0]!.message);
    const { properties } = called('Karaganda');
    expect(compiled.value.evaluate({ zoom: 5 }, { type: 'Point', properties: properties! })).toBe(
      'Қарағанды'
    );
  });
});
