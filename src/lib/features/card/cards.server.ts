import { boundsAround } from '$lib/cartography/svg/web-mercator';
import { iconOf } from '$lib/cartography/icon-names';
import type { Card, CardFact, CardLink, CardSection } from '$lib/domain/card';
import {
  anchorOf,
  certaintyOf,
  featureAt,
  isLine,
  isQuiet,
  layersOf,
  phasesOf,
  type Feature,
  type JourneyFeature,
  type PlaceFeature,
  type RouteFeature,
  type SiteFeature,
  type ThingFeature
} from '$lib/domain/feature';
import { lengthKm } from '$lib/domain/geometry/geodesy';
import { positionsOf, type Position } from '$lib/domain/geometry/geometry';
import { withLangSpans } from '$lib/domain/lang-spans';
import type { Language, Localized } from '$lib/domain/language';
import type { Selection } from '$lib/domain/selection';
import { knownSpot } from '$lib/domain/transmission/way';
import { cardDates, cardNames } from '$lib/server/card-fields';
import { bestFirst, cardSource } from '$lib/server/card-fields';
import { claims } from './claims.server';
import { atlas } from '$lib/server/geo-files';
import { localizer, type Localizer } from '$lib/server/localizer';
import { heritageCounts } from './heritage.server';
import { near, routesOf, stationsOf } from './neighbours.server';
import { cardQuotations } from '$lib/server/quotations';
import { cardJourney, stoppedAt } from '$lib/features/journeys/card-journey.server';
import { cardThing, passedAt } from '$lib/features/things/card-thing.server';

/** The card of one feature in one language; undefined where there is no such feature. */
export function card(selection: Selection, language: Language): Card | undefined {
  const feature = featureAt(atlas(), selection);
  return feature && cardOf(feature, localizer(language));
}

function cardOf(feature: Feature, localize: Localizer): Card {
  switch (feature.collection) {
    case 'sites':
      return ofSite(feature, localize);
    case 'places':
      return ofPlace(feature, localize);
    case 'routes':
      return ofRoute(feature, localize);
    case 'things':
      return ofThing(feature, localize);
    case 'journeys':
      return ofJourney(feature, localize);
  }
}

/** Where a position is from, in the words of the source's own language or in English. */
const detail = (text: string | null) => (text ? withLangSpans({ text, lang: 'en' }) : null);

/** The names in the other languages, each once, the local ones of the two countries first. */
function otherNames(name: Localized & { zh?: string | null }, language: Language) {
  const order = ['kk', 'ja', 'ru', 'en', 'zh'] as const;
  const seen = new Set([name[language]]);
  return order.flatMap((lang) => {
    const text = name[lang];
    if (!text || seen.has(text)) return [];
    seen.add(text);
    return [{ text, lang: lang === 'zh' ? 'zh-Hans' : lang }];
  });
}

/** What all cards have alike. */
const empty = {
  otherNames: [],
  names: [],
  note: null,
  glance: [],
  figures: [],
  facts: [],
  meetings: [],
  since: null,
  position: null,
  modern: null,
  heritage: null,
  wikidata: null,
  pleiades: null,
  line: null,
  thing: null,
  journey: null,
  passed: [] as Card['passed'],
  stopped: [] as Card['stopped'],
  sections: [] as CardSection[],
  onRoutes: [] as CardLink[],
  offRoad: null,
  near: [],
  sources: [],
  unsourced: null
} satisfies Partial<Card>;

/** The summary speaks with the sources below it on the card, or as the atlas. */
function summary(
  text: Localized,
  sources: readonly unknown[],
  localize: Localizer,
  confidence: CardFact['confidence'] = 'high'
): CardFact {
  const voice = sources.length > 0 ? 'source' : 'atlas';
  return { text: localize(text), voice, source: null, confidence };
}

/** What is asked of every feature in the same way, in the card's order. */
function common(feature: Feature, localize: Localizer) {
  const { collection, id, properties: p } = feature;
  return {
    collection,
    id,
    name: localize(p.name),
    otherNames: collection === 'routes' ? [] : otherNames(p.name, localize.language),
    kind: p.kind,
    layers: layersOf(feature),
    icon: iconOf(feature),
    quiet: isQuiet(feature),
    dates: cardDates(p)
  };
}

function ofPlace(place: PlaceFeature, localize: Localizer): Card {
  const { id, geometry, properties: p } = place;
  const point = geometry.coordinates;
  return {
    ...empty,
    ...common(place, localize),
    names: cardNames(p.names, localize),
    // What still stands is said to be there "since 756": it belongs to no phase more than to another.
    phases: p.end === null ? [] : phasesOf(place),
    summary: summary(p.summary, p.sources, localize, p.confidence),
    note: p.note && localize(p.note),
    ...cardQuotations(p.cites, localize),
    position: {
      point,
      precision: p.precision,
      uncertaintyMetres: p.uncertainty_m,
      source: p.coordinates_source.kind,
      sourceDetail: detail(p.coordinates_source.detail)
    },
    modern: { place: localize(p.modern.place), countries: p.modern.countries },
    heritage: p.unesco && {
      whc: p.unesco.whc,
      component: p.unesco.component && localize(p.unesco.component),
      counts: heritageCounts(p.unesco.whc, localize)
    },
    wikidata: p.wikidata,
    pleiades: p.pleiades,
    onRoutes: routesOf(id, localize),
    offRoad: p.off_road && localize(p.off_road),
    passed: passedAt(id, localize),
    stopped: stoppedAt(id, localize),
    near: near(place, point, localize),
    sources: bestFirst(p.sources).map((source) => cardSource(source, localize.language)),
    unsourced: p.unsourced ? localize(p.unsourced) : null,
    bounds: boundsAround([point]),
    outline: [[point]],
    anchor: point
  };
}

