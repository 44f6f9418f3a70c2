import { languages, type Localized } from '$lib/domain/language';

/** A name by itself, with the language and script that it is written in (BCP 47). */
export interface Toponym {
  toponym: string;
  lang: string;
}

/** "Hami (Yiwu, Kumul)", "鄯州（西寧）": a name, and older or modern ones in brackets after it. */
const bracketed = /^(.+?)\s*[(（]([^()（）]+)[)）]$/;

/**
 * The names of a place one by one: brackets in a name hold older or modern names of the same place, `others` are its
 * names through time. Each stands once in each language.
 */
export function toponyms(
  name: Localized & { zh?: string | null },
  others: readonly { name: Localized }[]
): Toponym[] {
  const all: Toponym[] = languages.flatMap((lang) => {
    const spelled = [name, ...others.map((other) => other.name)].flatMap((texts) =>
      separateNames(texts[lang])
    );
    return [...new Set(spelled)].map((toponym) => ({ toponym, lang }));
  });
  if (name.zh) all.push({ toponym: name.zh, lang: 'zh-Hans' });
  return all;
}

function separateNames(name: string): string[] {
  const match = bracketed.exec(name);
  if (!match) return [name];
  return [...new Set([match[1]!, ...match[2]!.split(/\s*[,、]\s*/)])];
}
