import type { Language } from '$lib/domain/language';

/** Where Kazakh letters stand apart from the order that Russian gives them: ы before і, ұ before ү. */
const kazakh: Record<string, string> = {
  і: 'ы\uffff',
  І: 'Ы\uffff',
  ұ: 'ү',
  ү: 'ұ',
  Ұ: 'Ү',
  Ү: 'Ұ'
};
const inRussian = (text: string): string => text.replace(/[іұү]/gi, (letter) => kazakh[letter]!);

/** Says which of two names comes first in the language. Chromium knows no order of Kazakh: it is made of the Russian one. */
export function comparer(
  language: Language,
  options: Intl.CollatorOptions = {}
): (a: string, b: string) => number {
  const known = Intl.Collator.supportedLocalesOf(language).length > 0;
  if (known || language !== 'kk') return new Intl.Collator(language, options).compare;
  const { compare } = new Intl.Collator('ru', options);
  return (a, b) => compare(inRussian(a), inRussian(b));
}