function ofThing(thing: ThingFeature, localize: Localizer): Card {
  const { geometry, properties: p } = thing;
  const point = geometry.coordinates;
  const told = cardThing(thing, localize);
  const way = told.drawn?.stops.map(({ position }) => position) ?? [];
  return {
    ...empty,
    ...common(thing, localize),
    phases: phasesOf(thing),
    summary: summary(p.summary, p.sources, localize, p.confidence),
    ...cardQuotations(p.cites, localize),
    position: {
      point,
      precision: p.precision,
      uncertaintyMetres: p.uncertainty_m,
      source: p.coordinates_source.kind,
      sourceDetail: detail(p.coordinates_source.detail)
    },
    modern: modernOf(thing, localize),
    thing: told,
    sources: bestFirst(p.sources).map((source) => cardSource(source, localize.language)),
    bounds: boundsAround([...way, point]),
    outline: [...(told.drawn?.stretches.map(({ line }) => line) ?? []), [point]],
    anchor: point
  };
}

function ofJourney(journey: JourneyFeature, localize: Localizer): Card {
  const { geometry, properties: p } = journey;
  return {
    ...empty,
    ...common(journey, localize),
    phases: phasesOf(journey),
    summary: summary(p.summary, p.sources, localize, p.confidence),
    ...cardQuotations(p.cites, localize),
    journey: cardJourney(journey, localize),
    sources: bestFirst(p.sources).map((source) => cardSource(source, localize.language)),
    bounds: boundsAround(positionsOf(geometry)),
    outline: outlineOf(geometry),
    anchor: anchorOf(journey)
  };
}

/** Where a thing is met first. */
function modernOf({ properties }: ThingFeature, localize: Localizer): Card['modern'] {
  const { name, countries } = knownSpot(properties.seen[0]!.at, atlas())!;
  return { place: localize(name), countries };
}

function ofSite(site: SiteFeature, localize: Localizer): Card {
  const { geometry, properties: p } = site;
  const anchor = anchorOf(site);
  const line =
    isLine(site) && geometry.type !== 'Point' && geometry.type !== 'Polygon' ? geometry : null;
  return {
    ...empty,
    ...common(site, localize),
    names: cardNames(p.names, localize),
    phases: [],
    summary: summary(p.summary, [], localize),
    note: p.note && localize(p.note),
    ...cardQuotations(p.cites, localize),
    ...claims(p, localize),
    position: line
      ? null
      : {
          point: anchor,
          precision: p.precision,
          uncertaintyMetres: p.uncertainty_m,
          source: p.coordinates_source.kind,
          sourceDetail: detail(p.coordinates_source.detail)
        },
    line: line
      ? {
          certainty: certaintyOf(site)!,
          tier: null,
          group: null,
          lengthKm: Math.round(lengthKm(line)),
          lengthNote: null,
          season: null,
          passages: [],
          // What is made of sections names them instead.
          stations: p.sections
            ? []
            : p.nodes.map((node) => ({ name: localize(node.name), onward: null }))
        }
      : null,
    sections: (p.sections ?? []).map(({ name, start, length_km, source, ...section }) => ({
      ...section,
      name: localize(name),
      dates: cardDates({ start, end: null }),
      lengthKm: length_km,
      source: source && cardSource(source, localize.language)
    })),
    near: line ? [] : near(site, anchor, localize),
    bounds: boundsAround(positionsOf(geometry)),
    outline: outlineOf(geometry),
    anchor
  };
}

function ofRoute(route: RouteFeature, localize: Localizer): Card {
  const { geometry, properties: p } = route;
  return {
    ...empty,
    ...common(route, localize),
    phases: p.phases,
    summary: summary(p.summary, p.sources, localize),
    ...cardQuotations(p.cites, localize),
    line: {
      certainty: p.certainty,
      tier: p.tier,
      group: localize(p.group),
      lengthKm: Math.round(lengthKm(geometry)),
      lengthNote: localize(p.length_note),
      season: p.season && { ...p.season, text: localize(p.season.text) },
      passages: p.passages.map(({ text }) => localize(text)),
      stations: stationsOf(route, localize)
    },
    sources: bestFirst(p.sources).map((source) => cardSource(source, localize.language)),
    bounds: boundsAround(geometry.coordinates),
    outline: outlineOf(geometry),
    anchor: anchorOf(route)
  };
}

/** To a hundredth of a degree, a kilometre, which is enough to make room for it. */
function outlineOf({ type, coordinates }: Feature['geometry']): Position[][] {
  const lines =
    type === 'Point' ? [[coordinates]] : type === 'LineString' ? [coordinates] : coordinates;
  const round = (degrees: number) => Math.round(degrees * 100) / 100;
  return lines.map((line) => line.map(([lon, lat]) => [round(lon), round(lat)]));
}
