import { boundsAround } from '$lib/cartography/svg/web-mercator';
import { cameraFor } from '$lib/cartography/svg/sheet';
import { formatCamera, type Camera } from '$lib/domain/geometry/camera';
import { languages, localize, type Language, type Localized } from '$lib/domain/language';
import { wordsOf } from '$lib/domain/op-ed/op-ed';
import type { Physical } from '$lib/domain/basemap';
import type {
  FeatureRecord,
  GroundKind,
  GroundRecord,
  Name,
  SearchFile,
  SearchWords,
  SentenceEntry
} from './matching/entry';
import { nameParts } from './matching/names';
import { readingsOf } from './matching/transliteration';
import { keyOf, type Collection } from '$lib/domain/selection';
import { knownSpot } from '$lib/domain/transmission/way';
import { cardDates } from '$lib/server/card-fields';
import { dictionary } from '$lib/i18n/dictionary';
import { atlas } from '$lib/server/geo-files';
import { searchNames } from './search-names.server';
import { searchTexts } from './texts';

/** The texts that are searched in one language: in that language as they are shown, found by names and sentences in all. */
export function searchFile(language: Language, words: SearchWords): SearchFile {
  const records = [...featureRecords(language), ...groundRecords()];
  return { language, records, sentences: sentenceEntries(language), words };
}

type NameTexts = Localized & { zh?: string | null };

/** What the search takes from any feature. */
interface Searched {
  name: NameTexts;
  rank: number;
  /** Names of its past, each with its years. */
  names?: readonly { name: NameTexts }[];
  summary: Localized;
  note?: Localized | null;
  facts?: readonly { text: Localized }[];
  meetings?: readonly { name: Localized }[];
}

function featureRecords(language: Language): FeatureRecord[] {
  const { sites, places, routes, things, journeys } = atlas();
  const say = (texts: Localized) => localize(texts, language)!.text;
  return [
    ...sites.map(({ id, properties: p }) => {
      const dates = p.start || p.end ? cardDates(p) : null;
      const about = { kind: p.kind, where: null, place: null, countries: p.countries, dates };
      return { ...about, ...searched('sites', id, p) };
    }),
    ...places.map(({ id, properties: p }) => {
      const { place, countries } = p.modern;
      const about = { kind: p.kind, where: say(place), place, countries, dates: cardDates(p) };
      return { ...about, ...searched('places', id, p) };
    }),
    ...things.map(({ id, properties: p }) => {
      const spots = [...p.seen, ...p.stages].map(({ at }) => knownSpot(at, atlas())!);
      const place = spots[0]!.name;
      const dates = p.start ? cardDates(p) : null;
      const about = { kind: p.kind, where: say(place), place, countries: [], dates };
      const said = [p.influence, p.dispute, p.kazakhstan, ...spots.map(({ name }) => name)];
      const facts = said.flatMap((text) => (text ? [{ text }] : []));
      return { ...about, ...searched('things', id, { ...p, rank: 2, facts }) };
    }),
    ...journeys.map(({ id, properties: p }) => {
      const spots = p.stops.map(({ at }) => knownSpot(at, atlas())!.name);
      const said = [p.known, p.dispute, p.japan, ...spots];
      const facts = said.flatMap((text) => (text ? [{ text }] : []));
      const about = { kind: p.kind, where: null, place: null, countries: [], dates: cardDates(p) };
      return { ...about, ...searched('journeys', id, { ...p, rank: 2, facts }) };
    }),
    ...routes.map(({ id, properties: p }) => {
      const { kind, group, tier } = p;
      const about = { kind, where: say(group), place: group, countries: [], dates: cardDates(p) };
      return { ...about, ...searched('routes', id, { ...p, rank: tier === 'main' ? 2 : 3 }) };
    })
  ];

  function searched(group: Collection, id: string, p: Searched) {
    const key = keyOf({ collection: group, id });
    const aliases = [
      ...(p.names ?? []).flatMap(({ name }) => namesOf(name)),
      ...searchNames().othersOf(key)
    ];
    const texts = [p.summary, p.note, ...(p.facts ?? []).map(({ text }) => text)];
    const meetings = (p.meetings ?? []).map(({ name }) => name);
    const said = [...texts, ...meetings].filter((text) => text !== null && text !== undefined);
    const mentions = atlas().opEd.mentions.filter(({ feature }) => feature === key);
    return {
      ...{ group, id, names: p.name, aliases: distinct(aliases), rank: p.rank },
      readings: kanaOf([{ text: p.name.ja, lang: 'ja' }]),
      aliasReadings: kanaOf([...aliases, ...bracketedIn(p.name.ja)]),
      mentions: mentions.map(({ sentence, words }) => ({ sentence, words })),
      facts: said.map(say)
    };
  }
}

