import type { Bounds } from '../domain/camera';
import type { CardLink } from '../domain/card';
import { originalLanguage, type Language } from '../domain/language';
import { namedIn, pieces } from '../domain/mention';
import { paragraphs, type Sentence } from '../domain/op-ed';
import { citedSentences } from '../domain/quotation';
import { coverage } from './coverage';
import type { Reading, ReadSentence } from '../domain/reading';
import type { FeatureKey, Scene } from '../domain/scene';
import { collections, keyOf } from '../domain/selection';
import { card, speaker, type Speaker } from './cards';
import { atlas } from './geo-files';
import { quoted, received } from './quotations';
import { allSelections } from './selections';

/** The whole op-ed in one language: received words, corrections, translation, and where its places are. */
export function opEdPage(language: Language): Reading {
  const { opEd, tours } = atlas();
  const say = speaker(language);
  const translation = language === originalLanguage ? null : opEd.translations[language];
  return {
    head: opEd.head.map((text, i) => received(`head.${i + 1}`, text, say)),
    translatedHead: translation?.head ?? null,
    version: translation?.version ?? null,
    coverage: coverage(say),
    sentencesOf: sentencesOf(),
    boundsOf: boundsOf(language),
    paragraphs: paragraphs(opEd.sentences).map((sentences, i) => ({
      id: `p${i + 1}`,
      sentences: sentences.map((sentence) => readSentence(sentence, say)),
      sites: sitesCiting(i + 1, say),
      scene: sceneOf(tours.article[i]!)
    }))
  };
}

/** A sentence whose words, received and translated, are cut where they name features. */
function readSentence(sentence: Sentence, say: Speaker): ReadSentence {
  const { mentions } = atlas().opEd;
  const cut = (text: string, language: Language) =>
    pieces(text, namedIn(sentence.id, language, mentions));
  const { segments, translation, ...rest } = quoted(sentence, say);
  return {
    ...rest,
    segments: segments.map((segment) => ({
      ...segment,
      pieces: cut(segment.text, originalLanguage)
    })),
    translation: translation && { ...translation, pieces: cut(translation.text, say.language) }
  };
}

function sceneOf({ features, layers, bounds }: Scene): Scene {
  return { features, layers, bounds };
}

/** Where each feature is spoken of: named by its mentions or cited by the feature itself. */
function sentencesOf(): Record<FeatureKey, string[]> {
  const { opEd, ...features } = atlas();
  const entries = collections.flatMap((collection) =>
    features[collection].map(({ id, properties }) => {
      const key = keyOf({ collection, id });
      const cited = properties.cites.flatMap((citation) => citedSentences(citation, opEd)!);
      const named = opEd.mentions.filter(({ feature }) => feature === key);
      const ids = new Set([...cited.map(({ id }) => id), ...named.map(({ sentence }) => sentence)]);
      return [key, opEd.sentences.map(({ id }) => id).filter((id) => ids.has(id))] as const;
    })
  );
  return Object.fromEntries(entries);
}

function boundsOf(language: Language): Record<FeatureKey, Bounds> {
  const named = new Set(atlas().opEd.mentions.map(({ feature }) => feature));
  return Object.fromEntries(
    allSelections()
      .filter((selection) => named.has(keyOf(selection)))
      .map((selection) => [keyOf(selection), card(selection, language)!.bounds])
  );
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
