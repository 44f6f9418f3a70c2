import { describe, expect, it } from 'vitest';
import { kilometres, lengthKm } from '$lib/domain/geometry/geodesy';
import { datedExtent } from '$lib/domain/time/dates';
import { presence } from '$lib/domain/time/temporal-extent';
import { network } from '$lib/features/measure/network.server';
import { shortestPath } from '$lib/features/measure/shortest-path';
import { atlas } from '$lib/server/geo-files';

/* What lay between two places, how far, and how we know. */

const { places, routes } = atlas();
const placeOf = new Map(places.map((place) => [place.id, place]));
const routeOf = new Map(routes.map((route) => [route.id, route]));

const straight = (from: string, to: string): number =>
  kilometres(placeOf.get(from)!.geometry.coordinates, placeOf.get(to)!.geometry.coordinates);

/** The way along the roads of a year, or of any time. */
function along(from: string, to: string, year?: number) {
  const { places: nodes, roads } = network();
  const time = year === undefined ? undefined : { from: year, to: year };
  const way = shortestPath(network(), nodes[from]!, nodes[to]!, time);
  if (!way) return undefined;
  const ids = way.legs.map(({ road }) => (road === null ? 'beside the roads' : roads[road]!.id));
  return { km: way.km, roads: ids.filter((id, i) => id !== ids[i - 1]) };
}

/** Kilometres that a source gives, or what its days, farsakhs or schoeni come to. */
type Range = [least: number, most: number];
/** A day of laden camels, of packed asses, of an ox-wagon, by the pace that the measuring page counts with. */
const days = (least: number, most: number, pace: Range = [24, 42]): Range => [
  least * pace[0],
  most * pace[1]
];

interface Published {
  from: string;
  to: string;
  /** As the crow flies, or along the roads, in a year where that matters. */
  how: 'straight' | 'road';
  year?: number;
  km: Range;
  /** What the source says. */
  says: string;
  /** Where: the title begins so, among the sources of this place or route. */
  source: [of: string, title: string];
}

const published: Published[] = [
  {
    from: 'miran',
    to: 'charklik',
    how: 'straight',
    km: [70, 82],
    says: 'just over 80 km by road',
    source: ['miran', 'Miran, German Wikipedia']
  },
  {
    from: 'sauran',
    to: 'turkistan',
    how: 'straight',
    km: [43, 48],
    says: '43–45 km by road; the points are 47 km apart',
    source: ['sauran', 'Museum-reserve Azret-Sultan']
  },
  {
    from: 'taraz',
    to: 'akyrtas',
    how: 'straight',
    km: [35, 46],
    says: 'about 40 km',
    source: ['akyrtas', 'Museum-reserve Yezhelgi Taraz']
  },
  {
    from: 'taraz',
    to: 'kulan',
    how: 'straight',
    km: [14 * 6, 14.1 * 8],
    says: '14 farsakhs (Ibn Khurradadhbih, Qudama)',
    source: ['kulan', 'Taraz Tour']
  },
  // The line straightens the gorge and the river: up to a sixth less.
  {
    from: 'khisorak',
    to: 'kushmeihan',
    how: 'road',
    km: [(866 * 5) / 6, 866],
    says: '866 km',
    source: ['zarafshan-karakum', 'UNESCO World Heritage Centre, list no. 1675']
  },
  {
    from: 'otrar',
    to: 'jankent',
    how: 'road',
    year: 1000,
    km: days(20, 20),
    says: 'twenty days from Farab to Yangikent',
    source: ['syr-darya', 'e-history.kz: Янгикент']
  },
  {
    from: 'urgench',
    to: 'jankent',
    how: 'road',
    year: 1000,
    km: days(10, 10, [24, 45]),
    says: 'ten days from Khwarezm to Yangikent',
    source: ['khwarezm-jankent', 'e-history.kz: Янгикент']
  },
  {
    from: 'tana',
    to: 'hajji-tarkhan',
    how: 'road',
    year: 1340,
    km: days(25, 25, [20, 30]),
    says: '25 days by ox-wagon',
    source: ['crimea-tana-sarai', 'Pegolotti']
  },
  {
    from: 'saraychik',
    to: 'urgench',
    how: 'road',
    year: 1340,
    km: days(20, 20),
    says: '20 days by camel',
    source: ['ustyurt', 'Pegolotti']
  },
  {
    from: 'urgench',
    to: 'otrar',
    how: 'road',
    year: 1340,
    km: days(35, 40),
    says: '35–40 days by camel',
    source: ['khwarezm-jankent', 'Pegolotti']
  },
  {
    from: 'saraychik',
    to: 'otrar',
    how: 'road',
    year: 1340,
    km: days(50, 50),
    says: 'fifty days',
    source: ['saraychik-otrar', 'Pegolotti']
  },
  {
    from: 'otrar',
    to: 'almalyk',
    how: 'road',
    year: 1340,
    km: days(45, 45, [20, 30]),
    says: '45 days by pack-ass',
    source: ['syr-darya', 'Pegolotti']
  }
];