/** Every name of the ground that the map writes; a town that a feature stands for, or is named after, is found by that. */
function groundRecords(): GroundRecord[] {
  const { places, sites, towns: all } = atlas();
  const features = [...places, ...sites].map(({ properties }) => properties.name.en);
  const towns = all
    .filter(({ double, name }) => double === null && !features.some((of) => of.includes(name.en)))
    .map(({ id, name, position: [lon, lat] }): GroundRecord => ({
      group: 'ground',
      id,
      kind: 'town',
      view: formatCamera({ zoom: townZoom, lat, lon }),
      names: name,
      readings: kanaOf([{ text: name.ja, lang: 'ja' }]),
      aliases: [],
      aliasReadings: kanaOf(bracketedIn(name.ja)),
      rank: 3
    }));
  return [...shapeRecords(), ...towns];
}

function shapeRecords(): GroundRecord[] {
  return atlas().physical.map(({ id, geometry, properties: { kind, name } }) => {
    const view = formatCamera(viewOf(geometry));
    const readings = kanaOf([{ text: name.ja, lang: 'ja' }]);
    const about = { group: 'ground' as const, id, kind, view, names: name, readings };
    // Among equals what has a card comes first.
    return { ...about, aliases: [], aliasReadings: kanaOf(bracketedIn(name.ja)), rank: 3 };
  });
}

/** A screen of usual size in CSS pixels: what a view of the whole is chosen for. */
const screen = { x: 0, y: 0, width: 1100, height: 760 };
/** Zooms for what is only a name on the water, and the nearest for a small lake. */
const seaZoom = 4.5;
const townZoom = 7;
const nearestZoom = 7;

function viewOf(geometry: Physical['geometry']): Camera {
  if (geometry.type === 'Point') {
    const [lon, lat] = geometry.coordinates;
    return { zoom: seaZoom, lat, lon };
  }
  const positions =
    geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates;
  const { zoom, ...middle } = cameraFor(screen, boundsAround(positions));
  return { ...middle, zoom: Math.min(nearestZoom, zoom) };
}

/** Japanese names in kana, and other readings of them, each once. */
function kanaOf(names: readonly Name[]): string[] {
  const { readings } = searchNames();
  const kana = names
    .filter(({ lang }) => lang === 'ja')
    .flatMap(({ text }) => nameParts(text).main.flatMap((name) => readingsOf(name, readings)));
  return [...new Set(kana)];
}

const bracketedIn = (name: string) =>
  nameParts(name).bracketed.map((text): Name => ({ text, lang: 'ja' }));

/** Every sentence of the op-ed in every language, the reader's first. */
function sentenceEntries(language: Language): SentenceEntry[] {
  const { opEd } = atlas();
  const ordered = [language, ...languages.filter((other) => other !== language)];
  return ordered.flatMap((lang) =>
    opEd.sentences.map(({ id }) => {
      const text = wordsOf(opEd, id, lang)!;
      return { group: 'sentences' as const, id, name: { text, lang } };
    })
  );
}

function namesOf(name: NameTexts): Name[] {
  const own = languages.map((lang) => ({ text: name[lang], lang }));
  return name.zh ? [...own, { text: name.zh, lang: 'zh' }] : own;
}

/** Each name of a language once. */
function distinct(names: readonly Name[]): Name[] {
  const seen = new Set<string>();
  return names.filter(({ text, lang }) => {
    const key = `${lang}:${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What kinds and countries are called, in all languages: a search finds by them. */
export async function searchWords(): Promise<SearchWords> {
  const all = await Promise.all(languages.map(dictionary));
  const gather = (part: 'kinds' | 'countries') =>
    Object.fromEntries(
      Object.keys(all[0]![part]).map((key) => [
        key,
        localized((i) => (all[i]![part] as Record<string, string>)[key]!)
      ])
    );
  const search = await Promise.all(languages.map(searchTexts));
  const grounds = Object.fromEntries(
    (Object.keys(search[0]!.grounds) as GroundKind[]).map((kind) => [
      kind,
      localized((i) => search[i]!.grounds[kind])
    ])
  );
  return { kinds: gather('kinds'), countries: gather('countries'), grounds };
}

/** A word in each language, by the language's place in the list. */
const localized = (word: (at: number) => string) =>
  Object.fromEntries(languages.map((lang, i) => [lang, word(i)])) as Localized;
