import { base } from '$app/paths';
import { aboutPage } from '$lib/features/about/about-page.server';
import { card } from '$lib/features/card/cards.server';
import { countedHeritage } from '$lib/features/card/heritage.server';
import { loadDataTexts } from '$lib/features/downloads/texts';
import { opEdPage } from '$lib/features/op-ed/op-ed-page.server';
import { tableRows } from '$lib/features/table/table.server';
import { isLanguage, type Language } from '$lib/domain/language';
import { isCollection } from '$lib/domain/selection';
import { cardView } from '$lib/i18n/card-view';
import { formatDate } from '$lib/i18n/dates/calendar';
import { dictionary } from '$lib/i18n/dictionary';
import { fill } from '$lib/i18n/format';
import { featureIndex } from '$lib/server/feature-index';
import { localizer } from '$lib/server/localizer';
import { memoize } from '$lib/server/memoize';
import { release } from '$lib/server/release';

/** As a browser reads it: what has no value is not there. */
const asRead = (content: unknown): unknown => JSON.parse(JSON.stringify(content));

/** The index of a language, as every page has it: made once, and changed by none. */
const index = memoize((language: Language) => asRead(featureIndex(language)));

/** Which edition of the atlas this is, in words: as the page of downloads says it. */
async function edition(language: Language): Promise<string> {
  const { version, date } = release();
  const { version: words } = await loadDataTexts(language);
  return fill(words, { version, date: formatDate(date, language) });
}

/** What the page of a language at so many parts of an address is made of; undefined where there is no such page. */
async function pageOf(language: Language, parts: readonly string[]): Promise<unknown> {
  const [first = '', id] = parts;
  if (first === 'op-ed') {
    const opEd = opEdPage(language);
    // Said here, so that the page needs no calendar.
    return { opEd, translated: opEd.version && formatDate(opEd.version, language) };
  }
  if (first === 'about') return { edition: await edition(language), ...aboutPage(language) };
  if (first === 'table') {
    return { rows: tableRows(language), heritage: countedHeritage(localizer(language)) };
  }
  if (!isCollection(first) || !id) return undefined;
  const found = card({ collection: first, id }, language);
  return found && { card: cardView(found, language, await dictionary(language)) };
}

/** What stands in a file that pages are made of, by its path on the host; undefined where there is none. */
export async function pageFileAt(path: string): Promise<unknown> {
  const [first = '', ...parts] = path.slice(base.length + 1).split('/');
  if (first === 'data') {
    const language = parts.at(-1)?.replace('.json', '');
    return isLanguage(language) ? index(language) : undefined;
  }
  const content = isLanguage(first) ? await pageOf(first, parts) : undefined;
  return content && asRead(content);
}
