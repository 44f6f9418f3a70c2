import type { Feature, MultiLineString } from 'geojson';
import {
  createExpression,
  featureFilter,
  validateStyleMin,
  type LayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { languages } from '../domain/language';
import { defaultLayers, layerNames, toggleLayer, type Layer } from '../domain/layers';
import { certainties } from '../domain/certainty';
import { nameInLanguage } from './layers/shown';
import { themes } from './palette';
import { buildStyle, globalState, type MapState } from './style';

const addresses = {
  baseTiles: 'https://atlas.example/base/{z}/{x}/{y}.pbf',
  maxTileZoom: 5,
  points: '/data/map/points.json',
  lines: '/data/map/lines.json',
  areas: '/data/map/areas.json',
  physical: '/data/map/physical.json',
  fontFaces: { 'Atlas Sans': [{ url: '/fonts/a.woff2', 'unicode-range': ['U+0400-04FF'] }] }
};
const initial: MapState = {
  language: 'en',
  layers: defaultLayers,
  selected: null,
  borders: false,
  time: null,
  highlighted: [],
  kept: null,
  path: []
};
const build = (theme: (typeof themes)[number], state: Partial<MapState> = {}) =>
  buildStyle(theme, addresses, { ...initial, ...state });

describe.each(themes)('the style on %s', (theme) => {
  it('conforms to the specification', () => {
    expect(validateStyleMin(build(theme)).map(({ message }) => message)).toEqual([]);
  });

  it('has each layer once, over sources that exist', () => {
    const { layers, sources } = build(theme);
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
    for (const layer of layers) if ('source' in layer) expect(sources).toHaveProperty(layer.source);
  });
});

it('the style is a value: the same options give the same, and themes differ in paint alone', () => {
  expect(build('paper')).toEqual(build('paper'));
  const bare = (theme: (typeof themes)[number]) =>
    build(theme).layers.map((layer) => ({ ...layer, paint: {} }));
  expect(bare('night')).toEqual(bare('paper'));
});

it('what the reader switches is global state, not another style', () => {
  const other = build('paper', {
    language: 'kk',
    layers: new Set(),
    selected: 'sites/semey',
    borders: true,
    highlighted: ['sites/astana']
  });
  expect(other.layers).toEqual(build('paper').layers);
  expect(other.state).not.toEqual(build('paper').state);
});

it('a measured way is a source of the style, empty without one', () => {
  const coordinates = (path: MapState['path']) => {
    const source = build('paper', { path }).sources.path as { data: Feature<MultiLineString> };
    return source.data.geometry.coordinates;
  };
  const line: [number, number][] = [
    [68, 43],
    [69, 42]
  ];
  expect(coordinates([])).toEqual([]);
  expect(coordinates([line])).toEqual([line]);
});

interface Drawn {
  source: 'points' | 'lines' | 'areas';
  properties: Record<string, unknown>;
}

const geometryTypes = { points: 'Point', lines: 'LineString', areas: 'Polygon' } as const;

function passes(
  layer: LayerSpecification,
  { source, properties }: Drawn,
  state: MapState,
  zoom: number
) {
  if (!('source' in layer) || layer.source !== source) return false;
  const { filter } = featureFilter(layer.filter, `layers.${layer.id}.filter`, globalState(state));
  return filter({ zoom }, { type: geometryTypes[source], properties });
}

function evaluate(expression: unknown, state: Partial<MapState>, properties = {}): unknown {
  const values = globalState({ ...initial, ...state });
  const compiled = createExpression(expression, 'layers.test', null, values);
  if (compiled.result === 'error') throw new Error(compiled.value[0]!.message);
  return compiled.value.evaluate({ zoom: 5 }, { type: 'Point', properties });
}

/** Ids of the style's layers that draw a feature; those that mark the hovered one aside. */
function drawnBy(drawn: Drawn, state: Partial<MapState> = {}, zoom = 12): string[] {
  return build('paper')
    .layers.filter((layer) => passes(layer, drawn, { ...initial, ...state }, zoom))
    .map(({ id }) => id)
    .filter((id) => !id.endsWith('-hovered'));
}

const point = (key: string, layers: string, rank = 1, pinUntil = 24): Drawn => ({
  source: 'points',
  properties: { key, layers, rank, sign: 'site-city', kind: 'city', pinUntil }
});
const line = (key: string, layers: string, certainty: string): Drawn => ({
  source: 'lines',
  properties: { key, layers, certainty, rank: 1, kind: 'land' }
});
const area = (key: string, layers: string, kind: string): Drawn => ({
  source: 'areas',
  properties: { key, layers, area: kind, rank: 1, kind: 'memorial' }
});

const examples: Record<Layer, Drawn> = {
  routes: line('routes/hexi', '|routes|', 'attested'),
  places: point('places/otrar', '|places|'),
  'test-site': area('sites/semipalatinsk-test-site', '|test-site|', 'extent'),
  internment: point('sites/karaganda', '|internment|'),
  'atomic-bombings': point('sites/hiroshima-hypocenter', '|atomic-bombings|'),
  cooperation: area('sites/memorial', '|cooperation|', 'uncertainty'),
  meetings: point('sites/bishkek', '|meetings|'),
  industry: point('sites/kashagan', '|industry|'),
  corridors: line('sites/middle-corridor', '|corridors|', 'corridor')
};

describe.each(layerNames)('the switch of %s', (layer) => {
  it('hides and shows its features, and no others', () => {
    const without = toggleLayer(defaultLayers, layer);
    const only = new Set([layer]);
    for (const [other, drawn] of Object.entries(examples)) {
      const same = other === layer;
      expect(drawnBy(drawn).length, other).toBeGreaterThan(0);
      expect(drawnBy(drawn, { layers: without }).length > 0, other).toBe(!same);
      expect(drawnBy(drawn, { layers: only }).length > 0, other).toBe(same);
    }
  });
});

describe('a feature', () => {
  it('of two layers is drawn while one of them is on', () => {
    const astana = point('sites/astana', '|cooperation|meetings|');
    const shown = (...layers: Layer[]) => drawnBy(astana, { layers: new Set(layers) }).length > 0;
    expect(shown('cooperation', 'meetings')).toBe(true);
    expect(shown('cooperation')).toBe(true);
    expect(shown('meetings')).toBe(true);
    expect(shown('places', 'routes')).toBe(false);
  });

  it('comes in with its rank', () => {
    const from = (rank: number) =>
      [2, 3, 4, 5].find((zoom) =>
        drawnBy(point('places/x', '|places|', rank), {}, zoom).includes('places')
      );
    expect([1, 2, 3].map(from)).toEqual([2, 3, 5]);
  });

  it('that is opened is drawn by the layers of the opened one alone, even where its layer is off', () => {
    const semey = point('sites/semey', '|cooperation|', 3);
    const opened = drawnBy(semey, { selected: 'sites/semey' });
    expect(opened).toContain('point-selected');
    for (const id of opened) expect(id).toMatch(/^point-selected/);
    expect(drawnBy(semey, { selected: 'sites/semey', layers: new Set() })).toEqual(opened);
    expect(drawnBy(semey, { selected: 'sites/astana', layers: new Set() })).toEqual([]);
  });

  it('that does not pass the filters is not drawn, unless it is opened', () => {
    for (const drawn of Object.values(examples)) {
      const key = String(drawn.properties.key);
      expect(drawnBy(drawn, { kept: [key, 'places/other'] })).toEqual(drawnBy(drawn));
      expect(drawnBy(drawn, { kept: ['places/other'] })).toEqual([]);
      expect(drawnBy(drawn, { kept: [] })).toEqual([]);
      expect(drawnBy(drawn, { kept: null }).length).toBeGreaterThan(0);
    }
    const town = point('places/x', '|places|');
    expect(drawnBy(town, { kept: [], selected: 'places/x' })).toContain('point-selected');
  });

  it('that a text speaks of is ringed or cased and comes in at once, while its layer is on', () => {
    const highlighted = ['places/x', 'routes/x', 'sites/x'];
    const town = point('places/x', '|places|', 3);
    const road = line('routes/x', '|routes|', 'attested');
    const field = area('sites/x', '|test-site|', 'extent');
    expect(drawnBy(town, { highlighted }, 2)).toEqual(
      expect.arrayContaining(['point-highlighted', 'places'])
    );
    expect(drawnBy(town, { highlighted: ['places/y'] }, 2)).toEqual([]);
    expect(drawnBy(road, { highlighted })).toContain('line-highlighted');
    expect(drawnBy(field, { highlighted })).toContain('areas-highlighted');
    for (const drawn of [town, road, field]) {
      expect(drawnBy(drawn).filter((id) => id.endsWith('-highlighted'))).toEqual([]);
      expect(drawnBy(drawn, { highlighted, layers: new Set() })).toEqual([]);
    }
    expect(drawnBy(town, { highlighted, selected: 'places/x' })).not.toContain('point-highlighted');
  });

  it('known only approximately loses its sign where its circle takes over, but keeps its name', () => {
    for (const selected of [null, 'sites/memorial']) {
      const memorial = point('sites/memorial', '|cooperation|', 1, 7);
      const at = (zoom: number) => drawnBy(memorial, { selected }, zoom);
      const [sign, label] = selected
        ? ['point-selected', 'point-selected-label']
        : ['sites', 'site-labels'];
      expect(at(6)).toEqual(expect.arrayContaining([sign, label]));
      expect(at(7)).toEqual([label]);
    }
  });

  it('that is hidden cannot be hovered', () => {
    const hovered = (drawn: Drawn) =>
      build('paper')
        .layers.filter((layer) => passes(layer, drawn, { ...initial, layers: new Set() }, 12))
        .map(({ id }) => id);
    expect(hovered(examples.places)).toEqual([]);
    expect(hovered(examples.routes)).toEqual([]);
  });

  it('has its name in the reader’s language', () => {
    const names = { ru: 'Семей', kk: 'Семей қаласы', ja: 'セメイ', en: 'Semey' };
    const properties = Object.fromEntries(languages.map((lang) => [`name:${lang}`, names[lang]]));
    for (const language of languages) {
      expect(evaluate(nameInLanguage, { language }, properties)).toBe(names[language]);
    }
  });
});

it('certainty is told by the line itself: one line layer each, each with its own dashes', () => {
  const { layers } = build('paper');
  const dashes = certainties.map((certainty) => {
    const ids = drawnBy(line('routes/x', '|routes|', certainty));
    expect(ids).toEqual(['roads-casing', `roads-${certainty}`]);
    const layer = layers.find(({ id }) => id === ids[1])!;
    return JSON.stringify((layer.paint as Record<string, unknown>)['line-dasharray'] ?? 'solid');
  });
  expect(new Set(dashes).size).toBe(certainties.length);
});

it('borders are hidden until switched on, and disputed ones are dashed', () => {
  const lines = build('paper').layers.filter(({ id }) => id.startsWith('borders'));
  expect(lines.map(({ id }) => id)).toEqual(['borders', 'borders-disputed']);
  for (const borders of [false, true]) {
    for (const { layout } of lines) {
      expect(evaluate(layout?.visibility, { borders })).toBe(borders ? 'visible' : 'none');
    }
  }
  expect(lines[1]!.paint).toHaveProperty('line-dasharray');
  expect(build('paper').state).toMatchObject({ borders: { default: false } });
});
