import { hiragana } from './fold';

const rows: [string, string][] = [
  ['あいうえお', 'a i u e o'],
  ['かきくけこ', 'ka ki ku ke ko'],
  ['がぎぐげご', 'ga gi gu ge go'],
  ['さしすせそ', 'sa shi su se so'],
  ['ざじずぜぞ', 'za ji zu ze zo'],
  ['たちつてと', 'ta chi tsu te to'],
  ['だぢづでど', 'da ji zu de do'],
  ['なにぬねの', 'na ni nu ne no'],
  ['はひふへほ', 'ha hi fu he ho'],
  ['ばびぶべぼ', 'ba bi bu be bo'],
  ['ぱぴぷぺぽ', 'pa pi pu pe po'],
  ['まみむめも', 'ma mi mu me mo'],
  ['やゆよ', 'ya yu yo'],
  ['らりるれろ', 'ra ri ru re ro'],
  ['わゐゑをん', 'wa i e o n'],
  ['ゔぁぃぅぇぉ', 'vu a i u e o']
];

/** Before a small `ゃゅょ` or vowel: what is left of the sound. */
const glides: Record<string, string> = {
  ...{ き: 'ky', ぎ: 'gy', し: 'sh', じ: 'j', ち: 'ch', ぢ: 'j', に: 'ny', ひ: 'hy', び: 'by' },
  ...{ ぴ: 'py', み: 'my', り: 'ry' }
};
const foreign: Record<string, string> = { う: 'w', ふ: 'f', ゔ: 'v', て: 't', で: 'd', つ: 'ts' };

const syllables = new Map<string, string>();
for (const [kana, latin] of rows) {
  latin.split(' ').forEach((sound, i) => syllables.set(kana[i]!, sound));
}
for (const [first, sound] of Object.entries(glides)) {
  for (const [small, vowel] of ['ゃa', 'ゅu', 'ょo']) syllables.set(first + small, sound + vowel);
}
for (const first of ['し', 'じ', 'ち']) syllables.set(`${first}ぇ`, `${glides[first]}e`);
for (const [first, sound] of Object.entries(foreign)) {
  for (const [small, vowel] of ['ぁa', 'ぃi', 'ぇe', 'ぉo'])
    syllables.set(first + small, sound + vowel);
}
syllables.set('てゅ', 'tyu').set('でゅ', 'dyu').set('とぅ', 'tu').set('どぅ', 'du');

/**
 * Kana in Hepburn's rōmaji, small letters. With `long: 'spelled'` vowels are written as the kana spells them
 * (`toukyou`), else long ones once, as on signs (`tokyo`). What is no kana stays.
 */
export function romaji(kana: string, long: 'once' | 'spelled' = 'once'): string {
  const text = hiragana(kana.normalize('NFKC'));
  let latin = '';
  for (let i = 0; i < text.length;) {
    const two = text.slice(i, i + 2);
    const one = text[i]!;
    const sound = syllables.get(two) ?? syllables.get(one);
    if (one === 'っ') latin += doubled(text.slice(i + 1));
    else if (one === 'ー') latin += long === 'spelled' ? (/[aiueo]$/.exec(latin)?.[0] ?? '') : '';
    else latin += sound ?? one;
    i += syllables.has(two) ? 2 : 1;
  }
  return long === 'spelled' ? latin : latin.replace(/ou|oo/g, 'o').replace(/uu/g, 'u');
}

/** The consonant that a small `っ` doubles; `t` before `ch`. */
function doubled(rest: string): string {
  const next = syllables.get(rest.slice(0, 2)) ?? syllables.get(rest[0] ?? '') ?? '';
  return next.startsWith('ch') ? 't' : /^[^aiueo]/.test(next) ? next[0]! : '';
}

/** Both ways of writing long vowels; one where there are none. */
export function romajiForms(kana: string): string[] {
  return [...new Set([romaji(kana), romaji(kana, 'spelled')])];
}

/** Words of Chinese characters in Japanese names, each with its readings in hiragana, the usual first: `readings.json`. */
type Readings = Readonly<Record<string, readonly string[]>>;

const characters = /[\p{Script=Han}々]+/gu;

/**
 * A Japanese name in kana and what else stands in it, by the longest known words from the left;
 * undefined where a character has no reading.
 */
export function readingOf(name: string, readings: Readings): string | undefined {
  let known = true;
  const kana = name.replace(characters, (run) => {
    let read = '';
    for (let i = 0; i < run.length;) {
      const word = longest(run.slice(i), readings);
      if (!word) {
        known = false;
        return run;
      }
      read += readings[word]![0];
      i += word.length;
    }
    return read;
  });
  return known ? kana : undefined;
}

