/** What features can be filtered by: names of the address's parameters, in the order of the panel. */
export const filterNames = [
  'country',
  'phase',
  'kind',
  'through',
  'seen',
  'unesco',
  'certainty',
  'named'
] as const;
export type FilterName = (typeof filterNames)[number];

const pattern = new RegExp(`[?&](${filterNames.join('|')})=`);

/** Whether a query may ask for filters; what its values mean is known only with the facets. Apart for the first view. */
export const asksToFilter = (search: string): boolean => pattern.test(search);
