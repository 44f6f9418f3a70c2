import type { LineState } from './certainty';
import type { DatedName, Precision } from './feature-fields';
import { positionsOf, type Position } from './geometry/geometry';
import type { Journey } from './transmission/journey';
import type { Localized } from './language';
import type { Layer } from './layers';
import type { CountryCode, Place } from './place';
import type { Route } from './route';
import { collections, type Collection, type Selection } from './selection';
import { quietKinds, type Section, type Site } from './site';
import type { Thing } from './transmission/thing';
import { datedExtent, parseDate } from './time/dates';
import { statedYears } from './time/known-date';
import type { TemporalExtent } from './time/temporal-extent';
import { historicalPhases, phaseNames, touches, type Phase } from './time/phases';

export type PlaceFeature = { collection: 'places' } & Place;
export type SiteFeature = { collection: 'sites' } & Site;
export type RouteFeature = { collection: 'routes' } & Route;
export type ThingFeature = { collection: 'things' } & Thing;
export type JourneyFeature = { collection: 'journeys' } & Journey;

/** What the atlas puts on the map. Whatever is asked of one, whichever its collection, is asked here. */
export type Feature = PlaceFeature | SiteFeature | RouteFeature | ThingFeature | JourneyFeature;

/** The features of `geo/`, by their collection. */
export interface FeatureCollections {
  places: PlaceFeature[];
  routes: RouteFeature[];
  sites: SiteFeature[];
  things: ThingFeature[];
  journeys: JourneyFeature[];
}

/** Every feature, collection by collection, each in the order of its file. */
export function featuresOf(
  atlas: FeatureCollections,
  order: readonly Collection[] = collections
): readonly Feature[] {
  return order.flatMap((collection): readonly Feature[] => atlas[collection]);
}

/** The feature that a selection names; undefined where there is none. */
export function featureAt(
  atlas: FeatureCollections,
  selection: Selection | undefined
): Feature | undefined {
  const among: readonly Feature[] = selection ? atlas[selection.collection] : [];
  return among.find(({ id }) => id === selection?.id);
}

export const nameOf = ({ properties }: Feature): Localized & { zh?: string | null } =>
  properties.name;

/** The names of its past, in order of time; routes, things and journeys have none. */
export const datedNamesOf = (feature: Feature): readonly DatedName[] =>
  'names' in feature.properties ? feature.properties.names : [];

/** The years in which the map writes the name: all that its dates may mean. Undefined where a side is open. */
export function yearsOfName({ start, end }: DatedName): { from?: number; to?: number } {
  return {
    ...(start === null ? {} : { from: statedYears(parseDate(start))[0] }),
    ...(end === null ? {} : { to: statedYears(parseDate(end))[1] })
  };
}

/** The first is the layer whose list it stands in. */
export const layersOf = (feature: Feature): Layer[] =>
  feature.collection === 'sites' ? feature.properties.layers : [feature.collection];

/** 1 is drawn and named first as one zooms in, 3 last. */
export function rankOf(feature: Feature): 1 | 2 | 3 {
  if (feature.collection === 'things' || feature.collection === 'journeys') return 2;
  if (feature.collection !== 'routes') return feature.properties.rank;
  return feature.properties.tier === 'main' ? 1 : 2;
}

/** When it was there; null where it is undated. Nothing of a legend came: it is there from when it was first told. */
export function extentOf({ collection, properties }: Feature): TemporalExtent | null {
  if (collection === 'things' && properties.legend)
    return datedExtent({ start: properties.origin.when, end: null });
  return datedExtent(properties);
}

/** When one section of a line is there: from its opening on, but not before the whole. */
export function extentOfSection(site: SiteFeature, { start }: Section): TemporalExtent | null {
  const whole = extentOf(site);
  const own = start === null ? null : datedExtent({ start, end: site.properties.end });
  if (!whole || !own) return whole;
  return own.start[0] > whole.start[0] ? own : whole;
}

/** Phases in which it was there: of a route those that its sources name, of a place historical ones alone, of a thing that of its arrival. */
export function phasesOf(feature: Feature): Phase[] {
  if (feature.collection === 'routes') return feature.properties.phases;
  const among = feature.collection === 'places' ? historicalPhases : phaseNames;
  const extent = extentOf(feature);
  if (!extent) return [];
  const counted = feature.collection === 'things' ? { ...extent, end: extent.start } : extent;
  return among.filter((phase) => touches(phase, counted));
}

/** Today's countries as the data names them; of lines none. */
export function countriesOf(feature: Feature): readonly CountryCode[] {
  switch (feature.collection) {
    case 'places':
      return feature.properties.modern.countries;
    case 'sites':
      return feature.properties.countries;
    // Of things and journeys those of their ways stand with their stages and stops.
    case 'routes':
    case 'things':
    case 'journeys':
      return [];
  }
}

export function isLine({ geometry: { type } }: Feature): boolean {
  return type === 'LineString' || type === 'MultiLineString';
}

/** Where a point lies, or the name of an area stands; lines have none unless the data places their name. */
export function pointOf(feature: Feature): Position | null {
  if (feature.geometry.type === 'Point') return feature.geometry.coordinates;
  return feature.collection === 'sites' ? feature.properties.label_position : null;
}

/** Where a card points when no click says where: of a line without a place for its name, a vertex about half way along. */
export function anchorOf(feature: Feature): Position {
  const positions = positionsOf(feature.geometry);
  return pointOf(feature) ?? positions[Math.floor(positions.length / 2)]!;
}

/** How well the course of a line is known, a journey or the way of a thing, or whether a line of today is still being built. */
export function certaintyOf(feature: Feature): LineState | null {
  if (feature.collection === 'routes' || feature.collection === 'journeys')
    return feature.properties.certainty;
  if (feature.collection === 'things') return feature.properties.certainty.way;
  if (feature.collection === 'places' || !isLine(feature)) return null;
  const { sections } = feature.properties;
  return sections?.every(({ state }) => state === 'building') ? 'building' : 'corridor';
}

/** How well a point or an area is placed; null of lines. */
export function precisionOf(feature: Feature): { precision: Precision; metres: number } | null {
  if (feature.collection === 'routes' || feature.collection === 'journeys') return null;
  if (isLine(feature)) return null;
  const { precision, uncertainty_m: metres } = feature.properties;
  return { precision, metres };
}

/** The number on the World Heritage list. */
export const whcOf = (feature: Feature): number | null =>
  feature.collection === 'places' ? (feature.properties.unesco?.whc ?? null) : null;

/** Whether it speaks of graves, camps, tests: no flight of the camera, no colour. */
export const isQuiet = ({ properties }: Feature): boolean => quietKinds.has(properties.kind);
