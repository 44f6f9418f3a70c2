import {
  Map as MapLibreMap,
  type GeoJSONSource,
  setWorkerUrl,
  type MapMouseEvent,
  type MapTouchEvent,
  type Point
} from 'maplibre-gl';
import { palettes } from '$lib/cartography/palette';
import type { Icons } from '$lib/cartography/icons';
import {
  buildStyle,
  globalState,
  pathData,
  relayData,
  type MapState
} from '$lib/cartography/style';
import type { AtlasMap, MountOptions } from './atlas-map';
import { maxTileZoom, maxZoom, minZoom, type Camera } from '$lib/domain/geometry/camera';
import { mapAddresses, workerUrl } from './preload';
import { fontFaces } from './fonts';
import { showPopup } from './popup';
import { atMiddle, inView, hover, markFeature, featuresAt } from './picking';
import { afterDrawing, onceDrawn } from './after-drawing';
import { drawImages } from './images';
import { keepNamesInFrame, placeNamesAnew } from './name-placement';
import { watchFailures, watchLoss } from './failures';
import { throughPage, trustWorker } from './worker';

/** Milliseconds between two frames that nobody sees. */
const pause = 80;

/**
 * Draws `map` at most some twelve times a second, until what is returned is called. Before its first idle
 * moment the map lies hidden behind the drawn one, yet MapLibre draws it anew for each tile, source and font
 * that comes in: where WebGL is drawn in software, that is a third of the wait for it.
 */
function drawSparingly(map: MapLibreMap): () => void {
  const draw = map.triggerRepaint.bind(map);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;
  map.triggerRepaint = () => {
    waiting ??= setTimeout(
      () => {
        waiting = undefined;
        last = performance.now();
        draw();
      },
      Math.max(0, last + pause - performance.now())
    );
  };
  return () => {
    map.triggerRepaint = draw;
  };
}

trustWorker(workerUrl);
setWorkerUrl(workerUrl);

/** The world is at least as wide as the map: nothing is seen twice. */
const leastZoom = ({ clientWidth }: HTMLElement) => Math.max(minZoom, Math.log2(clientWidth / 512));

/**
 * Mounts MapLibre, which itself honours a wish for reduced motion. Throws `GPUInitializationError` where there is no WebGL 2.
 * The map is told everything and asks nothing: no state of the atlas lives in it.
 */
export function mount(options: MountOptions, icons: Icons): AtlasMap {
  const { container, view } = options;
  const { fonts, ...data } = mapAddresses();
  const addresses = throughPage({ ...data, maxTileZoom, fontFaces: fontFaces(fonts) });
  let theme = options.theme;
  let drawnTheme = theme;
  const map = new MapLibreMap({
    container,
    style: buildStyle(theme, addresses, options.state),
    // The style is our own: the tests hold it against MapLibre's specification, once for all readers.
    validateStyle: false,
    // Close up the last tiles are drawn whole. Cut into smaller ones, as MapLibre does by itself, sea and land get edges in
    // common where they are cut, and land between two coasts is filled with sea.
    zoomLevelsToOverscale: maxZoom - maxTileZoom,
    center: [view.lon, view.lat],
    zoom: view.zoom,
    minZoom: leastZoom(container),
    maxZoom,
    locale: options.locale,
    cooperativeGestures: options.cooperative,
    // The page shows the sources itself, so that they stand there without the map too.
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    maxPitch: 0,
    fadeDuration: 200
  });
  const drawFreely = drawSparingly(map);
  map.on('resize', () => map.setMinZoom(leastZoom(container)));
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  /** Takes back a way that has not begun. */
  let setOut: (() => void) | undefined;
  let state = options.state;
  let styled = false;
  let ready = false;
  map.on('style.load', () => {
    styled = true;
    keepNamesInFrame(map);
    drawImages(map, palettes[drawnTheme], icons);
    showTheme();
    // New sources know nothing of their features.
    shown.selected = null;
    applyState();
  });
  map.once('remove', () => {
    applying.cancel();
    setOut?.();
  });
  /** Whether names may stand where a state before had left them. */
  let remembers = true;
  map.on('idle', () => {
    if (!remembers) return;
    remembers = false;
    placeNamesAnew(map);
  });
  map.once('idle', () => {
    ready = true;
    drawFreely();
    options.onReady();
    options.onMove(camera());
  });
  const { onFailed, onGap, onSlow } = options;
  watchFailures(map, { ready: () => ready, onFailed, onGap, onSlow });
  map.on('moveend', () => options.onMove(camera()));
  // Whoever waits for the map sees that it is on its way: tests, and what takes pictures of the page.
  map.on('movestart', () => {
    setOut?.();
    setOut = undefined;
    container.dataset.moving = '';
  });
  map.on('moveend', () => delete container.dataset.moving);
  watchLoss(container, options.onLost);
  let pressed: { point: Point; keys: string[] } | undefined;
  const press = ({ point }: MapMouseEvent | MapTouchEvent) => {
    pressed = { point, keys: featuresAt(map, point) };
    if (pressed.keys[0]) options.onPress(pressed.keys[0]);
  };
  map.on('mousedown', press);
  map.on('touchstart', press);
  map.on('click', ({ point, lngLat }: MapMouseEvent) => {
    const keys = pressed?.point.equals(point) ? pressed.keys : featuresAt(map, point);
    options.onFeatureClick(keys, [lngLat.lng, lngLat.lat]);
  });
  map.on('move', ({ originalEvent }) => {
    if (originalEvent) options.onUserMove();
  });
  const showHovered = hover(map, options.onHover);

  /** What of the state the map shows already. */
  let shown: Pick<MapState, 'selected' | 'path' | 'relay'> = {
    selected: null,
    path: state.path,
    relay: state.relay
  };

  function applyState(): void {
    const { selected, path, relay } = state;
    for (const [name, value] of Object.entries(globalState(state)))
      map.setGlobalStateProperty(name, value);
    if (selected !== shown.selected) {
      if (shown.selected) markFeature(map, shown.selected, { opened: false });
      if (selected) markFeature(map, selected, { opened: true });
    }
    if (path !== shown.path) void map.getSource<GeoJSONSource>('path')?.setData(pathData(path));
    if (relay !== shown.relay)
      void map.getSource<GeoJSONSource>('relay')?.setData(relayData(relay));
    shown = { selected, path, relay };
    remembers = true;
  }
  const applying = onceDrawn(() => {
    if (styled) applyState();
  });

  function showTheme(): void {
    if (drawnTheme === theme) return;
    drawnTheme = theme;
    drawImages(map, palettes[theme], icons);
    map.setStyle(buildStyle(theme, addresses, state), { diff: true });
  }

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
      theme = next;
      if (styled) showTheme();
    },
    setView({ lon, lat, zoom }, motion) {
      setOut?.();
      setOut = undefined;
      const go = () => map.easeTo({ center: [lon, lat], zoom, duration: motion ? 900 : 0 });
      // Without a way to go nothing holds up what is opened together with it.
      if (!motion || matchMedia('(prefers-reduced-motion: reduce)').matches) return void go();
      // On its way from now on, for whoever waits for the map.
      container.dataset.moving = '';
      setOut = afterDrawing(go);
    },
    zoomBy(levels) {
      map.zoomTo(map.getZoom() + levels, { duration: 300 });
    },
    onRest(listener) {
      const { unsubscribe } = map.on('idle', listener);
      return unsubscribe;
    },
    inView: (covered) => inView(map, covered),
    atMiddle: (covered) => atMiddle(map, covered),
    hover: showHovered,
    popup: (content, at) => showPopup(map, content, at),
    remove: () => map.remove()
  };
}
