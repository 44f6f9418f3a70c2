import type { Feature, MultiLineString } from 'geojson';
import {
  createExpression,
  createPropertyExpression,
  featureFilter,
  latest,
  validateStyleMin,
  type CircleLayerSpecification,
  type LayerSpecification,
  type StylePropertySpecification
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/domain/language';
import { layerNames, toggleLayer, type Layer } from '$lib/domain/layers';
import { certainties } from '$lib/domain/certainty';
import { legible, presence, type TemporalExtent } from '$lib/domain/time/temporal-extent';
import { allTimes, type YearRange } from '$lib/domain/time/year-range';
import { fade, firstNameInLanguage, markedSource, nameInLanguage } from './layers/shown';
import { clickableLayers } from './paint-order';
import { themes } from './palette';
import { iconGrid } from './icon-names';
import { openingState } from '#tests/support/map-state.ts';
import { buildStyle, globalState, relayData, type MapState } from './style';

const addresses = {
  baseTiles: 'https://atlas.example/base/{z}/{x}/{y}.pbf',
  relief: 'https://atlas.example/relief/{theme}/{z}/{x}/{y}.webp',
  maxTileZoom: 5,
  points: '/data/map/points.json',
  lines: '/data/map/lines.json',
  areas: '/data/map/areas.json',
  physical: '/data/map/physical.json',
  streets: '',
  fontFaces: { 'Atlas Sans': [{ url: '/fonts/a.woff2', 'unicode-range': ['U+0400-04FF'] }] }
};
const build = (theme: (typeof themes)[number], state: Partial<MapState> = {}) =>
  buildStyle(theme, addresses, { ...openingState, ...state });

describe.each(themes)('the style on %s', (theme) => {
  // In the browser nobody looks: MapLibre is told not to.
  it.each([
    ['of its own', ''] as const,
    ['with streets', 'pmtiles://streets/{z}/{x}/{y}'] as const
  ])('conforms to the specification, %s', (_, streets) => {
    const style = buildStyle(theme, { ...addresses, streets }, openingState);
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  it('has each layer once, over sources that exist', () => {
    const { layers, sources } = build(theme);
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
    for (const layer of layers) if ('source' in layer) expect(sources).toHaveProperty(layer.source);
  });
});

/**
 * The programs that MapLibre builds for a layer: one for each set of properties that its type says feature by feature.
 * Told by zoom as well, the same property is another program.
 */
function programsOf({ type, paint = {}, layout = {} }: LayerSpecification): string[] {
  const said = (of: string) =>
    Object.entries(paint).flatMap(([name, value]) => {
      if (!name.startsWith(of) || !Array.isArray(value)) return [];
      const spec = (latest[`paint_${type}`] as Record<string, StylePropertySpecification>)[name]!;
      const parsed = createPropertyExpression(value, name, spec);
      const kind = parsed.result === 'success' ? parsed.value.kind : 'constant';
      return kind === 'source' || kind === 'composite' ? [`${name} ${kind}`] : [];
    });
  const program = (name: string, of: string) => [name, ...said(of)].join(', ');
  switch (type) {
    case 'line':
      return [program('line-dasharray' in paint ? 'dashed line' : 'line', 'line-')];
    case 'fill':
      return [
        program('fill-pattern' in paint ? 'pattern' : 'fill', 'fill-'),
        ...('fill-antialias' in paint ? [] : [program('outline', 'fill-')])
      ];
    case 'symbol':
      return [
        ...('text-field' in layout ? [program('text', 'text-')] : []),
        ...('icon-image' in layout ? [program('icon', 'icon-')] : [])
      ];
    default:
      return [program(type, `${type}-`)];
  }
}

it('layers of one type say the same properties feature by feature: each other set is a program to be waited for', () => {
  const programs = [...new Set(build('paper').layers.flatMap(programsOf))];
  const count = (name: string) =>
    programs.filter((program) => program.split(', ')[0] === name).length;
  expect(
    Object.fromEntries(
      ['line', 'dashed line', 'fill', 'pattern', 'outline', 'text', 'icon'].map((name) => [
        name,
        count(name)
      ])
    )
  ).toEqual({
    // Of the ground's many corners, and of features.
    line: 2,
    'dashed line': 1,
    // Circles of uncertainty, which come in nearer, have two colours.
    fill: 2,
    pattern: 1,
    outline: 0,
    text: 1,
    icon: 1
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

it('writes no name of anything while a reader is asked for it', () => {
  const { layers, state } = build('paper', { nameless: true, selected: 'sites/semey' });
  const values = Object.fromEntries(
    Object.entries(state!).map(([name, { default: value }]) => [name, value])
  );
  const writesNames = (layer: LayerSpecification) => JSON.stringify(layer).includes('language');
  const drawn = layers.filter((layer) => {
    const visibility: unknown = layer.layout?.visibility ?? 'visible';
    if (typeof visibility === 'string') return visibility === 'visible';
    const { value } = createExpression(visibility, 'layout.visibility');
    expect(value).toHaveProperty('evaluate');
    const parsed = value as { evaluate(of: { zoom: number; globalState: object }): unknown };
    return parsed.evaluate({ zoom: 4, globalState: values }) === 'visible';
  });
  expect(layers.filter(writesNames).length).toBeGreaterThan(8);
  expect(drawn.filter(writesNames)).toEqual([]);
  expect(drawn.map(({ id }) => id)).toEqual(expect.arrayContaining(['places', 'sites', 'things']));
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
  mark: Record<string, unknown> = {},
  zoom = 5,
  specification: StylePropertySpecification | null = null
): unknown {
  if (!Array.isArray(expression)) return expression;
  const values = { ...globalState({ ...openingState, ...state }), hovered: '' };
  const compiled = createExpression(expression, 'layers.test', specification, values);
  if (compiled.result === 'error') throw new Error(compiled.value[0]!.message);
  return compiled.value.evaluate({ zoom }, { type: 'Point', properties }, mark);
}

/** Ids of the style's layers that draw a feature; those that mark the hovered one aside. */
function drawnBy(drawn: Drawn, state: Partial<MapState> = {}, zoom = 12): string[] {
  return build('paper')
    .layers.filter((layer) => passes(layer, drawn, { ...openingState, ...state }, zoom))
    .filter((layer) => isSeen(layer, drawn, state))
    .map(({ id }) => id)
    .filter((id) => !id.endsWith('-hovered'));
}

const point = (key: string, layers: string, rank = 1, pinUntil = 24): Drawn => ({
  source: 'points',
  properties: { key, layers, rank, icon: 'site-city', kind: 'city', pinUntil }
});
const thing = (key: string, spot: string): Drawn => {
  const drawn = point(key, '|things|', 2);
  return { ...drawn, properties: { ...drawn.properties, spot } };
};
const line = (key: string, layers: string, certainty: string): Drawn => ({
  source: 'lines',
  properties: { key, layers, certainty, rank: 1, kind: 'land' }
});
const journey = (key: string): Drawn => ({
  source: 'lines',
  properties: { key, layers: '|journeys|', journey: 'attested', rank: 2, kind: 'pilgrim' }
});
const area = (key: string, layers: string, kind: string): Drawn => ({
  source: 'areas',
  properties: { key, layers, area: kind, rank: 1, kind: 'memorial' }
});

const examples: Record<Layer, Drawn> = {
  routes: line('routes/hexi', '|routes|', 'attested'),
  places: point('places/otrar', '|places|'),
  things: thing('things/kugo-harp', '135.84,34.69'),
  journeys: journey('journeys/xuanzang'),
  'test-site': area('sites/semipalatinsk-test-site', '|test-site|', 'extent'),
  internment: point('sites/karaganda', '|internment|'),
  'atomic-bombings': point('sites/hiroshima-hypocenter', '|atomic-bombings|'),
  cooperation: area('sites/memorial', '|cooperation|', 'uncertainty'),
  meetings: point('sites/bishkek', '|meetings|'),
  industry: point('sites/kashagan', '|industry|'),
  corridors: line('sites/middle-corridor', '|corridors|', 'corridor')
};

const in750 = { from: 750, to: 750 };

describe.each(layerNames)('the switch of %s', (layer) => {
  it('hides and shows its features, and no others', () => {
    const all = new Set(layerNames);
    const without = toggleLayer(all, layer);
    const only = new Set([layer]);
    for (const [other, drawn] of Object.entries(examples)) {
      const same = other === layer;
      const isDrawn = (layers: ReadonlySet<Layer>) =>
        drawnBy(drawn, { layers, yearRange: in750 }).length > 0;
      expect(isDrawn(all), other).toBe(true);
      expect(isDrawn(without), other).toBe(!same);
      expect(isDrawn(only), other).toBe(same);
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

  it('that is a journey is drawn where journeys do not lie over the roads of all times like a net', () => {
    const xuanzang = journey('journeys/xuanzang');
    const isDrawn = (state: Partial<MapState>) => drawnBy(xuanzang, state, 3).length > 0;
    expect(isDrawn({})).toBe(false);
    expect(isDrawn({ yearRange: in750 })).toBe(true);
    expect(isDrawn({ layers: new Set(['journeys', 'places']) })).toBe(true);
    expect(isDrawn({ matchingKeys: ['journeys/xuanzang'] })).toBe(true);
    expect(isDrawn({ highlighted: ['journeys/xuanzang'] })).toBe(true);
  });

  it('comes in with its rank', () => {
    const from = (rank: number) =>
      [2, 3, 4, 5].find((zoom) =>
        drawnBy(point('places/x', '|places|', rank), {}, zoom).includes('lesser-places')
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
      const among = (matchingKeys: string[] | null) =>
        drawnBy(drawn, { matchingKeys, yearRange: in750 });
      expect(among([key, 'places/other'])).toEqual(among(null));
      expect(drawnBy(drawn, { matchingKeys: ['places/other'] })).toEqual([]);
      expect(drawnBy(drawn, { matchingKeys: [] })).toEqual([]);
      expect(among(null).length).toBeGreaterThan(0);
    }
    const town = point('places/x', '|places|');
    expect(drawnBy(town, { matchingKeys: [], selected: 'places/x' })).toContain('point-selected');
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
      const [icon, label] = selected
        ? ['point-selected', 'point-selected-label']
        : ['sites', 'site-labels'];
      expect(at(6)).toEqual(expect.arrayContaining([icon, label]));
      expect(at(7)).toEqual([label]);
    }
  });

  it('stands aside at the zooms at which it would lie over others, and is marked there where it is true', () => {
    const at = (zoom: number, spread: object) => {
      const astana = point('sites/astana', '|cooperation|');
      return drawnBy({ ...astana, properties: { ...astana.properties, ...spread } }, {}, zoom);
    };
    const own = at(4, {});
    for (const zoom of [5.4, 7]) expect(at(zoom, { spreadIn: '|5|7|' })).toEqual(['spread-spots']);
    for (const zoom of [4, 6, 8, 15]) expect(at(zoom, { spreadIn: '|5|7|' })).toEqual(own);
    expect(at(5.4, { spreadAt: 5 })).toEqual(own);
    for (const zoom of [4, 6, 15]) expect(at(zoom, { spreadAt: 5 })).toEqual([]);
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
        .layers.filter((layer) => passes(layer, drawn, { ...openingState, layers: new Set() }, 12))
        .map(({ id }) => id);
    expect(hovered(examples.places)).toEqual([]);
    expect(hovered(examples.routes)).toEqual([]);
  });

  it('is named nearer to its own sign than to any other', () => {
    const { layers } = build('paper');
    const layoutOf = (id: string) =>
      (layers.find((layer) => layer.id === id) as { layout: Record<string, unknown> }).layout;
    const state = { highlighted: ['places/spoken'] };
    const value = (id: string, name: string, properties: object, zoom: number) =>
      Number(evaluate(layoutOf(id)[name], state, properties, {}, zoom));
    const kinds = [
      {
        icons: 'places',
        labels: 'place-labels',
        filled: { 'place-city': 0.57, 'heritage-city': 0.92 }
      },
      { icons: 'sites', labels: 'site-labels', filled: { 'site-city': 0.92 } }
    ].flatMap(({ filled, ...of }) =>
      Object.entries(filled).map(([icon, share]) => ({ ...of, icon, share }))
    );
    type Kind = (typeof kinds)[number];
    const features = [1, 2, 3].flatMap((rank) =>
      ['places/x', 'places/spoken'].map((key) => ({ key, rank }))
    );
    const drawnAs = ({ icon }: Kind, of: (typeof features)[number]) => ({ ...of, icon });
    /** Half of what is seen of a sign, or the radius of the ring round it, in CSS pixels. */
    const reach = ({ icons, share }: Kind, properties: { key: string }, zoom: number) =>
      properties.key === 'places/spoken'
        ? 13
        : (value(icons, 'icon-size', properties, zoom) * iconGrid * share) / 2;
    // Where a name begins is told for whole zooms: the layout of a tile is that of its own.
    const anchors = (id: string, properties: object, zoom: number) => {
      const { values } = evaluate(
        layoutOf(id)['text-variable-anchor-offset'],
        state,
        properties,
        {},
        zoom,
        latest.layout_symbol['text-variable-anchor-offset'] as unknown as StylePropertySpecification
      ) as { values: (string | [number, number])[] };
      return values.flatMap((anchor, i) => (i % 2 ? [] : [[anchor, values[i + 1]] as const]));
    };
    for (const zoom of [2, 3, 4, 5, 6, 7, 8, 9, 12])
      for (const own of kinds)
        for (const feature of features) {
          const properties = drawnAs(own, feature);
          const size = value(own.labels, 'text-size', properties, zoom);
          const room = (kind: Kind, of: (typeof features)[number]) =>
            value(kind.icons, 'icon-padding', drawnAs(kind, of), zoom) +
            (value(kind.icons, 'icon-size', drawnAs(kind, of), zoom) * iconGrid) / 2;
          const textRoom = value(own.labels, 'text-padding', properties, zoom);
          const sides = anchors(own.labels, properties, zoom);
          expect(sides).toHaveLength(16);
          for (const [anchor, [x, y]] of sides as [string, [number, number]][]) {
            // MapLibre moves what stands over or under a point towards it by 7/24 of the letters.
            const begins = Math.max(Math.abs(x), Math.abs(y) - 7 / 24) * size;
            const toOwn = begins - reach(own, properties, zoom);
            expect(begins, `its own sign does not keep it off: ${anchor}`).toBeGreaterThan(
              room(own, properties) + textRoom
            );
            for (const kind of kinds)
              for (const other of features) {
                const toOther = textRoom + room(kind, other) - reach(kind, other, zoom);
                expect(
                  toOther,
                  `${own.labels} ${anchor} beside ${kind.icon}, ${zoom}`
                ).toBeGreaterThan(toOwn - 0.5);
              }
          }
        }
  });

  it('is named whatever stands in the way, where it is opened, hovered or an end of what is measured', () => {
    const town = point('places/x', '|places|', 3);
    const named = { highlighted: ['places/x'], named: ['places/x'] };
    expect(drawnBy(town, named)).toContain('point-named-label');
    expect(drawnBy(town, named)).not.toContain('place-labels');
    expect(drawnBy(town, { highlighted: ['places/x'] })).not.toContain('point-named-label');
    const { layers } = build('paper');
    const order = layers.map(({ id }) => id);
    for (const which of ['named', 'hovered', 'selected']) {
      const id = `point-${which}-label`;
      expect(layers.find((layer) => layer.id === id)).toHaveProperty(
        ['layout', 'text-overlap'],
        'always'
      );
      // MapLibre places the uppermost first: a name keeps clear of the signs that lie over it.
      expect(order.indexOf(id)).toBeLessThan(order.indexOf('places'));
      expect(order.indexOf(id)).toBeGreaterThan(order.indexOf('site-labels'));
    }
  });

  it('has its name in the reader’s language', () => {
    const names = { ru: 'Семей', kk: 'Семей қаласы', ja: 'セメイ', en: 'Semey' };
    const properties = Object.fromEntries(languages.map((lang) => [`name:${lang}`, names[lang]]));
    for (const language of languages) {
      expect(evaluate(nameInLanguage, { language }, properties)).toBe(names[language]);
    }
  });

  it('has far out its first name alone, without what stands in brackets', () => {
    const properties = {
      'name:en': 'Otrar\n(Farab)',
      'name:ja': '慶州\n（金城）',
      'name:ru': 'Мерв'
    };
    const named = (language: MapState['language']) =>
      evaluate(firstNameInLanguage, { language }, properties);
    expect([named('en'), named('ja'), named('ru')]).toEqual(['Otrar', '慶州', 'Мерв']);
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
    const called = (yearRange: MapState['yearRange'], properties = {}) =>
      evaluate(nameInLanguage, { yearRange }, { ...astana, ...properties });
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
  const extent: TemporalExtent = { start: [618, 637], end: [790, 840] };
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
  const spans: (YearRange | null)[] = [
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
    (yearRange) => {
      const surely = presence(extent, yearRange ?? allTimes);
      for (const one of drawn) {
        const always = drawnBy(one);
        expect(drawnBy(inTime(one), { yearRange })).toEqual(surely > 0 ? always : []);
      }
      if (surely > 0) expect(evaluate(fade, { yearRange }, dated)).toBeCloseTo(legible(surely));
    }
  );

  it('what is undated is there in every year, until it is switched off', () => {
    for (const yearRange of [null, { from: 650, to: 650 }]) {
      for (const one of drawn) {
        expect(drawnBy(one, { yearRange }).length).toBeGreaterThan(0);
        expect(drawnBy(one, { yearRange, undated: false })).toEqual([]);
      }
      expect(evaluate(fade, { yearRange })).toBe(1);
    }
    expect(drawnBy(inTime(town), { undated: false })).toEqual(drawnBy(town));
  });

  it('what is opened, and what a text speaks of, stays in every year', () => {
    const yearRange = { from: 1250, to: 1250 };
    const key = (one: Drawn) => String(one.properties.key);
    for (const one of drawn.map(inTime)) {
      const opened = { yearRange, selected: key(one), undated: false };
      expect(drawnBy(one, opened)).toEqual(drawnBy(one, { selected: key(one) }));
      expect(drawnBy(one, opened).length).toBeGreaterThan(0);
      const spoken = { yearRange, highlighted: [key(one)] };
      expect(drawnBy(one, spoken)).toEqual(drawnBy(one, { highlighted: [key(one)] }));
      for (const layer of build('paper').layers.filter(({ id }) => id.endsWith('-selected')))
        expect(opacities(layer, one, opened)).toEqual(opacities(layer, one, {}));
      expect(evaluate(fade, spoken, one.properties)).toBe(1);
    }
  });

  it('fade whatever the layers of the atlas’s own features draw, but for what is opened or marked, and where travellers were in the year', () => {
    const unfaded = build('paper')
      .layers.filter(({ id }) => !/selected|highlighted|hovered|traveller/.test(id))
      .filter((layer) => 'source' in layer && /points|lines|areas/.test(String(layer.source)))
      .filter(({ paint }) => !JSON.stringify(paint).includes('startEarliest'));
    expect(unfaded.map(({ id }) => id)).toEqual([]);
  });
});

describe('what answers a click', () => {
  it('are signs and names, all that shows a line, and areas, whether opened or not', () => {
    expect(clickableLayers('point')).toEqual([
      'place-labels',
      'site-labels',
      'lesser-places',
      'foremost-labels',
      'places',
      'sites',
      'things',
      'travellers',
      'traveller-labels',
      'point-selected'
    ]);
    const lines = [...certainties.map((certainty) => `roads-${certainty}`), 'corridors'];
    expect(clickableLayers('line')).toEqual(
      expect.arrayContaining(lines.flatMap((line) => [line, `${line}-selected`]))
    );
    expect(clickableLayers('area')).toEqual([
      'extents',
      'uncertainty',
      'extents-selected',
      'uncertainty-selected'
    ]);
  });

  it.each(themes)('stands in the style of %s, and draws what has a key', (theme) => {
    const { layers } = build(theme);
    for (const id of (['point', 'line', 'area'] as const).flatMap(clickableLayers)) {
      const layer = layers.find((one) => one.id === id);
      expect(layer, id).toBeDefined();
      expect((layer as { source: string }).source, id).toMatch(/^(marked-)?(points|lines|areas)$/);
    }
  });
});

describe('the stops of an opened way', () => {
  it('never lie on top of each other with their numbers, and begin and end go before the others', () => {
    const layer = build('paper').layers.find(({ id }) => id === 'relay-numbers');
    const { layout } = layer as { layout: Record<string, unknown> };
    for (const overlap of [
      'text-overlap',
      'icon-overlap',
      'text-allow-overlap',
      'icon-allow-overlap'
    ])
      expect(layout[overlap], overlap).toBeUndefined();
    for (const ignored of ['text-ignore-placement', 'icon-ignore-placement'])
      expect(layout[ignored], ignored).toBeUndefined();
    const stops = ['1', '2', '3'].map((label, i) => ({
      position: [60 + i, 40] as [number, number],
      label,
      certainty: 'attested' as const
    }));
    const { features } = relayData({ stretches: [], stops });
    const orders = features.map(({ properties }) =>
      Number(evaluate(layout['symbol-sort-key'], {}, properties!))
    );
    expect(orders).toEqual([0, 1, 0]);
    const followed = stops.map((stop, i) => (i === 1 ? { ...stop, current: true as const } : stop));
    const current = relayData({ stretches: [], stops: followed }).features[1]!.properties!;
    expect(current).toMatchObject({ label: '2', order: -1, current: true });
    const beside = relayData({ stretches: [], stops: [{ ...stops[0]!, signed: true }] });
    expect(evaluate(layout['icon-offset'], {}, beside.features[0]!.properties!)).not.toEqual([
      0, 0
    ]);
    expect(evaluate(layout['icon-offset'], {}, features[0]!.properties!)).toEqual([0, 0]);
    const ring = build('paper').layers.find(({ id }) => id === 'relay-stops')!;
    const radius = (ring as CircleLayerSpecification).paint!['circle-radius'];
    expect(evaluate(radius, {}, current)).toBeGreaterThan(
      evaluate(radius, {}, features[0]!.properties!) as number
    );
  });
});
