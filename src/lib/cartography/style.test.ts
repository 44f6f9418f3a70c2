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
import { legible, presence, type Lifetime } from '../domain/lifetime';
import { allTimes, type Span } from '../domain/time';
import { fade, markedSource, nameInLanguage } from './layers/shown';
import { themes } from './palette';
import { buildStyle, globalState, type MapState } from './style';

const addresses = {
  baseTiles: 'https://atlas.example/base/{z}/{x}/{y}.pbf',
  maxTileZoom: 5,
  points: '/data/map/points.json',
  lines: '/data/map/lines.json',
  areas: '/data/map/areas.json',
  physical: '/data/map/physical.json',
  streets: '',
  fontFaces: { 'Atlas Sans': [{ url: '/fonts/a.woff2', 'unicode-range': ['U+0400-04FF'] }] }
};
const initial: MapState = {
  language: 'en',
  layers: defaultLayers,
  selected: null,
  borders: false,
  time: null,
  undated: true,
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
  if (!('source' in layer) || ![source, markedSource(source)].includes(layer.source)) return false;
  if (evaluate(layer.layout?.visibility, state) === 'none') return false;
  const { filter } = featureFilter(layer.filter, `layers.${layer.id}.filter`, globalState(state));
  return filter({ zoom }, { type: geometryTypes[source], properties });
}

/** The opacities that a layer's paint states, for a feature that the map has marked as opened where it is. */
function opacities(layer: LayerSpecification, { properties }: Drawn, state: Partial<MapState>) {
  const mark = { opened: properties.key === state.selected };
  return Object.entries(layer.paint ?? {})
    .filter(([name]) => name.endsWith('opacity'))
    .map(([, value]) => evaluate(value, state, properties, mark));
}

/** Whether anything is seen of what a layer draws: where it states opacities, not each of them is 0. */
function isSeen(layer: LayerSpecification, drawn: Drawn, state: Partial<MapState>): boolean {
  const stated = opacities(layer, drawn, state);
  return stated.length === 0 || stated.some((opacity) => opacity !== 0);
}

function evaluate(
  expression: unknown,
  state: Partial<MapState>,
  properties = {},
  mark: Record<string, unknown> = {}
): unknown {
  if (!Array.isArray(expression)) return expression;
  const values = { ...globalState({ ...initial, ...state }), hovered: '' };
  const compiled = createExpression(expression, 'layers.test', null, values);
  if (compiled.result === 'error') throw new Error(compiled.value[0]!.message);
  return compiled.value.evaluate({ zoom: 5 }, { type: 'Point', properties }, mark);
}

