import { languages, type Language } from '../../domain/language';
import type { Position } from '../../domain/geometry';
import { samePosition } from '../../domain/geometry';
import type { Place } from '../../domain/place';
import type { PublishedFeature } from '../../domain/published';
import type { Addresses } from './addresses';
import type { Publication } from './publication';
import { xml, type Xml } from './xml';

/** The words of a GPX file, in one language. */
export interface GpxTexts {
  language: Language;
  title: string;
  description: string;
  describe: (feature: PublishedFeature) => string;
}

/**
 * GPX 1.1 (https://www.topografix.com/GPX/1/1/): each line of a route is a `rte`, its points named where they are
 * stations. The schema wants elements in just this order.
 */
export function gpx(
  routes: readonly PublishedFeature[],
  stations: readonly Place[],
  about: Publication,
  texts: GpxTexts,
  addresses: Addresses
): string {
  const positions = routes.flatMap(line);
  const nameAt = (position: Position) =>
    stations.find(({ geometry }) => samePosition(geometry.coordinates, position))?.properties.name[
      texts.language
    ];
  const link = (href: string, text: string): Xml => ({ '@href': href, text });
  return xml({
    gpx: {
      '@xmlns': 'http://www.topografix.com/GPX/1/1',
      '@version': '1.1',
      '@creator': `${about.title} ${about.version}`,
      metadata: {
        name: texts.title,
        desc: [texts.description, about.attribution].join('\n'),
        author: { name: about.creator },
        copyright: {
          '@author': about.creator,
          year: about.date.slice(0, 4),
          license: about.licence.url
        },
        link: link(addresses.home, about.title),
        time: `${about.date}T00:00:00Z`,
        keywords: `version ${about.version}`,
        bounds: bounds(positions)
      },
      rte: routes.map((route, index) => ({
        name: route.name[texts.language],
        cmt: languages.map((language) => `${language}: ${route.name[language]}`).join('\n'),
        desc: texts.describe(route),
        src: route.sources.map(({ title }) => title).join('; ') || undefined,
        link: link(addresses.feature(route), route.name[texts.language]),
        number: index + 1,
        type: route.kind,
        rtept: line(route).map((position) => ({
          '@lat': position[1],
          '@lon': position[0],
          name: nameAt(position)
        }))
      }))
    }
  });
}

const line = ({ geometry }: PublishedFeature): Position[] =>
  geometry.type === 'LineString' ? geometry.coordinates : [];

function bounds(positions: readonly Position[]): Xml {
  const lon = positions.map(([x]) => x);
  const lat = positions.map(([, y]) => y);
  return {
    '@minlat': Math.min(...lat),
    '@minlon': Math.min(...lon),
    '@maxlat': Math.max(...lat),
    '@maxlon': Math.max(...lon)
  };
}
