import { geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { mapSources } from '../cartography/map-features';
import { palettes, type Palette, type Theme } from '../cartography/palette';
import { dashes } from '../cartography/layers/roads';
import { plateSize } from '../cartography/plate-geometry';
import type { Certainty } from '../domain/route';
import { atlas } from './geo-files';
import { lakes, land, rivers } from './natural-earth';
import { gridPath, gridScale } from './plate-path';
import { once } from './once';

export const plateParts = ['ground', 'routes', 'corridors'] as const;
export type PlatePart = (typeof plateParts)[number];

/** The whole Mercator world, `plateSize` units square: the frame that `project` of the plate shares. */
function projection(): GeoProjection {
  return geoMercator()
    .scale(plateSize / (2 * Math.PI))
    .translate([plateSize / 2, plateSize / 2]);
}

const path = once(() => geoPath(projection()).digits(1));

const draw = (geometry: Geometry): string => path()(geometry) ?? '';

/** One part of the drawn map as an SVG file; the parts lie over each other as the map's layers do. */
export function platePart(part: PlatePart, theme: Theme): string {
  const body = { ground, routes, corridors }[part](palettes[theme]);
  const box = `0 0 ${plateSize} ${plateSize}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${plateSize}" height="${plateSize}">${body}</svg>`;
}

const shapes = once(() => {
  const path = (features: readonly Feature[], least: number) =>
    gridPath(features.map(({ geometry }) => geometry), least);
  return {
    land: path(land('50m').features, 5),
    lakes: path(lakes().features, 6),
    rivers: path(rivers().features, 6)
  };
});

function ground(palette: Palette): string {
  const paths = shapes();
  return (
    `<g transform="scale(${gridScale})" stroke-linejoin="round">` +
    `<path d="${paths.land}" fill="${palette.land}" stroke="${palette.coast}" stroke-width="1"/>` +
    `<path d="${paths.rivers}" fill="none" stroke="${palette.river}" stroke-width=".7"/>` +
    `<path d="${paths.lakes}" fill="${palette.lake}" stroke="${palette.coast}" stroke-width=".6"/></g>`
  );
}

const lines = once(() => mapSources(atlas()).lines.features);

function routes(palette: Palette): string {
  return lines()
    .filter(({ properties }) => properties.certainty !== 'corridor')
    .map(({ geometry, properties }) => {
      const width = properties.rank === 1 ? 1.5 : 0.8;
      const dash = dashes[properties.certainty as Certainty]?.map((length) => length * width).join(' ');
      const colour = properties.kind === 'land' ? palette.road : palette.seaRoad;
      const stroke = `stroke="${colour}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}`;
      return `<path d="${draw(geometry)}" fill="none" ${stroke} stroke-linecap="round" stroke-linejoin="round"/>`;
    })
    .join('');
}

function corridors(palette: Palette): string {
  const d = lines()
    .filter(({ properties }) => properties.certainty === 'corridor')
    .map(({ geometry }) => draw(geometry))
    .join('');
  const stroke = `fill="none" stroke="${palette.corridor}"`;
  return `<path d="${d}" ${stroke} stroke-width=".8"/><path d="${d}" ${stroke} stroke-width="4" stroke-dasharray=".9 8"/>`;
}
