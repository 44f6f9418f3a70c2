import { languages, type Language, type Localized } from '$lib/domain/language';
import type { Position } from '$lib/domain/geometry/geometry';
import { samePosition } from '$lib/domain/geometry/geometry';
import type { PublishedFeature } from '$lib/features/downloads/published';
import { type Addresses, type Publication, xml, type Xml } from './publication.server';

/** The words of a GPX file, in one language. */
export interface GpxTexts {
  language: Language;
  title: string;
  description: string;
  describe: (feature: PublishedFeature) => string;
}

/** A station, as far as its point and its names go. */
interface Named {
  geometry: { coordinates: Position };
  properties: { name: Localized };
}

/**
 * GPX 1.1 (https://www.topografix.com/GPX/1/1/): each line of a route is a `rte`, its points named where they are
 * stations. The schema wants elements in just this order.
 */
export function gpx(
  routes: readonly PublishedFeature[],
  stations: readonly Named[],
  about: Publication,
  texts: GpxTexts,
  addresses: Addresses
): string {
  const positions = routes.flatMap(lines).flat();
  const all = routes.flatMap((route) => lines(route).map((line) => ({ route, line })));
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
      rte: all.map(({ route, line }, index) => ({
        name: route.name[texts.language],
        cmt: languages.map((language) => `${language}: ${route.name[language]}`).join('\n'),
        desc: texts.describe(route),
        src: route.sources.map(({ title }) => title).join('; ') || undefined,
        link: link(addresses.feature(route), route.name[texts.language]),
        number: index + 1,
        type: route.kind,
        rtept: line.map((position) => ({
          '@lat': position[1],
          '@lon': position[0],
          name: nameAt(position)
        }))
      }))
    }
  });
}

/** A route is one line; a journey has as many as its ways are known in. */
function lines({ geometry }: PublishedFeature): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

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
