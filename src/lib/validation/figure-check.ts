import { fileNames, translationFile, type Atlas } from '$lib/domain/atlas';
import type { Problem } from './data-error';
import type { Fact } from '$lib/domain/feature-fields';
import { citedSentences } from '$lib/domain/op-ed/quotation';
import type { Site } from '$lib/domain/site';

/** Figures that differ: each has at least two voices on the card, and the op-ed's stand in it to the letter. */
export function checkFigures(atlas: Atlas, problems: Problem[]): void {
  const used = new Set<string>();
  for (const site of atlas.sites) {
    checkKeys(site, atlas, problems);
    checkAddresses(site, problems);
    for (const [key, voices] of voicesByFigure(site, atlas)) {
      used.add(key);
      if (voices.size >= 2) continue;
      const expected = `at least two voices for the figure "${key}" (the op-ed is one where the site cites it), got ${voices.size}`;
      problems.push({
        file: fileNames.sites,
        feature: site.id,
        field: 'properties.facts',
        expected
      });
    }
  }
  for (const key of Object.keys(atlas.figures)) {
    checkWords(key, atlas, problems);
    if (used.has(key)) continue;
    const expected = `a key that a fact in ${fileNames.sites} carries`;
    problems.push({ file: fileNames.figures, feature: key, field: 'key', expected });
  }
}

/** All facts of a site, those of its meetings too, each with its field. */
function facts({ properties }: Site): { field: string; fact: Fact }[] {
  const named = (list: readonly Fact[], field: string) =>
    list.map((fact, i) => ({ field: `${field}.facts.${i}`, fact }));
  return [
    ...named(properties.facts, 'properties'),
    ...properties.meetings.flatMap((meeting, i) => named(meeting.facts, `properties.meetings.${i}`))
  ];
}

function checkKeys(site: Site, { figures }: Atlas, problems: Problem[]): void {
  for (const { field, fact } of facts(site)) {
    if (fact.figure === null || figures[fact.figure]) continue;
    const expected = `a key of ${fileNames.figures}, got "${fact.figure}"`;
    problems.push({ file: fileNames.sites, feature: site.id, field: `${field}.figure`, expected });
  }
}

/** What stands at the top of a card leads to one claim each. */
function checkAddresses(site: Site, problems: Problem[]): void {
  const seen = new Set<string>();
  for (const { field, fact } of facts(site)) {
    const id = fact.in_figures && (fact.figure ?? fact.in_figures.id);
    if (id === undefined) continue;
    if (seen.has(id)) {
      const expected = `an address used once on the card, got "${id}" twice`;
      problems.push({
        file: fileNames.sites,
        feature: site.id,
        field: `${field}.in_figures`,
        expected
      });
    }
    seen.add(id);
  }
}

/** Whose the figures of a site are: each source by its title, the atlas, the op-ed where the site cites it. */
function voicesByFigure(site: Site, { figures, opEd }: Atlas): Map<string, Set<string>> {
  const result = new Map<string, Set<string>>();
  for (const { fact } of facts(site)) {
    if (fact.figure === null || !figures[fact.figure]) continue;
    const voices = result.get(fact.figure) ?? new Set();
    result.set(fact.figure, voices.add(fact.source?.title ?? 'atlas'));
  }
  const cited = site.properties.cites.flatMap((cite) => citedSentences(cite, opEd) ?? []);
  for (const [key, voices] of result) {
    const sentence = figures[key]?.opEd?.sentence;
    if (cited.some(({ id }) => id === sentence)) voices.add('op-ed');
  }
  return result;
}

function checkWords(key: string, { figures, opEd }: Atlas, problems: Problem[]): void {
  const own = figures[key]?.opEd;
  if (!own) return;
  const problem = (field: string, words: string, place: string) => {
    const expected = `words that stand to the letter in ${place}, got "${words}"`;
    problems.push({ file: fileNames.figures, feature: key, field: `opEd.${field}`, expected });
  };
  const sentence = opEd.sentences.find(({ id }) => id === own.sentence);
  if (!sentence?.text.includes(own.words)) problem('words', own.words, own.sentence);
  for (const language of ['en', 'kk', 'ja'] as const) {
    const words = own.translations[language];
    if (opEd.translations[language].sentences[own.sentence]?.includes(words)) continue;
    const place = `${own.sentence} of ${translationFile(language)}`;
    problem(`translations.${language}`, words, place);
  }
}
