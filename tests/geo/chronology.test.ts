import { describe, expect, it } from 'vitest';
import { datedExtent } from '$lib/domain/time/dates';
import { presence } from '$lib/domain/time/temporal-extent';
import { historicalPhases, phaseNames, phases, touches, type Phase } from '$lib/domain/time/phases';
import type { YearRange } from '$lib/domain/time/year-range';
import { card } from '$lib/features/card/cards.server';
import { texts as en } from '$lib/i18n/en/shell';
import { cardDates } from '$lib/i18n/card-view';
import { atlas } from '$lib/server/geo-files';

/*
 * What a historian would check first, drawn from the chronology of the research behind geo/: one map of "the Silk Road"
 * is an anachronism. Where the data says otherwise, the data is to be corrected, not the statement.
 */

const { places, routes, sites } = atlas();
const collections = { places, routes, sites };

function presenceOf(key: string, span: YearRange): number {
  const [collection, id] = key.split('/') as [keyof typeof collections, string];
  const found = collections[collection].find((feature) => feature.id === id);
  if (!found) throw new Error(`geo/ has no ${key}`);
  const extent = datedExtent(found.properties);
  return extent ? presence(extent, span) : 1;
}

type Statement = [feature: string, there: number[], gone: number[]];

const statements: Statement[] = [
  // Han: what belongs, and what does not yet.
  ['places/changan', [-150, 100, 750], [-250, 1000]],
  ['routes/hexi', [-100, 100, 650, 1300], [-130]],
  ['places/loulan', [-50, 200, 300], [-120, 400, 650, 750]],
  ['routes/tarim-loulan', [-50, 200], [400, 650, 750, 1250]],
  ['routes/tarim-south', [-30, 100, 650, 1250], [-130, 1500]],
  ['routes/tarim-north', [80, 650, 750], [-100, 50, 1500]],
  ['places/hami', [100, 650], [50]],
  ['routes/wakhan', [-50, 100, 644, 1271], [-200]],
  ['routes/ferghana', [-100, 750, 1250], [-200]],
  ['routes/khorasan-road', [-100, 100, 800, 1250], [-300]],
  ['places/ctesiphon', [-50, 600], [-200, 700, 762]],
  ['routes/palmyra-road', [1, 200], [-100, 300, 650, 700]],
  ['places/palmyra', [1, 200], [-100, 300, 700]],
  ['places/dura-europos', [100, 250], [260, 650]],
  // Tang, and the way to Japan.
  ['places/suyab', [600, 650, 700], [100, 500, 1100, 1250]],
  ['places/navekat', [650, 1000], [100, 1250, 1300]],
  ['places/aktobe-stepninskoe', [650, 1100], [100, 1250, 1300]],
  ['routes/chu-talas', [630, 751, 1250], [100]],
  ['routes/tianshan-north', [650, 1221], [100, 600]],
  ['places/beshbalik', [650, 750, 1250], [100, 600]],
  ['places/urumqi', [700, 750], [100, 600, 850, 1250]],
  ['routes/bedel', [630], [1100, 1250]],
  ['places/panjikent', [650, 720], [900, 1250]],
  ['routes/canal', [650, 750, 1100], [500, 1150]],
  ['routes/japan-north-route', [607, 630, 650, 669], [550, 702, 750, 838, 1250]],
  ['routes/japan-south-route', [702, 750, 753, 804, 838], [650, 669, 894, 1250]],
  ['routes/japan-south-islands', [702, 753], [650, 800, 1250]],
  ['routes/inland-sea', [450, 650, 750, 838], [300, 1250]],
  ['places/naniwa', [650, 750], [200, 1250]],
  ['places/heijo', [710, 752, 784], [650, 709, 850, 1250]],
  ['places/fujiwara-kyo', [694, 700, 710], [650, 750]],
  ['places/heian', [794, 838, 1250, 2025], [650, 750, 793]],
  ['routes/mingzhou-hakata-merchants', [900, 1100, 1300], [750, 1450]],
  ['routes/baekje-tsukushi', [500, 600, 650], [300, 702, 750]],
  ['routes/bohai-sea', [750, 800, 900], [650, 1000]],
  ['routes/loulan-miran', [-50, 200], [400, 650]],
  ['places/shosoin', [756, 1000, 2025], [650, 755]],
  ['places/buyeo', [600, 650], [500, 661, 750]],
  ['places/chishan', [839], [750, 900]],
  // The age of Islam.
  ['places/baghdad', [762, 800, 1250], [-100, 600, 700, 761, 1300]],
  ['routes/uzgen-barskhan', [950, 1100], [650, 1300]],
  ['routes/torugart', [950, 1250], [100, 650]],
  ['places/balasagun', [1000, 1200], [650, 750]],
  ['places/kath', [700, 950], [1000, 1250]],
  ['places/bolghar', [922, 1250], [750, 1450]],
  ['places/itil', [850, 922], [650, 1050]],
  ['places/merv', [100, 750, 1200], [1250]],
  // The Mongol century.
  ['places/karakorum', [1235, 1250, 1254], [650, 750, 1200, 1450]],
  ['places/khanbaliq', [1275, 1340], [1250, 1400]],
  ['routes/mongol-relay', [1246, 1254], [650, 750, 1100, 1450]],
  ['routes/tabriz-trebizond', [1300, 1404], [650, 750, 1100]],
  ['places/sarai', [1300, 1340], [750, 1150]],
  ['places/tana', [1340], [750, 1250, 1500]],
  ['places/almalyk', [1221, 1250, 1340], [750, 1100]],
  ['places/kharakhoto', [1100, 1271], [650, 750, 1400]],
  ['places/koilyk', [1000, 1253], [650, 1400]],
  ['places/jiayuguan', [1372, 1500], [-100, 650, 1250, 1300, 1371]],
  ['places/constantinople', [330, 568, 1250], [300, 1500]],
  // Our own time.
  ['sites/semipalatinsk-test-site', [1949, 1970, 1991], [1300, 1945, 1948, 1992, 2025]],
  ['sites/hiroshima-hypocenter', [1945], [1944, 1946]],
  ['sites/sts-chagan-lake', [1965, 2025], [1964]],
  ['sites/karaganda', [1945, 1948], [1940, 1955]],
  ['sites/expo-2017-astana', [2017], [2016, 2018]],
  ['sites/expo-2025-osaka', [2025], [1970, 2024, 2026]],
  ['sites/btk-railway', [2017, 2025], [1991, 2016]],
  ['sites/astana', [1830, 1950, 2025], [650, 1800]],
  ['sites/semey', [1718, 1949, 2025], [1250, 1700]]
];

