import { resolve } from '$app/paths';
import { featurePath } from '$lib/atlas/paths';
import { originalLanguage } from '$lib/domain/language';
import { annotationList } from '$lib/server/annotations';
import { atlas, readGeo } from '$lib/server/geo-files';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const type = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8';

/** The links between the op-ed and the map as W3C Web Annotations. */
export const GET: RequestHandler = ({ url: { origin } }) => {
  const list = annotationList(atlas(), readGeo().received, {
    list: origin + resolve('/data/quotations.jsonld'),
    received: origin + resolve('/data/[file]', { file: 'op-ed.ru.txt' }),
    feature: (selection) => origin + featurePath(originalLanguage, selection)
  });
  return new Response(JSON.stringify(list), { headers: { 'content-type': type } });
};
