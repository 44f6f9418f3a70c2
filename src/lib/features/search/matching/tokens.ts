import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import type { Name } from './entry';
import { fold, squash } from './fold';

/** Letters, digits and marks, and the apostrophes within a word that a search does not hear. */
const word =
  /[\p{L}\p{N}\p{M}\u0027\u0060\u00b4\u02b9-\u02bf\u2018\u2019\u2032\u30fb\u30a0\uff65]+/gu;

const japanese = '\\p{Script=Han}\\p{Script=Hiragana}';
const runs = new RegExp(`[${japanese}]+|[^${japanese}]+`, 'gu');
const isRun = new RegExp(`^[${japanese}]`, 'u');

/** Whether a folded word is of Chinese characters or kana, which no spaces part into words. */
export function isJapanese(word: string): boolean {
  return isRun.test(word);
}

/** Runs of one kind of writing in a folded word. */
function runsOf(word: string): string[] {
  return word.match(runs) ?? [];
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, i) => characters[i]! + character);
}

/** What of a run of characters and kana stands in the index: every pair, and the last by itself. */
const indexed = (run: string): string[] => [...pairs(run), [...run].at(-1)!];

/** What of a text stands in the index as it is written: words of alphabets, and pairs of characters and kana. */
export function indexTerms(text: string): string[] {
  const runs = fold(text).split(/[- ]+/).flatMap(runsOf);
  return runs.flatMap((run) => (isJapanese(run) ? indexed(run) : [run]));
}

/**
 * Endings of Kazakh nouns and of the commonest verb forms, layer by layer from a word's end: person, case, belonging,
 * number. A word has at most one of each.
 */
const layers = [
  // Of a place or time, and of a person: Семейдегі, қазақстандық, студентпін.
  'дағы дегі тағы тегі ндағы ндегі дық дік тық тік лық лік мын мін бын бін пын пін сың сің',
  // Cases.
  'ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті да де та те нда нде дан ден тан тен нан нен мен бен пен н',
  // Belonging.
  'ымыз іміз мыз міз ыңыз іңіз ңыз ңіз ым ім ың ің сы сі ы і м ң',
  'лар лер дар дер тар тер'
].map((endings) => endings.split(' ').sort((a, b) => b.length - a.length));

/** Forms of verbs that sentences and questions are made with: өтті, өткен, өтеді, өткізілді. */
const verbs =
  'нған нген лған лген ылған ілген нді нды ылды ілді лды лді ған ген қан кен ады еді йды йді ды ді ты ті ып іп у'
    .split(' ')
    .sort((a, b) => b.length - a.length);

const shortest = 3;

/** Voiced between vowels: сынақ, сынағы; кітап, кітабы. */
const hardened: Record<string, string> = { ғ: 'қ', г: 'к', б: 'п' };

/** A word, in small letters, without its endings: every form on the way, for endings are told apart by more than letters. */
function kazakhStems(word: string): string[] {
  const forms = new Set([word]);
  for (const endings of layers) {
    for (const form of [...forms]) forms.add(without(form, endings));
  }
  for (const form of [...forms]) forms.add(without(form, verbs));
  return Array.from(forms, (form) => form.replace(/[ғгб]$/, (last) => hardened[last]!));
}

function without(word: string, endings: readonly string[]): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= shortest);
  return ending ? word.slice(0, -ending.length) : word;
}

const cyrillic = /^\p{Script=Cyrillic}+$/u;

const stemsBefore = new Map<string, readonly string[]>();

/** A word without its endings, folded; several where it may be of more than one language, or cannot be told. */
function stemsOf(raw: string, lang: Name['lang'] | undefined): readonly string[] {
  const key = `${lang}:${raw}`;
  const known = stemsBefore.get(key);
  if (known) return known;
  const small = raw.normalize('NFKC').toLowerCase();
  const folded = squash(raw);
  const stems = new Set<string>();
  if (folded.length <= 3) stems.add(folded);
  else if (cyrillic.test(small)) {
    if (lang !== 'kk') stems.add(fold(russian(small)));
    if (lang !== 'ru') for (const stem of kazakhStems(small)) stems.add(fold(stem));
  } else stems.add(lang === undefined || lang === 'en' ? english(folded) : folded);
  const found = [...stems].filter((stem) => stem.length > 1);
  stemsBefore.set(key, found);
  return found;
}

