import { dataPath } from '$lib/state/paths';
import { languages } from '$lib/domain/language';
import { formatDate } from '$lib/i18n/dates/calendar';
import { loadDataTexts } from '$lib/features/downloads/texts';
import { publication } from '$lib/features/downloads/formats/publication.server';
import { countedHeritage } from '$lib/features/card/heritage.server';
import { atlas } from '$lib/server/geo-files';
import { localizer } from '$lib/server/localizer';
import { downloads } from '../../data/downloads';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** The files with their sizes, measured on the files themselves. */
export const load: PageServerLoad = async ({ params: { lang }, fetch }) => {
  const files = await Promise.all(
    downloads.map(async ({ file, format, language, collection }) => {
      const body = await (await fetch(dataPath(file))).arrayBuffer();
      return { file, format, language, collection, bytes: body.byteLength };
    })
  );
  const { places, routes, things, journeys, sites, opEd } = atlas();
  const cited = [...places, ...routes, ...things, ...journeys, ...sites].flatMap(
    ({ properties }) => properties.cites
  );
  const { version, date, licence, sources } = publication();
  const texts = await loadDataTexts(lang);
  return {
    files,
    /** The version, and its date in words. */
    edition: { version, date: formatDate(date, lang) },
    counts: {
      places: places.length,
      routes: routes.length,
      things: things.length,
      journeys: journeys.length,
      sites: sites.length,
      annotations: cited.length + opEd.corrections.length
    },
    heritage: countedHeritage(localizer(lang)),
    publication: { licence, sources },
    texts
  };
};
