import type { CoverageParagraph } from '../domain/card';
import { paragraphs } from '../domain/op-ed';
import { citedSentences } from '../domain/quotation';
import { collections } from '../domain/selection';
import type { Speaker } from './cards';
import { atlas } from './geo-files';

/** What of the op-ed the map answers: paragraph by paragraph, sentence by sentence, and why not. */
export function coverage(say: Speaker): CoverageParagraph[] {
  const { opEd, ...features } = atlas();
  const named = (citation: string) => citedSentences(citation, opEd)!.map(({ id }) => id);
  const cited = collections.flatMap((collection) =>
    features[collection].map(({ properties }) => new Set(properties.cites.flatMap(named)))
  );
  return paragraphs(opEd.sentences).map((sentences, i) => ({
    id: `p${i + 1}`,
    features: cited.filter((ids) => sentences.some(({ id }) => ids.has(id))).length,
    sentences: sentences.map(({ id }) => {
      const reason = opEd.unplaced.find((entry) => named(entry.sentences).includes(id));
      return { id, why: reason ? say(reason.why) : null };
    })
  }));
}
