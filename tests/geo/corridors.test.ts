import { describe, expect, it } from 'vitest';
import { mapSources } from '$lib/cartography/map-features';
import { wholeLines } from '$lib/cartography/svg/static-map-lines';
import { kilometres, lengthKm } from '$lib/domain/geometry/geodesy';
import { isLine, extentOfSection } from '$lib/domain/feature';
import type { Position } from '$lib/domain/geometry/geometry';
import { datedExtent } from '$lib/domain/time/dates';
import { presence } from '$lib/domain/time/temporal-extent';
import { coast } from '$lib/server/base-map/countries';
import { atlas } from '$lib/server/geo-files';
import { lakeDepth } from '../support/lake-depth';

const corridors = atlas().sites.filter((site) => site.properties.sections);
const sections = corridors.flatMap((site) =>
  site.properties.sections!.map((section, i) => ({
    ...section,
    site,
    line: (site.geometry as { coordinates: Position[][] }).coordinates[i]!
  }))
);

/** Points every five kilometres along a line. */
function along(line: readonly Position[]): Position[] {
  return line.slice(1).flatMap((to, i) => {
    const from = line[i]!;
    const steps = Math.ceil(kilometres(from, to) / 5);
    return Array.from({ length: steps + 1 }, (_, n): Position => {
      const at = n / steps;
      return [from[0] + (to[0] - from[0]) * at, from[1] + (to[1] - from[1]) * at];
    });
  });
}

describe('today’s corridors', () => {
  it('are those of the research: the route by the Caspian, the ways north and south of it, what is being built', () => {
    expect(corridors.map(({ id }) => id).sort()).toEqual([
      'btk-railway',
      'china-kyrgyzstan-uzbekistan-railway',
      'middle-corridor',
      'northern-rail-corridor',
      'shu-aktobe-railway',
      'zhezkazgan-beyneu'
    ]);
  });

  it('keep their rails on land', () => {
    for (const { mode, name, line } of sections) {
      if (mode !== 'rail') continue;
      for (const point of along(line))
        expect(coast.isLand(point, 4), `${name.en} at ${point.join()}`).toBe(true);
    }
  });

  it('keep their rails out of today’s lakes', () => {
    const depth = lakeDepth(2025);
    for (const { mode, name, line } of sections) {
      if (mode !== 'rail') continue;
      const wet = along(line).filter((point) => depth(point) > 4);
      expect(wet, name.en).toEqual([]);
    }
  });

  it('keep their ships on the water, but for fifteen kilometres round the ports', () => {
    const ships = sections.filter(({ mode }) => mode === 'ship');
    expect(ships).toHaveLength(4);
    for (const { name, line } of ships) {
      const ports = [line[0]!, line.at(-1)!];
      for (const point of along(line)) {
        if (ports.some((port) => kilometres(port, point) < 15)) continue;
        expect(coast.isWater(point, 0.1), `${name.en} at ${point.join()}`).toBe(true);
      }
    }
  });

  it('call at stations, each a vertex of a line', () => {
    for (const { id, geometry, properties } of corridors) {
      const vertices = new Set(
        (geometry as { coordinates: Position[][] }).coordinates.flat().map(String)
      );
      for (const { name, position } of properties.nodes)
        expect(vertices.has(String(position)), `${id}: ${name.en}`).toBe(true);
    }
  });

  it('are as long as is published, to a tenth', () => {
    for (const { name, line, length_km } of sections) {
      if (length_km === null) continue;
      const drawn = lengthKm({ type: 'LineString', coordinates: line });
      // What goes straight from station to station is shorter than its track.
      expect(drawn / length_km, name.en).toBeGreaterThan(0.75);
      expect(drawn / length_km, name.en).toBeLessThan(1.12);
    }
  });
});

describe('a corridor', () => {
  const year = (at: number) => ({ from: at, to: at });
  const there = (id: string, at: number) =>
    sections
      .filter(({ site }) => site.id === id)
      .filter(({ site, ...section }) => presence(extentOfSection(site, section)!, year(at)) > 0)
      .map(({ name }) => name.en);

  it('is not there before its rails', () => {
    const before = there('middle-corridor', 2013);
    expect(before.join()).toContain('Lianyungang – Urumqi');
    for (const later of ['Beyneu', 'Kuryk', 'Kars', 'Kyzylzhar'])
      expect(
        before.filter((name) => name.includes(later)).filter((name) => !/Aktau|Halkalı/.test(name))
      ).toEqual([]);
    expect(there('middle-corridor', 2014).join()).toContain('Shalkar – Beyneu');
    expect(there('middle-corridor', 2016).join()).toContain('Kuryk – Alat');
    expect(there('middle-corridor', 2017).join()).toContain('Akhalkalaki – Kars');
    expect(there('middle-corridor', 2025).join()).toContain('Kyzylzhar – Moyynty');
    expect(there('middle-corridor', 2012)).toEqual([]);
  });

  it('is drawn by what was opened at one time, what is being built by ticks alone', () => {
    const drawn = mapSources(atlas()).lines.features.filter(
      ({ properties }) => properties.key === 'sites/middle-corridor'
    );
    const lines = drawn.flatMap(({ geometry }) =>
      geometry.type === 'MultiLineString' ? geometry.coordinates : []
    );
    const middle = corridors.find(({ id }) => id === 'middle-corridor')!;
    expect(lines).toHaveLength(middle.properties.sections!.length);
    const building = drawn.filter(({ properties }) => properties.certainty === 'building');
    expect(building).toHaveLength(1);
    expect(building[0]!.properties.startEarliest).toBe(2025);
    const whole = wholeLines(drawn).get('sites/middle-corridor')!.geometry;
    expect(whole.type === 'MultiLineString' && whole.coordinates).toHaveLength(lines.length - 1);
    expect(Math.min(...drawn.map(({ properties }) => properties.startEarliest as number))).toBe(
      datedExtent(middle.properties)!.start[0]
    );
  });

  it('has its lines and its points in one layer alone', () => {
    for (const { properties } of atlas().sites.filter(isLine))
      expect(properties.layers).toEqual(['corridors']);
  });
});
