import { boundsAround } from '../cartography/plate-geometry';
import { placeSign, siteSign } from '../cartography/sign-names';
import type { Card, CardFact, CardLink, CardStation } from '../domain/card';
import { lifetimeOf, type Dated } from '../domain/dates';
import { lengthKm } from '../domain/distance';
import type { Position } from '../domain/geometry';
import { inTongues, sourceInTongues } from '../domain/tongues';
import { localize, type Language, type Localized, type Spoken } from '../domain/language';
import { historicalPhases, touches, type Phase } from '../domain/phases';
import type { Place } from '../domain/place';
import type { Route } from '../domain/route';
import type { Selection } from '../domain/selection';
import { windTowards } from '../domain/wind';
import { quietKinds, type Site } from '../domain/site';
import { cardDates, cardNames } from './card-dates';
import { claims } from './claims';
import { atlas } from './geo-files';
import { near, routesOf } from './neighbours';
import { quotations } from './quotations';

/** The card of one feature in one language; undefined where there is no such feature. */
export function card({ collection, id }: Selection, language: Language): Card | undefined {
  const say = speaker(language);
  const { sites, places, routes } = atlas();
  if (collection === 'sites')
    return ofSite(
      sites.find((site) => site.id === id),
      say
    );
  if (collection === 'places')
    return ofPlace(
      places.find((place) => place.id === id),
      say
    );
  return ofRoute(
    routes.find((route) => route.id === id),
    say
  );
}

/** Says texts in one language, or in its nearest fallback. */
export interface Speaker {
  (text: Partial<Localized>): Spoken;
  language: Language;
}

/** Says texts in `language`; every text of the atlas has at least one that it can fall back to. */
export function speaker(language: Language): Speaker {
  const say = (text: Partial<Localized>) => inTongues(localize(text, language)!);
  return Object.assign(say, { language });
}

/** Where a position is from, in the words of the source's own language or in English. */
const detail = (text: string | null) => (text ? inTongues({ text, lang: 'en' }) : null);

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
  onRoutes: [] as CardLink[],
  near: [],
  sources: []
} satisfies Partial<Card>;

/** The summary speaks with the sources below it on the card, or as the atlas. */
function summary(
  text: Localized,
  sources: readonly unknown[],
  say: Speaker,
  confidence: CardFact['confidence'] = 'high'
): CardFact {
  const voice = sources.length > 0 ? 'source' : 'atlas';
  return { text: say(text), voice, source: null, confidence };
}

function phasesOf(dates: Dated): Phase[] {
  const lifetime = lifetimeOf(dates);
  return lifetime ? historicalPhases.filter((phase) => touches(phase, lifetime)) : [];
}

function ofPlace(place: Place | undefined, say: Speaker): Card | undefined {
  if (!place) return undefined;
  const { id, geometry, properties: p } = place;
  const point = geometry.coordinates;
  const here: Selection = { collection: 'places', id };
  return {
    ...empty,
    ...here,
    name: say(p.name),
    otherNames: otherNames(p.name, say.language),
    kind: p.kind,
    layers: ['places'],
    sign: placeSign(p.kind, p.unesco !== null),
    quiet: false,
    dates: cardDates(p),
    names: cardNames(p.names, say),
    phases: phasesOf(p),
    summary: summary(p.summary, p.sources, say, p.confidence),
    note: p.note && say(p.note),
    quotations: quotations(p.cites, say),
    position: {
      point,
      precision: p.precision,
      uncertaintyMetres: p.uncertainty_m,
      source: p.coordinates_source.kind,
      sourceDetail: detail(p.coordinates_source.detail)
    },
    modern: { place: say(p.modern.place), countries: p.modern.countries },
    heritage: p.unesco && {
      whc: p.unesco.whc,
      component: p.unesco.component && say(p.unesco.component)
    },
    wikidata: p.wikidata,
    pleiades: p.pleiades,
    onRoutes: routesOf(id, say),
    near: near(here, point, say),
    sources: p.sources.map(sourceInTongues),
    bounds: boundsAround([point]),
    anchor: point
  };
}

function ofSite(site: Site | undefined, say: Speaker): Card | undefined {
  if (!site) return undefined;
  const { id, geometry, properties: p } = site;
  const here: Selection = { collection: 'sites', id };
  const positions = geometry.type === 'Point' ? [geometry.coordinates] : flat(geometry);
  const anchor =
    geometry.type === 'Point' ? geometry.coordinates : (p.label_position ?? middle(positions));
  const isLine = geometry.type === 'LineString' || geometry.type === 'MultiLineString';
  return {
    ...empty,
    ...here,
    name: say(p.name),
    otherNames: otherNames(p.name, say.language),
    kind: p.kind,
    layers: p.layers,
    sign: siteSign(p.kind),
    quiet: quietKinds.has(p.kind),
    dates: cardDates(p),
    names: cardNames(p.names, say),
    phases: [],
    summary: summary(p.summary, [], say),
    note: p.note && say(p.note),
    quotations: quotations(p.cites, say),
    ...claims(p, say),
    position: isLine
      ? null
      : {
          point: anchor,
          precision: p.precision,
          uncertaintyMetres: p.uncertainty_m,
          source: p.coordinates_source.kind,
          sourceDetail: detail(p.coordinates_source.detail)
        },
    line: isLine
      ? {
          certainty: 'corridor',
          tier: null,
          group: null,
          lengthKm: Math.round(lengthKm(geometry)),
          lengthNote: null,
          stations: p.nodes.map((node) => ({ name: say(node.name), onward: null }))
        }
      : null,
    near: isLine ? [] : near(here, anchor, say),
    bounds: boundsAround(positions),
    anchor
  };
}

function ofRoute(route: Route | undefined, say: Speaker): Card | undefined {
  if (!route) return undefined;
  const { id, geometry, properties: p } = route;
  const names = new Map(atlas().places.map((place) => [place.id, place.properties.name]));
  const calls = p.via.flatMap((via, at) => ('place' in via ? [{ id: via.place, at }] : []));
  const stations = calls.map(({ id, at }, i) => ({
    ...{ collection: 'places' as const, id, name: say(names.get(id)!) },
    onward: onward(geometry.coordinates, at, calls[i + 1]?.at)
  }));
  return {
    ...empty,
    collection: 'routes',
    id,
    name: say(p.name),
    otherNames: [],
    kind: p.kind,
    layers: ['routes'],
    sign: null,
    quiet: false,
    dates: cardDates(p),
    phases: p.phases,
    summary: summary(p.summary, p.sources, say),
    quotations: quotations(p.cites, say),
    line: {
      certainty: p.certainty,
      tier: p.tier,
      group: say(p.group),
      lengthKm: Math.round(lengthKm(geometry)),
      lengthNote: say(p.length_note),
      stations
    },
    sources: p.sources.map(sourceInTongues),
    bounds: boundsAround(geometry.coordinates),
    anchor: middle(geometry.coordinates)
  };
}

function flat(geometry: Exclude<Site['geometry'], { type: 'Point' }>): Position[] {
  return geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
}

/** The way from one vertex of a line to another farther on; null where there is none. */
function onward(line: Position[], from: number, to: number | undefined): CardStation['onward'] {
  if (to === undefined) return null;
  const km = Math.round(lengthKm({ type: 'LineString', coordinates: line.slice(from, to + 1) }));
  return { km, towards: windTowards(line[from]!, line[to]!) };
}

/** A vertex about half way along: where a line's popup points when no click says where. */
function middle(positions: readonly Position[]): Position {
  return positions[Math.floor(positions.length / 2)]!;
}
