/** Letters that differ by more than a mark of their own; what is folded away is not told apart in a search. */
const letters: Record<string, string> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ъ: '', ь: '' },
  ...{ ı: 'i', ə: 'a', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe' },
  ...{ ゔぁ: 'ば', ゔぃ: 'び', ゔ: 'ぶ', ゔぇ: 'べ', ゔぉ: 'ぼ', ー: '', ヶ: 'け', ヵ: 'か' }
};

/** Apostrophes of transliteration, and the dots within Japanese names: typed or left out at will. */
const silent = /^[\u0027\u0060\u00b4\u02b9-\u02bf\u2018\u2019\u2032\u30fb\u30a0\uff65]$/u;
const hyphen = /^[-\u00ad\u2010\u2011\ufe63\uff0d]$/u;

/** A letter with what modifies it: combining marks, the voicing mark of a half-width kana, the vowel after `ヴ`. */
const unit = /[ヴゔ][ァィェォぁぃぇぉ]|[\uff66-\uff9d][\uff9e\uff9f]|\P{M}\p{M}*|\p{M}/gsu;

/** A piece of a text and what it is in a search: letters, `-` within a word, a space between words, or nothing. */
export interface FoldedUnit {
  folded: string;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** Names are asked for again with every key. */
const unitsBefore = new Map<string, readonly FoldedUnit[]>();

/** Cuts a text into units and folds each, so that what is found can be shown in the text itself. */
export function foldUnits(text: string): readonly FoldedUnit[] {
  const before = unitsBefore.get(text);
  if (before) return before;
  const units = Array.from(text.matchAll(unit), ({ 0: part, index }) => ({
    folded: foldUnit(part),
    start: index,
    end: index + part.length
  }));
  unitsBefore.set(text, units);
  return units;
}

/**
 * A text as it is searched: compatibility forms, case and diacritics folded, Kazakh letters as their Russian
 * neighbours, katakana as hiragana without long marks; words stand apart by one space, `-` within a word stays.
 */
export function fold(text: string): string {
  return text.replace(unit, foldUnit).replace(/ +/g, ' ').trim();
}

const squashedBefore = new Map<string, string>();

/** The same in one piece: `Chang'an`, `Chang-an` and `Chang An` are one. */
export function squash(text: string): string {
  const before = squashedBefore.get(text);
  if (before !== undefined) return before;
  const squashed = fold(text).replace(/[- ]/g, '');
  squashedBefore.set(text, squashed);
  return squashed;
}

/** Texts are made of few letters: each is folded once. */
const foldedBefore = new Map<string, string>();

function foldUnit(part: string): string {
  const before = foldedBefore.get(part);
  if (before !== undefined) return before;
  const folded = foldAnew(part);
  foldedBefore.set(part, folded);
  return folded;
}

function foldAnew(part: string): string {
  if (silent.test(part)) return '';
  if (hyphen.test(part)) return '-';
  const plain = hiragana(
    part
      .normalize('NFKD')
      .toLowerCase()
      // Marks of alphabets only: without its mark が would be か.
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
  );
  if (letters[plain] !== undefined) return letters[plain];
  return Array.from(plain, (letter) => {
    if (letters[letter] !== undefined) return letters[letter];
    return /[\p{L}\p{N}]/u.test(letter) ? letter : ' ';
  }).join('');
}

/** Katakana as hiragana; everything else as it is. */
export function hiragana(text: string): string {
  return text.replace(/[ァ-ヴ]/g, (kana) => String.fromCodePoint(kana.codePointAt(0)! - 0x60));
}
