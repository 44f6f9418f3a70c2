import { fileNames, type Atlas } from '$lib/domain/atlas';
import { citedSentences } from '$lib/domain/op-ed/quotation';
import { collections } from '$lib/domain/selection';
import type { Problem } from './data-error';

/** Every citation names sentences that exist; every paragraph is cited by at least one feature. */
export function checkCitations(atlas: Atlas, problems: Problem[]): void {
  const cited = new Set<number>();
  for (const group of collections) {
    for (const { id, properties } of atlas[group]) {
      properties.cites.forEach((citation, i) => {
        const sentences = citedSentences(citation, atlas.opEd);
        sentences?.forEach(({ paragraph }) => cited.add(paragraph));
        if (sentences) return;
        const expected = `sentences of the op-ed in their order, got "${citation}"`;
        problems.push({
          file: fileNames[group],
          feature: id,
          field: `properties.cites.${i}`,
          expected
        });
      });
    }
  }
  for (const paragraph of new Set(atlas.opEd.sentences.map((sentence) => sentence.paragraph))) {
    if (cited.has(paragraph)) continue;
    const expected = 'at least one feature that cites this paragraph';
    problems.push({
      file: fileNames.sentences,
      feature: `p${paragraph}`,
      field: 'cites',
      expected
    });
  }
}

/** Every sentence is either cited by a feature or said to have no place, never both and never neither. */
export function checkUnplaced(atlas: Atlas, problems: Problem[]): void {
  const { opEd, sites, places, routes, things, journeys } = atlas;
  const named = (citation: string) => citedSentences(citation, opEd)?.map(({ id }) => id) ?? [];
  const cited = new Set(
    [...sites, ...places, ...routes, ...things, ...journeys].flatMap(({ properties }) =>
      properties.cites.flatMap(named)
    )
  );
  const unplaced = new Set<string>();
  opEd.unplaced.forEach(({ sentences }) => {
    const problem = { file: fileNames.unplaced, feature: sentences, field: 'sentences' };
    const ids = named(sentences);
    if (ids.length === 0) {
      problems.push({ ...problem, expected: 'sentences of the op-ed in their order' });
    }
    for (const id of ids) {
      if (cited.has(id))
        problems.push({ ...problem, expected: `no sentence that a feature cites, got ${id}` });
      if (unplaced.has(id))
        problems.push({ ...problem, expected: `each sentence once, got ${id} again` });
      unplaced.add(id);
    }
  });
  for (const { id } of opEd.sentences) {
    if (cited.has(id) || unplaced.has(id)) continue;
    const expected = `a feature that cites this sentence, or a reason in ${fileNames.unplaced}`;
    problems.push({ file: fileNames.sentences, feature: id, field: 'cites', expected });
  }
}
