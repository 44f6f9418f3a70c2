import type { Page } from '@playwright/test';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../src/lib/domain/geometry/camera';
import type { Language } from '../../src/lib/domain/language';

/** A name that stands on the map, with the box that it keeps free: left, top, right, bottom in CSS pixels. */
interface DrawnName {
  layer: string;
  key: string;
  box: [number, number, number, number];
}

export interface NamesOfView {
  size: { width: number; height: number };
  names: DrawnName[];
  /** Where the signs of the asked features stand that are in the frame. */
  signs: { key: string; x: number; y: number }[];
}

/** What MapLibre 6.17 knows of the names that stand; none of it is its public interface. */
interface Placed {
  map: MapLibreMap;
  _layers: Record<string, unknown>;
  _serializedAllLayers(): unknown;
  placement: {
    collisionIndex: {
      grid: {
        bboxes: number[];
        boxKeys: { bucketInstanceId: number; featureIndex: number; overlapMode: string }[];
      };
    };
    retainedQueryData: Record<
      number,
      {
        bucketIndex: number;
        sourceLayerIndex: number;
        featureIndex: {
          lookupSymbolFeatures(...of: unknown[]): Record<string, { feature: MapFeature }[]>;
        };
      }
    >;
  };
}
interface MapFeature {
  properties: Record<string, string>;
}

/** The names of the interactive map, read out of MapLibre itself: pixels do not say what is written. */
export class NamesDriver {
  constructor(private readonly page: Page) {}

  /** Call before the page is opened: the map is caught where it is set up. */
  async watch(): Promise<void> {
    await this.page.addInitScript(() => {
      const define = Object.defineProperty.bind(Object);
      Object.defineProperty = ((of: object, name: PropertyKey, how: PropertyDescriptor) => {
        // The atlas sets it on MapLibre's style, to keep names within the frame.
        if (name === 'pauseablePlacement') Object.assign(window, { styleOfMap: of });
        return define(of, name, how);
      }) as typeof Object.defineProperty;
    });
  }

  /** What stands on the map in a language, at a camera, once it rests. */
  async at(camera: Camera | null, language: Language, keys: readonly string[]) {
    await this.page.evaluate(
      async ([view, lang]) => {
        const { map } = (window as unknown as { styleOfMap: Placed }).styleOfMap;
        map.setGlobalStateProperty('language', lang);
        if (view) map.jumpTo({ center: [view.lon, view.lat], zoom: view.zoom });
        map.triggerRepaint();
        await map.once('idle');
      },
      [camera, language] as const
    );
    return this.page.evaluate((asked): NamesOfView => {
      const style = (window as unknown as { styleOfMap: Placed }).styleOfMap;
      const { map } = style;
      const { collisionIndex, retainedQueryData } = style.placement;
      /** MapLibre counts from so many pixels outside its frame. */
      const outside = 100;
      const names = collisionIndex.grid.boxKeys.flatMap((of, i) => {
        const { bucketInstanceId, featureIndex, overlapMode } = of;
        const data = retainedQueryData[bucketInstanceId];
        // What may lie over others is a sign: a name never does.
        if (!data || overlapMode !== 'never') return [];
        const box = Array.from(collisionIndex.grid.bboxes.slice(i * 4, i * 4 + 4), (value) =>
          Math.round(value - outside)
        ) as DrawnName['box'];
        const found = data.featureIndex.lookupSymbolFeatures(
          [featureIndex],
          style._serializedAllLayers(),
          data.bucketIndex,
          data.sourceLayerIndex,
          { filterSpec: undefined, globalState: {} },
          null,
          new Set(Object.keys(style._layers)),
          style._layers
        );
        return Object.entries(found)
          .filter(([layer]) => layer.endsWith('-labels'))
          .map(([layer, [one]]) => ({ layer, key: one!.feature.properties.key ?? '', box }));
      });
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      const zoom = Math.floor(map.getZoom());
      const positions = new Map(
        map.querySourceFeatures('points').flatMap(({ properties: p, geometry }) => {
          // What stands aside at this zoom, or is the line from there, is no sign at its place.
          const here = (p.spreadAt ?? zoom) === zoom && !p.spreadIn?.includes(`|${zoom}|`);
          return here && geometry.type === 'Point'
            ? [[String(p.key), geometry.coordinates as [number, number]] as const]
            : [];
        })
      );
      const signs = asked.flatMap((key) => {
        const position = positions.get(key);
        if (!position) return [];
        const { x, y } = map.project(position);
        return x > 0 && y > 0 && x < width && y < height ? [{ key, x, y }] : [];
      });
      return { size: { width, height }, names, signs };
    }, keys);
  }
}
