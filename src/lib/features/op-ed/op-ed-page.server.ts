import {
  type CoverageParagraph,
  citedSentences,
  namedIn,
  pieces
} from '$lib/domain/op-ed/quotation';
import type { CardLink } from '$lib/domain/card';
import { paragraphs, type Sentence } from '$lib/domain/op-ed/op-ed';
import { collections, keyOf } from '$lib/domain/selection';
import { type Localizer, localizer } from '$lib/server/localizer';
import { atlas } from '$lib/server/geo-files';
import { boundsAround } from '$lib/cartography/svg/web-mercator';
import type { Bounds } from '$lib/domain/geometry/camera';
import { featuresOf, type JourneyFeature, type ThingFeature } from '$lib/domain/feature';
import { positionsOf } from '$lib/domain/geometry/geometry';
import { originalLanguage, type Language } from '$lib/domain/language';
import type { CarriedList, Reading, ReadSentence } from './reading';
import type { FeatureKey } from '$lib/domain/feature-fields';
import type { Scene } from '$lib/domain/tours/tour';
import { quoted, received } from '$lib/server/quotations';

/** What of the op-ed the map answers: paragraph by paragraph, sentence by sentence, and why not. */
export function coverage(localize: Localizer): CoverageParagraph[] {
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
      return { id, why: reason ? localize(reason.why) : null };
    })
  }));
}

/** The whole op-ed in one language: received words, corrections, translation, and where its places are. */
export function opEdPage(language: Language): Reading {
  const { opEd, tours } = atlas();
  const localize = localizer(language);
  const translation = language === originalLanguage ? null : opEd.translations[language];
  return {
    head: opEd.head.map((text, i) => received(`head.${i + 1}`, text, localize)),
    translatedHead: translation?.head ?? null,
    version: translation?.version ?? null,
    coverage: coverage(localize),
    sentencesOf: sentencesOf(),
    boundsOf: boundsOf(),
    paragraphs: paragraphs(opEd.sentences).map((sentences, i) => ({
      id: `p${i + 1}`,
      sentences: sentences.map((sentence) => readSentence(sentence, localize)),
      sites: sitesCiting(i + 1, localize),
      carried: carriedIn(i + 1, localize),
      scene: sceneOf(tours.article[i]!)
    }))
  };
}

/** A sentence whose words, received and translated, are cut where they name features. */
function readSentence(sentence: Sentence, localize: Localizer): ReadSentence {
  const { mentions } = atlas().opEd;
  const cut = (text: string, language: Language) =>
    pieces(text, namedIn(sentence.id, language, mentions));
  const { segments, translation, ...rest } = quoted(sentence, localize);
  return {
    ...rest,
    segments: segments.map((segment) => ({
      ...segment,
      pieces: cut(segment.text, originalLanguage)
    })),
    translation: translation && { ...translation, pieces: cut(translation.text, localize.language) }
  };
}

function sceneOf({ features, layers, bounds }: Scene): Scene {
  return { features, layers, bounds };
}

/** Where each feature is spoken of: named by its mentions or cited by the feature itself. */
function sentencesOf(): Record<FeatureKey, string[]> {
  const { opEd } = atlas();
  const entries = featuresOf(atlas()).map((feature) => {
    const key = keyOf(feature);
    const cited = feature.properties.cites.flatMap((citation) => citedSentences(citation, opEd)!);
    const named = opEd.mentions.filter(({ feature }) => feature === key);
    const ids = new Set([...cited.map(({ id }) => id), ...named.map(({ sentence }) => sentence)]);
    return [key, opEd.sentences.map(({ id }) => id).filter((id) => ids.has(id))] as const;
  });
  return Object.fromEntries(entries);
}

function boundsOf(): Record<FeatureKey, Bounds> {
  const named = new Set(atlas().opEd.mentions.map(({ feature }) => feature));
  return Object.fromEntries(
    featuresOf(atlas())
      .filter((feature) => named.has(keyOf(feature)))
      .map((feature) => [keyOf(feature), boundsAround(positionsOf(feature.geometry))])
  );
}

/**
 * The people on whom the words "ethnic ties" (p3.1) can rest: who came to Japan from Central Asia, or may have. Others cite
 * the sentence for ties of culture, or for the road.
 */
export const ethnicTies: readonly string[] = ['tokhara-castaways', 'li-miyi', 'nyoho'];
const tiesIn = 3;

function carriedIn(paragraph: number, localize: Localizer): CarriedList[] {
  const { things, journeys } = atlas();
  const walked = journeys.filter(({ id }) => paragraph !== tiesIn || ethnicTies.includes(id));
  return [
    listOf('things', things, paragraph, localize),
    listOf('journeys', walked, paragraph, localize)
  ].filter(({ count }) => count > 0);
}

function listOf(
  layer: CarriedList['layer'],
  features: readonly (ThingFeature | JourneyFeature)[],
  paragraph: number,
  localize: Localizer
): CarriedList {
  const citing = features.filter(({ properties }) => cites(properties.cites, paragraph));
  const kinds = [...new Set(citing.map(({ properties }) => properties.kind))];
  return {
    layer,
    count: citing.length,
    kinds: kinds.map((kind) => ({
      kind,
      links: citing
        .filter(({ properties }) => properties.kind === kind)
        .map(({ id, properties }) => ({ collection: layer, id, name: localize(properties.name) }))
    }))
  };
}

const cites = (citations: readonly string[], paragraph: number): boolean =>
  citations.some((citation) =>
    citedSentences(citation, atlas().opEd)!.some((sentence) => sentence.paragraph === paragraph)
  );

function sitesCiting(paragraph: number, localize: Localizer): CardLink[] {
  return atlas()
    .sites.filter(({ properties }) => cites(properties.cites, paragraph))
    .sort((a, b) => a.properties.rank - b.properties.rank)
    .map(({ id, properties }) => ({ collection: 'sites', id, name: localize(properties.name) }));
}
