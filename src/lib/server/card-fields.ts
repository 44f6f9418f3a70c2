import type { CardDates, CardName, CardSource, CardSpot, SourceWeakness } from '$lib/domain/card';
import type { DatedName, Source } from '$lib/domain/feature-fields';
import type { Language } from '$lib/domain/language';
import { sourceWithLangSpans } from '$lib/domain/lang-spans';
import { type Dated, parseDate } from '$lib/domain/time/dates';
import type { Spot } from '$lib/domain/transmission/thing';
import { knownSpot } from '$lib/domain/transmission/way';
import { atlas } from './geo-files';
import type { Localizer } from './localizer';

// Fields of the data as cards carry them: a source with its standing, dates parsed, names and spots in one language.

/** What makes a page a weaker witness, by its host; the first that fits. A printed work has no page, and none of these. */
const weaknesses: readonly (readonly [SourceWeakness, RegExp])[] = [
  [
    'wiki',
    /(^|\.)(wikipedia\.org|wikisource\.org|wikiwand\.com|ja-wiki\.pages\.dev|atwiki\.jp|memo\.wiki|weblio\.jp)$/
  ],
  [
    'travel',
    /(^|\.)(wildticketasia\.com|silkadv\.com|taraztour\.kz|thai-tour\.com|silkroadguide\.com|nomady\.net)$/
  ],
  [
    'blog',
    /(^|\.)(blogspot\.(com|jp)|blog\.goo\.ne\.jp|hatenablog\.com|hatenadiary\.jp|wordpress\.com|wixsite\.com|akifukakusa\.com|boo\.jp|chu\.jp|coron\.tech|dtp-bbs\.com|foodcaravan\.org|heritager\.com|hitsuzi\.jp|hodaka-kenich\.com|jiincenter\.net|koreki543\.com|mik2005\.jp|nomaki\.jp|sekainorekisi\.com|lomo\.jp|uzume\.xyz|youyukai\.com|blog\.kaycomdesign\.com|note\.com|letitbealmaty\.xyz|dinelli\.ru|windowstorussia\.com|1001\.ru|factsanddetails\.com)$/
  ],
  [
    'copy',
    /(^|\.)(japannewsnavi\.com|gov-base\.info|portal-worlds\.com|fujipost\.com|paperzz\.com|docslib\.org|a902\.net|bdocx\.com|expydoc\.com|fdocuments\.net|happylibus\.com|kataranne\.com|pdfslide\.net|vdocuments\.mx|zgkjsz\.com|chem-t\.com|hotlib\.net|simplybooks\.in|megalodon\.jp|menafn\.com|github\.com)$/
  ]
];

/** Bodies that speak for themselves, and the works of scholars. */
const firstHand =
  /(^|\.)(go\.jp|lg\.jp|ac\.jp|gov(\.[a-z]{2})?|gov\.kz|unesco\.org|unesco\.kz|unicef\.org|bie-paris\.org|jpemb\.kz|kazembro\.kz|nashim\.org|hicare\.jp|nagasakipeace\.jp|e-history\.kz|ehistory\.kz|archaeology\.kz|nnc\.kz|usgs\.gov|ox\.ac\.uk|iranicaonline\.org|brillonline\.com|cambridge\.org|jhu\.edu|washington\.edu|columbia\.edu|stoa\.org|althurayya\.github\.io|csdata\.org|cyberleninka\.ru|volksbund\.de|unesco-iicas\.org)$/;

/** Languages that a title names at its end, as its page is in one of them. */
const languageNames: Readonly<Record<string, string>> = {
  ...{ Japanese: 'ja', Russian: 'ru', Chinese: 'zh', Arabic: 'ar', French: 'fr' },
  ...{ German: 'de', Romanian: 'ro', Kazakh: 'kk' }
};

function hostOf({ url }: Source): string | undefined {
  return url === null ? undefined : new URL(url).host.replace(/^www\./, '');
}

/** Why a source is weaker than others; undefined where it is not. */
function weaknessOf(source: Source): SourceWeakness | undefined {
  const host = hostOf(source);
  // A gazetteer and a map are published there, not copied.
  if (host === 'github.com' && !/as quoted|copy/.test(source.title)) return undefined;
  if (!host) return undefined;
  return weaknesses.find(([, hosts]) => hosts.test(host))?.[0];
}

/** 0 for those who speak for themselves, for scholars and for print; 1 for the press and others; 2 for the weak. */
export function standingOf(source: Source): 0 | 1 | 2 {
  if (weaknessOf(source)) return 2;
  const host = hostOf(source);
  return host === undefined || firstHand.test(host) ? 0 : 1;
}

/** The best first; among equals the order stays. */
export const bestFirst = <S extends Source>(sources: readonly S[]): S[] =>
  sources.toSorted((a, b) => standingOf(a) - standingOf(b));

/** A source as a card names it: the language of its page in the reader's words, and why it is weak where it is. */
export function cardSource(source: Source, language: Language): CardSource {
  const [, title, languageName] = /^(.*) \(([A-Z][a-z]+)\)$/.exec(source.title) ?? [];
  const code = languageName && languageNames[languageName];
  const weakness = weaknessOf(source);
  const named = code ? { ...source, title: title! } : source;
  return {
    // Written as on its page, the title is in the page's language throughout.
    ...(code && isWrittenIn(code, named.title)
      ? { ...named, langSpans: [{ text: named.title, lang: code }] }
      : sourceWithLangSpans(named)),
    ...(code && { pageLanguage: { code, name: nameOf(code, language) } }),
    ...(weakness && { weakness })
  };
}

/** Writing systems of languages that are not written in Latin letters. */
const writing: Readonly<Record<string, RegExp>> = {
  ja: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u,
  zh: /\p{sc=Han}/u,
  ru: /\p{sc=Cyrl}/u,
  kk: /\p{sc=Cyrl}/u,
  ar: /\p{sc=Arab}/u
};

const isWrittenIn = (code: string, title: string): boolean => writing[code]?.test(title) ?? true;

function nameOf(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}

/** Dates as cards carry them: parsed here, so that the browser needs no parser. */
export function cardDates({ start, end }: Dated): CardDates {
  return {
    start: start === null ? null : parseDate(start),
    end: end === null ? null : parseDate(end)
  };
}

/** A feature's names through time, said in one language. */
export function cardNames(names: readonly DatedName[], localize: Localizer): CardName[] {
  return names.map(({ name, start, end, note, source }) => ({
    name: localize(name),
    dates: cardDates({ start, end }),
    note: note && localize(note),
    source: source && cardSource(source, localize.language)
  }));
}

/** Where something was or is: with the place of the Silk Road that it is, where it is one. */
export function cardSpot(at: Spot, localize: Localizer): CardSpot {
  const { name, place } = knownSpot(at, atlas())!;
  if (place === null) return { name: localize(name) };
  return { collection: 'places', id: place, name: localize(name) };
}
