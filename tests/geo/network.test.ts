import { describe, expect, it } from 'vitest';
import { kilometres, lengthKm } from '$lib/domain/geometry/geodesy';
import {
  carriersOn,
  itineraryChoices,
  itineraryTotals,
  missingRoads,
  sharedYears
} from '$lib/features/measure/itinerary';
import { camelDay, kmADayAfloat, placeNamed, yearsWithWay } from '$lib/features/measure/network';
import { shortestPath } from '$lib/features/measure/shortest-path';
import type { YearRange } from '$lib/domain/time/year-range';
import { atlas } from '$lib/server/geo-files';
import { network } from '$lib/features/measure/network.server';

const net = network();
const node = (id: string): number => net.places[id]!;
const way = (from: string, to: string, yearRange?: YearRange) =>
  shortestPath(net, node(from), node(to), yearRange);
const year = (y: number): YearRange => ({ from: y, to: y });
const roadsOf = (from: string, to: string, yearRange?: YearRange): string[] =>
  way(from, to, yearRange)!.legs.map(({ road }) => (road === null ? '' : net.roads[road]!.id));

/** Node sets joined by roads at any time, the largest first, as ids of places. */
function components(): string[][] {
  const groupOf = net.positions.map((_, i) => i);
  const find = (i: number): number => (groupOf[i] === i ? i : find(groupOf[i]!));
  for (const { nodes } of net.roads) {
    for (const other of nodes) groupOf[find(other)] = find(nodes[0]!);
  }
  const linked = new Set(net.links.map(({ place }) => place));
  const groups = new Map<number, string[]>();
  for (const [id, at] of Object.entries(net.places)) {
    if (linked.has(at)) continue;
    groups.set(find(at), [...(groups.get(find(at)) ?? []), id].sort());
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

describe('the network', () => {
  it('joins all stations but two roads by themselves', () => {
    const [main, ...apart] = components();
    expect(main!.length).toBeGreaterThanOrEqual(156);
    // Silla's own road ends at its port; the southern-islands crossing names no port of the mainland roads.
    expect(apart.sort()).toEqual([
      ['bonotsu', 'huangsipu'],
      ['danghangseong', 'gyeongju']
    ]);
  });

  it('reaches the places beside the roads by a straight link each', () => {
    const beside = net.links.map(({ place }) => place);
    const ids = Object.keys(net.places).filter((id) => beside.includes(node(id)));
    const offRoad = atlas().places.filter(({ properties }) => properties.off_road !== null);
    expect(ids.sort()).toEqual(offRoad.map(({ id }) => id).sort());
    expect(Object.keys(net.places)).toHaveLength(atlas().places.length);
  });

  it('begins and ends every road at a station or at a fork, but for two', () => {
    const stations = new Set(Object.values(net.places));
    const open = net.roads.filter(({ id, nodes }) =>
      [nodes[0]!, nodes.at(-1)!].some(
        (end) =>
          !stations.has(end) &&
          !net.roads.some((other) => other.id !== id && other.nodes.includes(end))
      )
    );
    // One sets out beside Rayy, which lay in ruins by then; the other ends at a cape of the Caspian.
    expect(open.map(({ id }) => id)).toEqual(['tabriz-trebizond', 'mangystau']);
  });

  it('gives each road the length that its card gives', () => {
    for (const { id, geometry } of atlas().routes) {
      const { km } = net.roads.find((road) => road.id === id)!;
      expect(
        km.reduce((sum, leg) => sum + leg, 0),
        id
      ).toBeCloseTo(lengthKm(geometry), 0);
    }
  });

  it('knows places by id, and the short name of the example', () => {
    expect(placeNamed(net, 'otrar')).toBe('otrar');
    expect(placeNamed(net, 'nara')).toBe('heijo');
    for (const bad of [null, '', 'atlantis', 'toString', '__proto__', 'constructor']) {
      expect(placeNamed(net, bad), String(bad)).toBeUndefined();
    }
  });
});

describe('ways', () => {
  const some = ['otrar', 'heijo', 'changan', 'tyre', 'samarkand', 'balkh', 'mogao', 'bolghar'];
  const pairs = some.flatMap((from, i) => some.slice(i + 1).map((to) => [from, to] as const));

  it.each(pairs)('%s to %s is as long as back, and no shorter than a straight line', (from, to) => {
    const there = way(from, to)!;
    expect(there.km).toBeCloseTo(way(to, from)!.km, 6);
    const straight = kilometres(net.positions[node(from)]!, net.positions[node(to)]!);
    expect(there.km).toBeGreaterThanOrEqual(straight * 0.9999);
    expect(there.legs[0]!.nodes[0]).toBe(node(from));
    expect(there.legs.at(-1)!.nodes.at(-1)).toBe(node(to));
    for (const [i, leg] of there.legs.slice(1).entries()) {
      expect(leg.nodes[0]).toBe(there.legs[i]!.nodes.at(-1));
    }
  });

  it('are never longer by way of a third place', () => {
    const found = new Map(
      some.flatMap((from) => some.map((to) => [`${from} ${to}`, way(from, to)!.km]))
    );
    const km = (from: string, to: string) => found.get(`${from} ${to}`)!;
    for (const [from, to] of pairs) {
      for (const over of some) {
        expect(km(from, to)).toBeLessThanOrEqual(km(from, over) + km(over, to) + 0.001);
      }
    }
  });

  it('measure what the research measured', () => {
    // Chang'an to Tyre: about 7,750 km along the drawn lines.
    expect(way('changan', 'tyre', year(150))!.km / 7750).toBeGreaterThan(0.95);
    expect(way('changan', 'tyre', year(150))!.km / 7750).toBeLessThan(1.05);
    expect(way('luoyang', 'changan')!.km).toBeCloseTo(331, -1);
    expect(way('merv', 'balkh')!.km).toBeCloseTo(612, -1);
    expect(way('talgar', 'bozok')!.km).toBeCloseTo(1004, -2);
  });

  it('from a place to itself is nothing', () => {
    expect(way('otrar', 'otrar')).toEqual({ legs: [], km: 0 });
  });

  it('are none between parts that no road joins', () => {
    expect(way('gyeongju', 'heijo')).toBeUndefined();
    expect(yearsWithWay(net, node('gyeongju'), node('heijo'))).toEqual([]);
  });

  it('from Otrar to Nara run over land, canal and sea', () => {
    const found = way('otrar', 'heijo', year(750))!;
    const sums = itineraryTotals(net, found);
    expect(sums.land + sums.water).toBeCloseTo(found.km, 6);
    expect(sums.water).toBeGreaterThan(1000);
    expect(Object.values(sums.byCertainty).reduce((a, b) => a + b)).toBeCloseTo(found.km, 6);
    expect(sums.days.usual).toBe(Math.ceil(sums.land / camelDay.usual));
    expect(sums.days.fewest).toBeLessThan(sums.days.usual);
    expect(sums.days.most).toBeGreaterThan(sums.days.usual);
  });
});

describe('a way over water', () => {
  const found = way('otrar', 'heijo', year(750))!;
  const sums = itineraryTotals(net, found);

  it('has its days afloat: those that sources count, and the rest at their rates', () => {
    const { slow, usual, fast } = kmADayAfloat(net);
    // The slowest is the Nile (62 km a day), the fastest Faxian's fourteen days from the Ganges to Lanka.
    expect([slow, usual, fast].map(Math.round)).toEqual([62, 98, 172]);
    expect(sums.counted).toBeNull();
    expect(sums.afloat.usual).toBe(Math.ceil(sums.water / usual));
    expect(sums.afloat.fewest).toBeLessThan(sums.afloat.usual);
    expect(sums.afloat.most).toBeGreaterThan(sums.afloat.usual);
    const monsoon = way('siraf', 'quilon', year(900))!;
    const { counted, afloat, water } = itineraryTotals(net, monsoon);
    expect(afloat.usual).toBe(Math.ceil(counted!.most + (water - counted!.km) / usual));
  });

  it('says who carried goods there and then', () => {
    const said = (at: YearRange | undefined) =>
      carriersOn(net, found, at).map(({ text }) => text.en.slice(0, 40));
    expect(said(year(750))).toEqual([
      'By land: Sogdian merchants from Samarkan',
      'To Japan: no merchants yet, but the cour'
    ]);
    expect(said(undefined)).toEqual(said(year(750)));
    const palmyra = way('dura-europos', 'palmyra', year(150));
    expect(palmyra && carriersOn(net, palmyra, year(150))[0]!.text.en).toContain('Palmyra');
  });
});

describe('ways to choose among', () => {
  const choices = (from: string, to: string, y: number) =>
    itineraryChoices(net, node(from), node(to), year(y)).map(
      ({ preference, itinerary, totals }) => ({
        preference,
        km: itinerary.km,
        roads: itinerary.legs.map(({ road }) => (road === null ? '' : net.roads[road]!.id)),
        ...{ land: totals.land, days: totals.days.usual + totals.afloat.usual }
      })
    );

  it('from Siraf to Guangzhou in 850 begin with the sea, longer than the land by far and quicker by half', () => {
    const [sea, road] = choices('siraf', 'guangzhou', 850);
    expect(sea!.preference).toBe('water');
    expect(sea!.land).toBe(0);
    expect(sea!.roads).toContain('siraf-quilon');
    expect(sea!.roads).toContain('malacca-strait');
    expect(sea!.roads.at(-1)).toBe('quanzhou-coast');
    expect(road!.preference).toBe('shortest');
    expect(road!.roads).toContain('hexi');
    expect(road!.km).toBeLessThan(sea!.km);
    expect(road!.days).toBeGreaterThan(2 * sea!.days);
  });

  it('from an inland town begin with the shortest', () => {
    const [shortest, ...others] = choices('rayy', 'guangzhou', 850);
    expect(shortest!.preference).toBe('shortest');
    expect(others.map(({ preference }) => preference)).toEqual(['water']);
    expect(others[0]!.days).toBeLessThan(shortest!.days);
  });

  it('are one where no other is to be had', () => {
    expect(choices('otrar', 'heijo', 750)).toHaveLength(1);
    expect(choices('samarkand', 'merv', 800)).toHaveLength(1);
    expect(choices('gyeongju', 'heijo', 750)).toEqual([]);
  });

  it('lead along the land, where there is a way round the water', () => {
    const [sea, land] = choices('trebizond', 'caffa', 1330);
    expect(sea!.land).toBe(0);
    expect(land!.preference).toBe('land');
    expect(land!.roads).toContain('derbent-road');
  });
});

describe('years', () => {
  const places = Object.keys(net.places);

  it.each([-100, 150, 650, 750, 1000, 1250, 1340])('in %i only roads in use are taken', (y) => {
    let found = 0;
    for (const to of places) {
      for (const leg of way('samarkand', to, year(y))?.legs ?? []) {
        found += 1;
        if (leg.road === null) continue;
        const { id, extent } = net.roads[leg.road]!;
        expect(extent.start[0], id).toBeLessThanOrEqual(y);
        expect(extent.end[1], id).toBeGreaterThanOrEqual(y);
      }
    }
    expect(found).toBeGreaterThan(0);
  });

  it('in 650 no road of 1250 is taken, though it would be shorter', () => {
    const late = net.roads.filter(({ extent }) => extent.start[0] > 650).map(({ id }) => id);
    expect(late).toContain('mongol-relay');
    expect(roadsOf('koilyk', 'karakorum', year(1300))).toContain('mongol-relay');
    expect(way('koilyk', 'karakorum', year(650))).toBeUndefined();
    for (const to of places) {
      for (const { road } of way('changan', to, year(650))?.legs ?? []) {
        if (road !== null) expect(late).not.toContain(net.roads[road]!.id);
      }
    }
  });

  it('a span takes every road that was in use at some time in it', () => {
    expect(way('koilyk', 'karakorum', { from: 600, to: 1300 })).toBeDefined();
  });

  it('with a way are those in which one is found, year by year', () => {
    for (const [from, to] of [
      ['otrar', 'heijo'],
      ['changan', 'tyre'],
      ['koilyk', 'karakorum']
    ] as const) {
      const spans = yearsWithWay(net, node(from), node(to));
      expect(spans.length).toBeGreaterThan(0);
      for (let y = -200; y <= 1800; y += 13) {
        if (y === 0) continue;
        const within = spans.some((span) => y >= span.from && y <= span.to);
        expect(way(from, to, year(y)) !== undefined, `${from}–${to} in ${y}`).toBe(within);
      }
    }
  });

  it('shared by the roads of a way are those in which all were in use', () => {
    const found = way('otrar', 'heijo', year(750))!;
    const { from, to } = sharedYears(net, found)!;
    expect(missingRoads(net, found, year(from))).toEqual([]);
    expect(missingRoads(net, found, year(to))).toEqual([]);
    expect(missingRoads(net, found, year(to + 1)).length).toBeGreaterThan(0);
    expect(missingRoads(net, found, year(from - 1)).length).toBeGreaterThan(0);
  });
});
