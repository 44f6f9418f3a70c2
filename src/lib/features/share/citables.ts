import type { Cited } from './citation/cited';
import type { Language } from '$lib/domain/language';
import { opEdPath } from '$lib/state/paths';
import type { Subject } from './subject';

/** What can be cited of a card's page, or of the op-ed's where there is no card; the page itself first. `here` is its absolute address, `accessed` the day. */
export function citables(
  { card, title, sentence }: Subject,
  language: Language,
  here: string,
  accessed: string
): Cited[] {
  const english = card?.otherNames.find(({ lang }) => lang === 'en')?.text;
  const name = card ? `${card.collection}-${card.id}` : 'op-ed';
  const page: Cited = {
    language,
    title,
    englishTitle: english ?? (card ? title : 'The op-ed'),
    key: `silk-road-atlas-${name}-${language}`,
    url: here,
    accessed,
    sentences: []
  };
  const quoted = card ? [...card.quotations, ...card.generalQuotations] : [];
  const runs = quoted.map((run) => run.map(({ id }) => id));
  if (sentence) runs.push([sentence]);
  return [page, ...runs.map((sentences) => quotation(page, sentences))];
}

function quotation(page: Cited, sentences: string[]): Cited {
  return {
    ...page,
    key: `iwaya-2025-${sentences[0]}-${page.language}`,
    url: new URL(opEdPath(page.language, sentences[0]), page.url).href,
    sentences
  };
}
