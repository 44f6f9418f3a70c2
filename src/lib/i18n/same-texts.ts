/** Forms of a counted text by CLDR plural category; `other` always stands. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What every language has to say: the same texts as English, under the same names. */
export type SameTexts<English> = English extends string
  ? string
  : English extends { other: string }
    ? Counted
    : { readonly [Name in keyof English]: SameTexts<English[Name]> };
