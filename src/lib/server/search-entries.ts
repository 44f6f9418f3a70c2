import { boundsAround } from '../cartography/plate-geometry';
import { cameraFor } from '../cartography/print/frame';
import { formatCamera, type Camera } from '../domain/camera';
import { languages, localize, type Language, type Localized } from '../domain/language';
import { wordsOf } from '../domain/op-ed';
import type { Physical } from '../domain/physical';
import type { FeatureEntry, Name, NamedEntry, SentenceEntry } from '../domain/search/entry';
import { kazakhLatin } from '../domain/search/kazakh-latin';
import { readingOf } from '../domain/search/readings';
import { keyOf } from '../domain/selection';
import { cardDates } from './card-dates';
import { atlas } from './geo-files';
import { searchNames } from './search-names';

/** A feature, or a name of the ground, with all its names as the data has them, before they are put in an index. */
export interface Named {
  entry: NamedEntry;
  /** In the four languages, and Chinese. */
  names: Name[];
  /** Older names and those in use beside. */
  aliases: Name[];
  /** Where it lies today, in four languages. */
  places: string[];
  rank: number;
}

/** Names of its past, each with its years. */
interface DatedNames {
  names?: readonly { name: Localized }[];
}

type NameTexts = Localized & { zh?: string | null };

/** Every feature, as the search shows it in one language. */
export function namedFeatures(language: Language): Named[] {
  const { sites, places, routes } = atlas();
  const say = (texts: Localized) => localize(texts, language)!;
  return [
    ...sites.map(({ id, properties: p }): Named => {
      const dates = p.start || p.end ? cardDates(p) : null;
      const about = { kind: p.kind, where: null, countries: p.countries };
      return named({ group: 'sites', id, ...about, dates }, p, []);
    }),
    ...places.map(({ id, properties: p }): Named => {
      const where = say(p.modern.place).text;
      const about = { kind: p.kind, where, countries: p.modern.countries, dates: cardDates(p) };
      return named({ group: 'places', id, ...about }, p, Object.values(p.modern.place));
    }),
    ...routes.map(({ id, properties: { kind, group, tier, ...p } }): Named => {
      const about = { kind, where: say(group).text, countries: [], dates: cardDates(p) };
      const rank = tier === 'main' ? 2 : 3;
      return named({ group: 'routes', id, ...about }, { ...p, rank }, Object.values(group));
    })
  ];

  function named(
    about: Omit<FeatureEntry, 'name' | 'others'>,
    p: { name: NameTexts; rank: number } & DatedNames,
    places: string[]
  ): Named {
    const { text, lang } = say(p.name);
    const names = namesOf(p.name);
    const { othersOf } = searchNames();
    const aliases = [
      ...(p.names ?? []).flatMap(({ name }) => namesOf(name)),
      ...othersOf(keyOf({ collection: about.group, id: about.id }))
    ];
    // A road's name is a row of places, which have their own spellings.
    const scripts = about.group === 'routes' ? [] : spelled(p.name);
    const others = distinct([...aliases, ...names, ...scripts], text);
    const entry = { ...about, name: { text, lang }, others };
    return { entry, names, aliases, places, rank: p.rank };
  }
}

/** Every name of the ground that the map writes. */
export function namedGround(language: Language): Named[] {
  return atlas().physical.map(({ id, geometry, properties: { kind, name } }): Named => {
    const { text, lang } = localize(name, language)!;
    const names = namesOf(name);
    const others = distinct([...names, ...spelled(name)], text);
    const view = formatCamera(viewOf(geometry));
    const entry = { group: 'ground' as const, id, name: { text, lang }, others, kind, view };
    // Among equals what has a card comes first.
    return { entry, names, aliases: [], places: [], rank: 3 };
  });
}

/** A screen of usual size in CSS pixels: what a view of the whole is chosen for. */
const screen = { x: 0, y: 0, width: 1100, height: 760 };
/** Zooms for what is only a name on the water, and the nearest for a small lake. */
const seaZoom = 4.5;
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

/** A name in Kazakh Latin letters and in kana. */
function spelled(name: Localized): Name[] {
  const reading = readingOf(name.ja, searchNames().readings);
  return [
    { text: kazakhLatin(name.kk), lang: 'kk-Latn' },
    ...(reading && reading !== name.ja ? [{ text: reading, lang: 'ja' } as const] : [])
  ];
}

/** Every sentence of the op-ed in every language, the reader's first. */
export function sentenceEntries(language: Language): SentenceEntry[] {
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

/** Each text once. */
function distinct(names: readonly Name[], but: string): Name[] {
  const seen = new Set([but]);
  return names.filter(({ text }) => !seen.has(text) && seen.add(text));
}
