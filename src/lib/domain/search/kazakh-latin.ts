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
