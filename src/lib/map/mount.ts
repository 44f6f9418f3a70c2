import {
  type GeoJSONSource,
  MercatorCoordinate,
  Map as MapLibreMap,
  setWorkerUrl,
  type LngLat,
  type MapMouseEvent
} from 'maplibre-gl';
import { palettes } from '$lib/cartography/palette';
import type { Signs } from '$lib/cartography/signs';
import {
  buildStyle,
  globalState,
  pathData,
  type MapState,
  type StyleAddresses
} from '$lib/cartography/style';
import type { AtlasMap, MountOptions, Padding } from './options';
import {
  maxTileZoom,
  maxZoom,
  minZoom,
  openingZoom,
  type Bounds,
  type Camera
} from '$lib/domain/camera';
import { workerUrl } from './ahead';
import { fontFaces } from './fonts';
import { FeaturePopup } from './feature-popup';
import { atMiddle, inView } from './looking';
import { onceDrawn } from './after-drawing';
import { hover, markFeature, pick } from './picking';
import { drawImages } from './images';
import { watchFailures, watchLoss } from './failures';
import { drawSparingly } from './sparing-frames';
import { trustWorker } from './trust-worker';

trustWorker(workerUrl);
setWorkerUrl(workerUrl);

/**
 * Mounts MapLibre, which itself honours a wish for reduced motion. Throws `GPUInitializationError` where there is no WebGL 2.
 * The map is told everything and asks nothing: no state of the atlas lives in it.
 */
export function mount(options: MountOptions, signs: Signs): AtlasMap {
  const { container, view } = options;
  const { fonts, ...data } = options.addresses;
  const addresses: StyleAddresses = { ...data, maxTileZoom, fontFaces: fontFaces(fonts) };
  let theme = options.theme;
  const map = new MapLibreMap({
    container,
    style: buildStyle(theme, addresses, options.state),
    ...(isCamera(view)
      ? { center: [view.lon, view.lat] as [number, number], zoom: view.zoom }
      : {}),
    minZoom,
    maxZoom,
    locale: options.locale,
    // The page shows the sources itself, so that they stand there without the map too.
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    maxPitch: 0,
    fadeDuration: 200
  });
  const drawFreely = drawSparingly(map);
  if (!isCamera(view)) frame(view, options.padding, 0);
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  let state = options.state;
  let styled = false;
  let ready = false;
  map.on('style.load', () => {
    styled = true;
    drawImages(map, palettes[theme], signs);
    // New sources know nothing of their features.
    shown.selected = null;
    applyState();
  });
  map.once('remove', () => applying.cancel());
  map.once('idle', () => {
    ready = true;
    drawFreely();
    options.onReady();
    options.onMove(camera());
  });
  const { onFailed, onGap } = options;
  watchFailures(map, { ready: () => ready, onFailed, onGap });
  map.on('moveend', () => options.onMove(camera()));
  watchLoss(container, options.onLost);
  map.on('click', (event: MapMouseEvent) => {
    options.onPick(pick(map, event.point), [event.lngLat.lng, event.lngLat.lat]);
  });
  map.on('move', ({ originalEvent }) => {
    if (originalEvent) options.onTaken();
  });
  const showHovered = hover(map, options.onHover);

  /** Fits bounds into what the padding leaves of the map, as the drawn map does; never smaller than it opens. */
  function frame(bounds: Bounds, { right = 0, bottom = 0 }: Padding, duration: number): void {
    const box = bounds as unknown as [number, number, number, number];
    const fitted = map.cameraForBounds(box, { padding: { top: 0, left: 0, right, bottom } });
    const zoom = Math.max(openingZoom, fitted?.zoom ?? openingZoom);
    map.easeTo({ center: middle(bounds), zoom, offset: [-right / 2, -bottom / 2], duration });
  }

  /** What of the state the map shows already. */
  let shown: Pick<MapState, 'selected' | 'path'> = { selected: null, path: state.path };

  function applyState(): void {
    const { selected, path } = state;
    for (const [name, value] of Object.entries(globalState(state)))
      map.setGlobalStateProperty(name, value);
    if (selected !== shown.selected) {
      if (shown.selected) markFeature(map, shown.selected, { opened: false });
      if (selected) markFeature(map, selected, { opened: true });
    }
    if (path !== shown.path) void map.getSource<GeoJSONSource>('path')?.setData(pathData(path));
    shown = { selected, path };
  }
  const applying = onceDrawn(() => {
    if (styled) applyState();
  });

  function camera(): Camera {
    const { lng, lat } = map.getCenter();
    return { zoom: map.getZoom(), lat, lon: lng };
  }

  return {
    camera,
    watch(listener) {
      const { unsubscribe } = map.on('move', () => listener(camera()));
      return unsubscribe;
    },
    place({ lon, lat, zoom }) {
      map.jumpTo({ center: [lon, lat], zoom });
    },
    describe(text) {
      map.getCanvas().setAttribute('aria-label', text);
    },
    setState(next) {
      state = next;
      applying.ask();
    },
    setTheme(next) {
      if (next === theme) return;
      theme = next;
      drawImages(map, palettes[theme], signs);
      map.setStyle(buildStyle(theme, addresses, state), { diff: true });
    },
    setView(next, motion, padding) {
      const duration = motion ? 900 : 0;
      if (isCamera(next)) map.easeTo({ center: [next.lon, next.lat], zoom: next.zoom, duration });
      else frame(next, padding, duration);
    },
    zoomBy(levels) {
      map.zoomTo(map.getZoom() + levels, { duration: 300 });
    },
    onRest(listener) {
      const { unsubscribe } = map.on('idle', listener);
      return unsubscribe;
    },
    inView: (padding) => inView(map, padding),
    atMiddle: (padding) => atMiddle(map, padding),
    hover: showHovered,
    popup(content, at) {
      const popup = new FeaturePopup(map, content, at);
      return () => popup.remove();
    },
    reveal(at, motion, { right = 0, bottom = 0 }) {
      const { x, y } = map.project(at);
      const { clientWidth, clientHeight } = container;
      const [width, height] = [clientWidth - right, clientHeight - bottom];
      // A popup is up to two thirds of the map high and stands with its middle at the feature.
      const margin = right > 0 ? height * 0.36 : 40;
      if (x > 40 && x < width && y > margin && y < height - margin) return;
      map.easeTo({ center: at, offset: [-right / 2, -bottom / 2], duration: motion ? 600 : 0 });
    },
    remove: () => map.remove()
  };
}

/** The middle of bounds on the Mercator plane, which is north of the middle latitude. */
function middle([west, south, east, north]: Bounds): LngLat {
  const corner = (lng: number, lat: number) => MercatorCoordinate.fromLngLat({ lng, lat });
  const [a, b] = [corner(west, south), corner(east, north)];
  return new MercatorCoordinate((a.x + b.x) / 2, (a.y + b.y) / 2).toLngLat();
}

function isCamera(view: Camera | Bounds): view is Camera {
  return !Array.isArray(view);
}
