import { dataSources, creditOf } from '../data-sources';
import { edition } from '../edition';

/** What each published file says of itself. */
export const publication = () => ({
  ...edition(),
  title: 'Silk Road Atlas',
  creator: 'The Silk Road Atlas contributors',
  licence: {
    name: 'CC BY 4.0',
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/'
  },
  attribution: `The Silk Road Atlas contributors, CC BY 4.0. Points and outlines: ${dataSources
    .map(({ kind }) => creditOf(kind))
    .join(', ')}; each feature names its own.`,
  sources: dataSources.map(({ name, url, licence }) => ({ name, url, licence }))
});
export type Publication = ReturnType<typeof publication>;
