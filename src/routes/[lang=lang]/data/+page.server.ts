import { dataPath } from '$lib/atlas/paths';
import { languages } from '$lib/domain/language';
import { formatDate } from '$lib/i18n/calendar';
import { loadDataTexts } from '$lib/i18n/data/texts';
import { publication } from '$lib/server/exports/publication';
import { atlas } from '$lib/server/geo-files';
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
  const { places, routes, sites, opEd } = atlas();
  const cited = [...places, ...routes, ...sites].flatMap(({ properties }) => properties.cites);
  const { version, date, licence, sources } = publication();
  const texts = await loadDataTexts(lang);
  return {
    files,
    /** The version, and its date in words. */
    edition: { version, date: formatDate(date, lang) },
    counts: {
      places: places.length,
      routes: routes.length,
      sites: sites.length,
      annotations: cited.length + opEd.corrections.length
    },
    publication: { licence, sources },
    texts
  };
};