/** Kinds and countries are the same for many. */
const termsBefore = new Map<string, readonly string[]>();

/** What of a text stands in the index where words are found in any form. */
export function stemTerms(text: string, lang: Name['lang']): readonly string[] {
  const key = `${lang}:${text}`;
  const known = termsBefore.get(key);
  if (known) return known;
  const terms = stemTermsOf(text, lang);
  if (text.length < 40) termsBefore.set(key, terms);
  return terms;
}

function stemTermsOf(text: string, lang: Name['lang']): string[] {
  const terms = (text.match(word) ?? []).flatMap((raw) =>
    runsOf(squash(raw)).flatMap((run, _, runs) => {
      if (isJapanese(run)) return indexed(run);
      return runs.length === 1 ? stemsOf(raw, lang) : [run];
    })
  );
  return [...new Set(terms)];
}

/** A word of a query: it is looked for as it stands, or begun; or in any other form. */
export interface QueryTerm {
  folded: string;
  stems: readonly string[];
}

/** What is looked for, all of it: words, and pairs of characters and kana, or the only one there is. */
export function queryWords(query: string): QueryTerm[] {
  const terms = new Map<string, QueryTerm>();
  const add = (folded: string, stems: readonly string[]) => terms.set(folded, { folded, stems });
  for (const raw of query.match(word) ?? []) {
    const runs = runsOf(squash(raw));
    for (const run of runs) {
      if (!isJapanese(run)) add(run, runs.length === 1 ? stemsOf(raw, undefined) : []);
      else if ([...run].length === 1) add(run, []);
      else for (const pair of pairs(run)) add(pair, []);
    }
  }
  return [...terms.values()];
}

/** Whether a stem is long enough to be looked for at the beginning of others: Казахстан, казахстанский. */
export const isLong = (stem: string): boolean => stem.length > 4;

/** Whether a term of the index is what a word of a query looks for. */
export const meets = (term: string, { folded, stems }: QueryTerm): boolean =>
  term.startsWith(folded) ||
  stems.some((stem) => (isLong(stem) ? term.startsWith(stem) : term === stem));

/** Words that ask, or join what is asked for, and say nothing of it. */
const silent = new Set(
  [
    'сколько где куда откуда когда кто кого кому что чего чем какой какая какое какие каких каким как почему зачем чей чья',
    'ли в во на по из от до к ко с со у о об обо при про для за и или а но не это этот эта эти тот та те такой такая такие',
    'был была было были есть через между над под плюс мне нам я мы расскажи расскажите покажи найти',
    'қанша қайда қайдан қашан кім кімді кімнің не нені неше қай қандай қалай неге ма ме ба бе па пе мен бен пен және бұл сол осы',
    'болды болған бар туралы үшін өтті өткен келген еді екен арқылы жайлы деген',
    'how many much what where when who whom whose which why is are was were be been did do does has have had the a an of in at',
    'on to for from by with about and or it its plus me us i we tell show there this that these those called'
  ]
    .join(' ')
    .split(' ')
);

/** The same in Japanese, where no spaces part the words. */
const asked =
  /何(?:回|人|年|月|日|件|度|か国|カ国|キロ|時|名)|何|誰|プラス|回数|人数|件数|どのくらい|どれくらい|いくつ|いくら|どこ|いつ|だれ|なぜ|どうして/gu;
const content = /[\p{Script=Han}\p{Script=Katakana}々ー・]{2,}|[\p{Script=Latin}\p{N}]+/gu;
const isWrittenInJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What a question asks about: the query without the words that only ask or join; empty where nothing is left. */
export function subjectOf(query: string): string {
  if (isWrittenInJapanese.test(query)) {
    const told = query.replace(asked, ' ');
    const words = told.match(content);
    return (words ?? [told.trim()]).join(' ');
  }
  const words = query.match(word) ?? [];
  return words.filter((one) => !silent.has(one.toLowerCase())).join(' ');
}
