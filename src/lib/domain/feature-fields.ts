import * as v from 'valibot';
import { edtfSchema, isoDateSchema } from './time/dates';
import { mostNames } from './time/temporal-extent';
import { certainties } from './certainty';
import { inEachLanguage } from './language';
import { publishedOn } from './op-ed/publication';

// The fields that several kinds of data share. They bring the parser with them: what the browser uses of them are types.

/** A text in each language of the atlas. */
export const localizedSchema = v.strictObject(
  inEachLanguage(
    v.pipe(
      v.string('a text in this language'),
      v.check((words) => words.trim() !== '', 'a text in this language')
    )
  )
);

/** How well a point is known. */
const precisions = ['exact', 'site', 'city', 'approximate'] as const;
export type Precision = (typeof precisions)[number];

/** Where a point comes from; the interface names each in four languages. */
const coordinateSources = [
  'geonames',
  'natural-earth',
  'openstreetmap',
  'pleiades',
  'wikipedia',
  'wikidata',
  'unesco',
  'al-thurayya',
  'linked-places',
  'getty-tgn',
  'publication',
  'derived',
  'estimate',
  'own-knowledge'
] as const;
export type CoordinateSource = (typeof coordinateSources)[number];

/** How well a route, a stretch of a way or a stop is known. */
export const certaintySchema = v.picklist(certainties, `one of ${certainties.join(', ')}`);

export const confidences = ['high', 'medium', 'low'] as const;

/** Kebab-case, never changed once published. */
export const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a kebab-case id'));

/** A feature of any collection, as `keyOf` writes it: `sites/semey`. */
export const featureKey = v.pipe(
  v.string(),
  v.regex(
    /^(sites|places|routes|things|journeys)\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'a collection and an id, such as "sites/semey"'
  )
);
export type FeatureKey = v.InferOutput<typeof featureKey>;

const webAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s"<>]+$/, 'an http or https address'),
  v.check((text) => URL.canParse(text), 'an http or https address, of a host that can be')
);

/** A published source; `url` is null for a printed work or a page that could only be read as a copy. */
export const sourceSchema = v.strictObject({
  title: v.pipe(v.string(), v.nonEmpty('the title of the source')),
  url: v.nullable(webAddress)
});
export type Source = v.InferOutput<typeof sourceSchema>;

/** A sentence `p6.1`, a run `p6.1-p6.2`, or an exact part of one sentence. */
export const citationSchema = v.pipe(
  v.string(),
  v.regex(/^p\d+\.\d+(-p\d+\.\d+)?$/, 'a sentence id such as "p8.2" or a run such as "p8.1-p8.2"')
);

/** A claim on a card. `source` voice needs a source; `atlas` must not carry one. */
export const factSchema = v.pipe(
  v.strictObject({
    text: localizedSchema,
    voice: v.picklist(['source', 'atlas'], '"source" or "atlas"'),
    source: v.nullable(sourceSchema),
    confidence: v.picklist(confidences),
    /** The day of what the op-ed could not know: the card tells it under "since then". */
    since: v.nullable(
      v.pipe(
        isoDateSchema,
        // A year or month that holds the op-ed's day may lie before it, and sorts before it.
        v.check((date) => date > publishedOn, `a date after the op-ed, ${publishedOn}`)
      )
    ),
    /** Key of `figures.json`: the claim is one of several figures that differ. */
    figure: v.nullable(idSchema),
    /** The claim at a glance, at the top of the card: a number and what it counts; `id` is the claim's address. */
    in_figures: v.optional(
      v.strictObject({ id: idSchema, value: localizedSchema, label: localizedSchema })
    )
  }),
  v.check(
    (fact) => (fact.voice === 'source') === (fact.source !== null),
    'a source for the voice "source" and null for the voice "atlas"'
  ),
  v.check(
    (fact) => fact.since === null || fact.figure === null,
    'either "since" or "figure": a claim stands in one part of the card'
  )
);
export type Fact = v.InferOutput<typeof factSchema>;

/** A name that a place or site bore in its time. */
const datedNameSchema = v.strictObject({
  name: localizedSchema,
  /** From when on; null where that is not known. */
  start: v.nullable(edtfSchema),
  /** Until when; null where it is the name today, or where that is not known. */
  end: v.nullable(edtfSchema),
  note: v.nullable(localizedSchema),
  /** Null where the atlas says it of its own knowledge. */
  source: v.nullable(sourceSchema)
});
export type DatedName = v.InferOutput<typeof datedNameSchema>;

/** All dated names of a feature, in order of time. */
export const namesSchema = v.pipe(
  v.array(datedNameSchema),
  v.maxLength(mostNames, `at most ${mostNames} names`)
);

/** What every point-like feature says of its place on the ground. */
export const positionFields = {
  precision: v.picklist(precisions, `one of ${precisions.join(', ')}`),
  /** Radius in metres within which the true point lies. */
  uncertainty_m: v.pipe(
    v.number(),
    v.minValue(1, 'metres above 0'),
    v.maxValue(100_000, 'metres up to 100000')
  ),
  coordinates_source: v.strictObject({
    kind: v.picklist(coordinateSources, `one of ${coordinateSources.join(', ')}`),
    /** The source's own wording, in English, for scholars. */
    detail: v.nullable(v.string())
  })
};

export const citesSchema = v.pipe(
  v.array(citationSchema),
  v.minLength(1, 'at least one sentence of the op-ed')
);