/** A Japanese name in kana, and the other readings of a name of one word; empty where it has none. */
export function readingsOf(name: string, readings: Readings): string[] {
  const usual = readingOf(name, readings);
  return usual === undefined ? [] : [usual, ...(readings[name]?.slice(1) ?? [])];
}

function longest(run: string, readings: Readings): string | undefined {
  for (let length = run.length; length > 0; length--) {
    const word = run.slice(0, length);
    if (Object.hasOwn(readings, word)) return word;
  }
  return undefined;
}

/** The alphabet of 2021, each letter by itself; `ъ` and `ь` have none. */
const alphabet2021: Record<string, string> = {
  ...{ а: 'a', ә: 'ä', б: 'b', в: 'v', г: 'g', ғ: 'ğ', д: 'd', е: 'e', ё: 'io', ж: 'j', з: 'z' },
  ...{ и: 'i', й: 'i', к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', ң: 'ñ', о: 'o', ө: 'ö', п: 'p' },
  ...{ р: 'r', с: 's', т: 't', у: 'u', ұ: 'ū', ү: 'ü', ф: 'f', х: 'h', һ: 'h', ц: 'ts', ч: 'tş' },
  ...{ ш: 'ş', щ: 'ştş', ъ: '', ы: 'y', і: 'ı', ь: '', э: 'e', ю: 'iu', я: 'ia' }
};

/** As names are written without marks on signs, in news and in chats: Qaraghandy, Zhezqazghan, Shymkent. */
const plain: Record<string, string> = {
  ...alphabet2021,
  ...{ ә: 'a', ғ: 'gh', ё: 'yo', ж: 'zh', й: 'y', ң: 'ng', ө: 'o', ұ: 'u', ү: 'u', х: 'kh' },
  ...{ ч: 'ch', ш: 'sh', щ: 'shch', і: 'i', ю: 'yu', я: 'ya' }
};

/** As English maps write them: Karagandy, Zhezkazgan. */
const ofMaps: Record<string, string> = { ...plain, ғ: 'g', қ: 'k', ң: 'n' };

/**
 * A name in Kazakh Cyrillic in the Latin alphabet of 2021, capitals kept at the beginning of words.
 * Letters that are not Cyrillic stay as they are.
 */
export function kazakhLatin(text: string): string {
  return written(text, alphabet2021);
}

/** All usual ways to write a Kazakh name in Latin letters, the alphabet of 2021 first; each once. */
export function kazakhLatinForms(text: string): string[] {
  return [...new Set([alphabet2021, plain, ofMaps].map((table) => written(text, table)))];
}

function written(text: string, table: Record<string, string>): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    const small = letter.toLowerCase();
    const latin = table[small];
    if (latin === undefined) return letter;
    return small === letter ? latin : capital(latin);
  }).join('');
}

/** A dotted İ for `И`, so that it is told from `І`; every other first letter in capitals. */
const capital = (latin: string) =>
  (latin[0] === 'i' && latin.length === 1 ? 'İ' : latin.charAt(0).toUpperCase()) + latin.slice(1);

/** Keys of the usual keyboards in one order, without and with Shift; a space where a layout has no letter there. */
const latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,." + '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>';
const russian = 'ёйцукенгшщзхъфывапролджэячсмитьбю' + 'ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ';
/** Kazakh has its own letters in the row of digits. */
const latinDigits = '2345890-=' + '@#$%*()_+';
const kazakhDigits = 'әіңғүұқөһ' + 'ӘІҢҒҮҰҚӨҺ';

const table = (from: string, to: string) =>
  new Map([...from].map((letter, i) => [letter, [...to][i]!]));
const layouts = [
  { from: table(russian + kazakhDigits, latin + latinDigits), of: /^[\p{Script=Cyrillic}\s]+$/u },
  { from: table(latin, russian), of: /^[\p{ASCII}]+$/u },
  { from: table(latin + latinDigits, russian + kazakhDigits), of: /^[\p{ASCII}]+$/u }
];

/** What the same keys write in another layout; each once. Empty for what no keyboard of one script wrote. */
export function otherLayouts(query: string): string[] {
  const written = layouts
    .filter(({ of }) => of.test(query))
    .map(({ from }) => Array.from(query, (letter) => from.get(letter) ?? letter).join(''));
  return [...new Set(written)].filter((text) => text !== query);
}
