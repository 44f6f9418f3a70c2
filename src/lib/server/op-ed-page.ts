import type { CardLink, CoverageParagraph, QuotedSentence } from '../domain/card';
import { originalLanguage, type Language } from '../domain/language';
import { paragraphs } from '../domain/op-ed';
import { citedSentences } from '../domain/quotation';
import { speaker, type Speaker } from './cards';
import { coverage } from './coverage';
import { atlas } from './geo-files';
import { quoted, received } from './quotations';

export interface OpEdParagraph {
  id: string;
  sentences: QuotedSentence[];
  /** Sites that cite it, for the way to the map. */
  sites: CardLink[];
}

export interface OpEdPage {
  head: Pick<QuotedSentence, 'id' | 'segments'>[];
  translatedHead: readonly string[] | null;
  paragraphs: OpEdParagraph[];
  coverage: CoverageParagraph[];
  /** Date of our translation; null on the Russian page. */
  version: string | null;
}

/** The whole op-ed in one language: received words, corrections, translation, and where its places are. */
export function opEdPage(language: Language): OpEdPage {
  const { opEd } = atlas();
  const say = speaker(language);
  const translation = language === originalLanguage ? null : opEd.translations[language];
  return {
    head: opEd.head.map((text, i) => received(`head.${i + 1}`, text, say)),
    translatedHead: translation?.head ?? null,
    version: translation?.version ?? null,
    coverage: coverage(say),
    paragraphs: paragraphs(opEd.sentences).map((sentences, i) => ({
      id: `p${i + 1}`,
      sentences: sentences.map((sentence) => quoted(sentence, say)),
      sites: sitesCiting(i + 1, say)
    }))
  };
}

function sitesCiting(paragraph: number, say: Speaker): CardLink[] {
  const { sites, opEd } = atlas();
  return sites
    .filter(({ properties }) =>
      properties.cites.some((citation) =>
        citedSentences(citation, opEd)!.some((sentence) => sentence.paragraph === paragraph)
      )
    )
    .sort((a, b) => a.properties.rank - b.properties.rank)
    .map(({ id, properties }) => ({ collection: 'sites', id, name: say(properties.name) }));
}
