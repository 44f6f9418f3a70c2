/**
 * A name as it is searched for: small letters without marks, «ё» as «е», and Kazakh letters as the nearest that a Russian
 * keyboard has.
 */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[әғқңөұүһі]/g, (letter) => kazakh[letter]!)
    .replace(/[’‘'ʻʿ]/g, '')
    .trim();
}

const kazakh: Record<string, string> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' }
};