describe('published distances', () => {
  it.each(published)('$from – $to: $says', ({ from, to, how, year, km: [least, most], source }) => {
    const km = how === 'straight' ? straight(from, to) : along(from, to, year)!.km;
    expect(km).toBeGreaterThanOrEqual(least);
    expect(km).toBeLessThanOrEqual(most);
    const [of, title] = source;
    const { sources } = (placeOf.get(of) ?? routeOf.get(of))!.properties;
    expect(sources.map((one) => one.title).join('\n')).toMatch(new RegExp(`^${title}`, 'm'));
  });

  const passages = routes.flatMap(({ id, geometry, properties }) =>
    properties.passages.map(({ from, to, days, text }) => {
      const line = geometry.coordinates.slice(Math.min(from, to), Math.max(from, to) + 1);
      return { id, days, kind: properties.kind, line, says: text.en };
    })
  );

  it.each(passages)('$id: $says', ({ days: [least, most], kind, line }) => {
    const km = lengthKm({ type: 'LineString', coordinates: line });
    // A sailing ship makes forty to 260 km in a day and a night, a caravan or a boat upstream up to sixty.
    const [slow, fast] = kind === 'sea' ? [40, 260] : [10, 62];
    expect(km / most).toBeGreaterThanOrEqual(slow);
    expect(km / least).toBeLessThanOrEqual(fast);
  });

  it('are fifteen and more', () =>
    expect(published.length + passages.length).toBeGreaterThanOrEqual(15));
});

/** What any handbook has, and no source behind the data: our own knowledge, against slips of the hand alone. */
const ownKnowledge: [from: string, to: string, least: number, most: number][] = [
  ['loulan', 'charklik', 215, 230],
  ['samarkand', 'bukhara', 210, 255],
  ['hakata', 'dazaifu', 12, 16],
  ['coptos', 'myos-hormos', 140, 180],
  ['suyab', 'balasagun', 5, 9],
  ['taraz', 'kostobe', 12, 18],
  ['dunhuang', 'mogao', 15, 25],
  ['kucha', 'subash', 15, 25],
  ['tianshui', 'maijishan', 30, 45],
  ['karakorum', 'ordu-baliq', 22, 40],
  ['samarkand', 'panjikent', 55, 70],
  ['bukhara', 'paikend', 40, 60],
  ['baghdad', 'ctesiphon', 25, 40],
  ['heijo', 'todaiji', 2, 6],
  ['berenike', 'myos-hormos', 240, 320]
];

it.each(ownKnowledge)('%s and %s are as far apart as we know', (from, to, least, most) => {
  expect(straight(from, to)).toBeGreaterThanOrEqual(least);
  expect(straight(from, to)).toBeLessThanOrEqual(most);
});

/** What lay between two places in a year: the roads in order and the kilometres, or nothing. */
const pairs: [from: string, to: string, year: number, km: Range | null, ...roads: string[]][] = [
  ['changan', 'dunhuang', 100, [1400, 1560], 'changan-wuwei-north', 'hexi'],
  ['dunhuang', 'loulan', 100, [390, 440], 'tarim-loulan'],
  ['berenike', 'muziris', 100, [5000, 5600], 'egypt-muziris'],
  ['loulan', 'charklik', 200, [225, 250], 'loulan-miran', 'tarim-south'],
  ['palmyra', 'dura-europos', 150, [215, 240], 'palmyra-road'],
  ['palmyra', 'dura-europos', 650, null],
  ['taxila', 'balkh', 150, [790, 890], 'india-branch', 'wakhan'],
  ['hakata', 'buyeo', 600, [700, 800], 'japan-north-route', 'baekje-tsukushi', 'baekje-geum'],
  ['gaochang', 'suyab', 630, [1250, 1390], 'tarim-north', 'bedel'],
  ['kashgar', 'balkh', 644, [980, 1090], 'wakhan'],
  [
    ...(['changan', 'samarkand', 650, [3900, 4350]] as [string, string, number, Range]),
    ...['changan-wuwei-north', 'hexi', 'tarim-north', 'ferghana', 'sayram-tashkent-samarkand']
  ],
  [
    ...(['palembang', 'guangzhou', 700, [3100, 3450]] as [string, string, number, Range]),
    ...['musi-river', 'champa-srivijaya', 'guangzhou-champa', 'quanzhou-coast']
  ],
  [
    ...(['changan', 'heijo', 753, [3000, 3320]] as [string, string, number, Range]),
    ...['luoyang-changan', 'canal', 'japan-south-route', 'inland-sea', 'naniwa-horyuji']
  ],
  ['samarkand', 'merv', 800, [540, 600], 'zarafshan-karakum'],
  ['baghdad', 'merv', 850, [1730, 1920], 'khorasan-road'],
  ['bolghar', 'urgench', 922, [2100, 2330], 'volga', 'ustyurt'],
  ['hakata', 'mingzhou', 1000, [900, 1000], 'mingzhou-hakata-merchants'],
  ['almalyk', 'karakorum', 1254, [2380, 2630], 'ili-chu', 'kayalyk', 'mongol-relay'],
  ['tabriz', 'trebizond', 1320, [680, 760], 'tabriz-trebizond'],
  ['sarai', 'tana', 1340, [710, 790], 'volga', 'crimea-tana-sarai']
];

describe('what lay between', () => {
  it('is asked of twenty pairs', () => expect(pairs).toHaveLength(20));

  it.each(pairs)('%s and %s in %i', (from, to, year, km, ...roads) => {
    const way = along(from, to, year);
    if (km === null) {
      expect(way).toBeUndefined();
      return;
    }
    expect(way!.roads).toEqual(roads);
    expect(way!.km).toBeGreaterThanOrEqual(km[0]);
    expect(way!.km).toBeLessThanOrEqual(km[1]);
    for (const id of roads) {
      const { properties } = routeOf.get(id)!;
      // In use then, and told with sources.
      expect(presence(datedExtent(properties)!, { from: year, to: year }), id).toBeGreaterThan(0);
      expect(properties.sources, id).not.toEqual([]);
    }
  });
});
