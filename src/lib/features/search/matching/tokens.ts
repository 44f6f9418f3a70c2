import { fold } from './fold';

const japanese = '\\p{Script=Han}\\p{Script=Hiragana}';
const runs = new RegExp(`[${japanese}]+|[^${japanese}]+`, 'gu');
const isRun = new RegExp(`^[${japanese}]`, 'u');

/** Whether a folded word is of Chinese characters or kana, which no spaces part into words. */
export function isJapanese(word: string): boolean {
  return isRun.test(word);
}

/** Runs of one kind of writing in a folded word. */
export function runsOf(word: string): string[] {
  return word.match(runs) ?? [];
}

/** Words of alphabets in a folded text, and its unbroken runs of characters and kana. */
function wordsOf(text: string): string[] {
  return fold(text).split(/[- ]+/).flatMap(runsOf);
}

/** What of a text stands in the index: its words; of characters and kana every pair, and the last by itself. */
export function indexTerms(text: string): string[] {
  return wordsOf(text).flatMap((word) =>
    isJapanese(word) ? [...pairs(word), [...word].at(-1)!] : [word]
  );
}

/** What is looked for, all of it: words, and pairs of characters and kana, or the only one there is. */
export function queryTerms(query: string): string[] {
  const terms = wordsOf(query).flatMap((word) => {
    if (!isJapanese(word)) return [word];
    return [...word].length === 1 ? [word] : pairs(word);
  });
  return [...new Set(terms)];
}

export function pairs(word: string): string[] {
  const icons = [...word];
  return icons.slice(1).map((icon, i) => icons[i]! + icon);
}

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

const word = /[\p{L}\p{N}\p{M}'’]+/gu;

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
