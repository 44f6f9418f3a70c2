import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultLayers,
  formatLayers,
  groupNames,
  groupOf,
  groups,
  groupState,
  layerNames,
  parseLayers,
  toggleGroup,
  toggleLayer,
  type Layer
} from './layers';

const someLayers = fc.subarray([...layerNames]).map((names): ReadonlySet<Layer> => new Set(names));

describe('?layers=', () => {
  it.each<[string, string | null, readonly Layer[]]>([
    ['absent: the default', null, [...defaultLayers]],
    ['empty: nothing', '', []],
    ['none: nothing', 'none', []],
    ['names', 'routes,cooperation', ['routes', 'cooperation']],
    ['spaces, capitals, doubles', ' Routes, routes ,PLACES', ['routes', 'places']],
    ['unknown names among known ones', 'routes,dragons,toString', ['routes']],
    ['unknown names only: the default', 'dragons', [...defaultLayers]]
  ])('%s', (_, value, layers) => {
    expect(parseLayers(value)).toEqual(new Set(layers));
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(someLayers, (layers) => {
        expect(parseLayers(formatLayers(layers) ?? null)).toEqual(layers);
      })
    );
  });

  it('leaves out the default, says "none", and names layers in the order of the panel', () => {
    expect(formatLayers(defaultLayers)).toBeUndefined();
    expect(formatLayers(new Set())).toBe('none');
    expect(formatLayers(new Set<Layer>(['corridors', 'places', 'routes']))).toBe(
      'routes,places,corridors'
    );
  });

  it('understands layers only, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        for (const layer of parseLayers(value)) expect(layerNames).toContain(layer);
      })
    );
  });
});

describe('groups', () => {
  it('hold each layer once', () => {
    expect(new Set(layerNames).size).toBe(layerNames.length);
    for (const layer of layerNames) expect(groups[groupOf(layer)]).toContain(layer);
  });

  it('say all, some or none', () => {
    const states = (...layers: Layer[]) =>
      groupNames.map((group) => groupState(group, new Set(layers)));
    expect(states('routes', 'places', 'things', 'journeys', 'internment')).toEqual([
      'all',
      'some',
      'none'
    ]);
    expect(states()).toEqual(['none', 'none', 'none']);
    expect(states(...layerNames)).toEqual(['all', 'all', 'all']);
  });

  it('are switched wholly on, unless they are, then wholly off; others stay', () => {
    fc.assert(
      fc.property(someLayers, fc.constantFrom(...groupNames), (shown, group) => {
        const before = new Set(shown);
        const after = toggleGroup(shown, group);
        const wasAll = groupState(group, shown) === 'all';
        expect(groupState(group, after)).toBe(wasAll ? 'none' : 'all');
        const others = (layers: ReadonlySet<Layer>) =>
          layerNames.filter((layer) => groupOf(layer) !== group && layers.has(layer));
        expect(others(after)).toEqual(others(shown));
        expect(shown).toEqual(before);
      })
    );
  });
});

it('a layer switched twice is as before, and the set that was given is left alone', () => {
  fc.assert(
    fc.property(someLayers, fc.constantFrom(...layerNames), (shown, layer) => {
      const before = new Set(shown);
      const once = toggleLayer(shown, layer);
      expect(once.has(layer)).toBe(!shown.has(layer));
      expect(toggleLayer(once, layer)).toEqual(before);
      expect(shown).toEqual(before);
    })
  );
});
