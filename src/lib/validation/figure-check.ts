import { fileNames, type Atlas } from '$lib/domain/atlas';
import type { Fact } from '$lib/domain/feature-fields';
import { citedSentences } from '$lib/domain/op-ed/quotation';
import type { Site } from '$lib/domain/site';
import type { Problem } from './data-error';
import { checkQuotedWords } from './op-ed-check';

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
  for (const [key, { opEd: own }] of Object.entries(atlas.figures)) {
    const report = (field: string, expected: string) =>
      problems.push({ file: fileNames.figures, feature: key, field, expected });
    if (own)
      checkQuotedWords(own, atlas.opEd, (field, expected) => report(`opEd.${field}`, expected));
    if (!used.has(key)) report('key', `a key that a fact in ${fileNames.sites} carries`);
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