const inYear = (years: number[]) =>
  [...new Set(years)].map((year) => ({ year, span: { from: year, to: year } }));

describe.each(statements)('%s', (feature, there, gone) => {
  it.each(inYear(there))('was there in $year', ({ span }) => {
    expect(presenceOf(feature, span)).toBeGreaterThanOrEqual(0.5);
  });

  it.each(inYear(gone))('was not there in $year', ({ span }) => {
    expect(presenceOf(feature, span)).toBe(0);
  });
});

it('a doubtful beginning or end is neither there nor gone', () => {
  const loulan = (year: number) => presenceOf('places/loulan', { from: year, to: year });
  expect(loulan(340)).toBeGreaterThan(0.3);
  expect(loulan(340)).toBeLessThan(0.7);
});

describe('the routes', () => {
  const shownIn = (phase: Phase) =>
    routes.filter(({ properties }) => touches(phase, datedExtent(properties)!)).map(({ id }) => id);

  it('are history by the twentieth century: none is shown then or today', () => {
    const counts = Object.fromEntries(phaseNames.map((phase) => [phase, shownIn(phase).length]));
    expect(counts).toMatchObject({ 'twentieth-century': 0, today: 0 });
    for (const phase of historicalPhases) expect(counts[phase], phase).toBeGreaterThan(0);
  });

  it.each(historicalPhases)('that name the phase %s are shown in it', (phase) => {
    const named = routes.filter(({ properties }) => properties.phases.includes(phase));
    expect(shownIn(phase)).toEqual(expect.arrayContaining(named.map(({ id }) => id)));
  });

  it('of the phases are those that the research names, and none that it excludes', () => {
    for (const id of ['hexi', 'tarim-loulan', 'tarim-south', 'tarim-north', 'ferghana', 'wakhan'])
      expect(shownIn('han'), id).toContain(id);
    for (const id of ['balkh-merv', 'khorasan-road', 'palmyra-road'])
      expect(shownIn('han'), id).toContain(id);
    for (const id of ['chu-talas', 'ili-chu', 'syr-darya', 'canal', 'mongol-relay'])
      expect(shownIn('han'), id).not.toContain(id);
    const toJapan = routes.filter(({ id }) => /^(japan|inland|naniwa|hakata)/.test(id));
    expect(shownIn('tang')).toEqual(expect.arrayContaining(toJapan.map(({ id }) => id)));
    for (const id of ['tarim-loulan', 'palmyra-road', 'mongol-relay', 'tabriz-trebizond'])
      expect(shownIn('tang'), id).not.toContain(id);
    for (const id of ['khorasan-road', 'syr-darya', 'khwarezm-road', 'uzgen-barskhan', 'torugart'])
      expect(shownIn('islamic'), id).toContain(id);
    for (const id of ['mongol-relay', 'kayalyk', 'tabriz-trebizond', 'karakorum-hexi'])
      expect(shownIn('mongol'), id).toContain(id);
    for (const { id } of toJapan) expect(shownIn('mongol'), id).not.toContain(id);
  });

  it('call at no station that they never met: each was there while the route was', () => {
    for (const { id, properties } of routes) {
      const own = datedExtent(properties)!;
      const span = { from: own.start[0], to: own.end[1] };
      for (const via of properties.via) {
        if ('place' in via)
          expect(presenceOf(`places/${via.place}`, span), `${id}: ${via.place}`).toBeGreaterThan(0);
      }
    }
  });
});

it('each phase spans years in which the atlas has something', () => {
  for (const phase of phaseNames) {
    const [from, to] = phases[phase];
    const shown = [...places, ...sites].filter(({ properties }) => {
      const extent = datedExtent(properties);
      return extent && presence(extent, { from, to }) > 0;
    });
    expect(shown.length, phase).toBeGreaterThan(10);
  }
});

it('what still stands is no matter of phases: its card says since when', () => {
  const shosoin = card({ collection: 'places', id: 'shosoin' }, 'en')!;
  expect(shosoin.phases).toEqual([]);
  expect(cardDates(shosoin, 'en', en)).toBe('since 756 CE');
  expect(card({ collection: 'places', id: 'suyab' }, 'en')!.phases).toContain('tang');
});
