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