/** Ids of the style's layers that draw a feature; those that mark the hovered one aside. */
function drawnBy(drawn: Drawn, state: Partial<MapState> = {}, zoom = 12): string[] {
  return build('paper')
    .layers.filter((layer) => passes(layer, drawn, { ...initial, ...state }, zoom))
    .filter((layer) => isSeen(layer, drawn, state))
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

  it('that is opened or hovered has no other laid out anew', () => {
    const told = build('paper').layers.filter((layer) =>
      /"global-state","(selected|hovered)"/.test(JSON.stringify(layer))
    );
    expect(told.length).toBeGreaterThan(0);
    for (const layer of told)
      expect(layer).toHaveProperty('source', expect.stringMatching(/^marked-/));
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

  describe('with names of other times', () => {
    const dated = (slot: number, name: string, from: number, to: number) => ({
      [`name${slot}:en`]: name,
      [`name${slot}:from`]: from,
      [`name${slot}:to`]: to
    });
    const astana = {
      'name:en': 'Astana',
      ...dated(1, 'Akmolinsk', 1832, 1961),
      ...dated(2, 'Tselinograd', 1961, 1992),
      ...dated(3, 'Akmola', 1992, 1998)
    };
    const called = (time: MapState['time'], properties = {}) =>
      evaluate(nameInLanguage, { time }, { ...astana, ...properties });
    const year = (y: number) => called({ from: y, to: y });

    it('is called by that of the year, and by the later one in the year of a renaming', () => {
      expect([1831, 1832, 1960, 1961, 1991, 1992, 1997, 1998, 1999].map(year)).toEqual([
        ...['Astana', 'Akmolinsk', 'Akmolinsk', 'Tselinograd', 'Tselinograd'],
        ...['Akmola', 'Akmola', 'Akmola', 'Astana']
      ]);
    });

    it('has in a span the name of its last year, and in all times its own', () => {
      expect(called({ from: 1700, to: 1950 })).toBe('Akmolinsk');
      expect(called({ from: 1950, to: 1970 })).toBe('Tselinograd');
      expect(called(null)).toBe('Astana');
    });

    it('that was gone within the span has the last name that it had', () => {
      expect(called({ from: 1950, to: 1995 }, { endLatest: 1955 })).toBe('Akmolinsk');
    });
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

describe('the years shown', () => {
  const dated = { startEarliest: 618, startLatest: 637, endEarliest: 790, endLatest: 840 };
  const lifetime: Lifetime = { start: [618, 637], end: [790, 840] };
  const town = point('places/x', '|places|');
  const drawn: Drawn[] = [
    town,
    point('sites/x', '|cooperation|'),
    line('routes/x', '|routes|', 'attested'),
    line('routes/x', '|routes|', 'conjectural'),
    line('sites/x', '|corridors|', 'corridor'),
    area('sites/x', '|test-site|', 'extent'),
    area('sites/x', '|cooperation|', 'uncertainty')
  ];
  const inTime = ({ source, properties }: Drawn): Drawn => ({
    source,
    properties: { ...properties, ...dated }
  });
  const spans: (Span | null)[] = [
    null,
    ...[-200, -1, 1, 617, 618, 627, 636, 637, 700, 790, 791, 815, 839, 840, 841, 2026].map(
      (year) => ({ from: year, to: year })
    ),
    { from: 500, to: 617 },
    { from: 500, to: 620 },
    { from: 835, to: 900 },
    { from: 841, to: 900 }
  ];

  it.each(spans)(
    '%o: a feature is drawn while its presence is above 0, and as strongly',
    (time) => {
      const surely = presence(lifetime, time ?? allTimes);
      for (const one of drawn) {
        const always = drawnBy(one);
        expect(drawnBy(inTime(one), { time })).toEqual(surely > 0 ? always : []);
      }
      if (surely > 0) expect(evaluate(fade, { time }, dated)).toBeCloseTo(legible(surely));
    }
  );

  it('what is undated is there in every year, until it is switched off', () => {
    for (const time of [null, { from: 650, to: 650 }]) {
      for (const one of drawn) {
        expect(drawnBy(one, { time }).length).toBeGreaterThan(0);
        expect(drawnBy(one, { time, undated: false })).toEqual([]);
      }
      expect(evaluate(fade, { time })).toBe(1);
    }
    expect(drawnBy(inTime(town), { undated: false })).toEqual(drawnBy(town));
  });

  it('what is opened, and what a text speaks of, stays in every year', () => {
    const time = { from: 1250, to: 1250 };
    const key = (one: Drawn) => String(one.properties.key);
    for (const one of drawn.map(inTime)) {
      const opened = { time, selected: key(one), undated: false };
      expect(drawnBy(one, opened)).toEqual(drawnBy(one, { selected: key(one) }));
      expect(drawnBy(one, opened).length).toBeGreaterThan(0);
      const spoken = { time, highlighted: [key(one)] };
      expect(drawnBy(one, spoken)).toEqual(drawnBy(one, { highlighted: [key(one)] }));
      for (const layer of build('paper').layers.filter(({ id }) => id.endsWith('-selected')))
        expect(opacities(layer, one, opened)).toEqual(opacities(layer, one, {}));
      expect(evaluate(fade, spoken, one.properties)).toBe(1);
    }
  });

  it('fade whatever the layers of the atlas’s own features draw, but for what is opened or marked', () => {
    const unfaded = build('paper')
      .layers.filter(({ id }) => !/selected|highlighted|hovered/.test(id))
      .filter((layer) => 'source' in layer && /points|lines|areas/.test(String(layer.source)))
      .filter(({ paint }) => !JSON.stringify(paint).includes('startEarliest'));
    expect(unfaded.map(({ id }) => id)).toEqual([]);
  });
});
