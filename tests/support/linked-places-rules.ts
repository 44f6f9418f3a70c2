import * as v from 'valibot';

// What the World Historical Gazetteer accepts of a record, as its published rules for Linked Places 1.2.2 have it,
// written down for the parts that the atlas uses. A record may have no other parts; a name neither.

const uri = v.pipe(v.string(), v.url());
/** ISO 8601, with as many parts as are known: -0201, 2004-08-28. */
const isoDate = v.pipe(v.string(), v.regex(/^-?\d{4}(-\d{2}(-\d{2})?)?$/));
const instant = v.union([
  v.strictObject({ in: isoDate }),
  v.strictObject({ earliest: isoDate, latest: isoDate })
]);
const when = v.strictObject({
  timespans: v.pipe(
    v.array(v.strictObject({ start: instant, end: v.optional(instant) })),
    v.minLength(1)
  )
});
const citations = v.array(v.strictObject({ label: v.string(), '@id': v.optional(uri) }));
const certainty = v.picklist(['certain', 'less-certain', 'uncertain']);

export const linkedPlaceRules = v.strictObject({
  '@id': uri,
  type: v.literal('Feature'),
  properties: v.looseObject({
    title: v.string(),
    ccodes: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)))),
    fclasses: v.pipe(v.array(v.picklist(['A', 'H', 'L', 'P', 'R', 'S', 'T'])), v.minLength(1))
  }),
  when: v.optional(when),
  names: v.pipe(
    v.array(
      v.strictObject({
        toponym: v.string(),
        lang: v.optional(v.string()),
        when: v.optional(when),
        citations: v.optional(citations)
      })
    ),
    v.minLength(1)
  ),
  types: v.array(
    v.looseObject({
      identifier: v.optional(uri),
      label: v.string(),
      when: v.optional(when),
      citations: v.optional(citations)
    })
  ),
  geometry: v.looseObject({
    type: v.picklist([
      ...(['Point', 'MultiPoint', 'LineString', 'MultiLineString'] as const),
      ...(['Polygon', 'MultiPolygon', 'GeometryCollection'] as const)
    ]),
    certainty: v.optional(certainty),
    citations: v.optional(citations)
  }),
  links: v.array(
    v.strictObject({
      type: v.picklist(['exactMatch', 'closeMatch', 'primaryTopicOf', 'subjectOf', 'seeAlso']),
      identifier: uri
    })
  ),
  descriptions: v.array(
    v.strictObject({
      '@id': v.optional(uri),
      value: v.string(),
      lang: v.optional(v.string())
    })
  )
});
