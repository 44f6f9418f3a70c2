import { Map as MapLibreMap, setWorkerUrl, type MapMouseEvent } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url&no-inline';
import { palettes, type Theme } from '$lib/cartography/palette';
import { buildStyle, globalState, type MapState, type StyleAddresses } from '$lib/cartography/style';
import { maxTileZoom, maxZoom, minZoom, type Bounds, type Camera } from '$lib/domain/camera';
import type { Position } from '$lib/domain/geometry';
import { fontFaces } from './fonts';
import { FeaturePopup } from './feature-popup';
import { hover, pick } from './picking';
import { signs } from '$lib/cartography/signs';
import { signImage } from './sign-image';

setWorkerUrl(workerUrl);

/** The style's addresses but for the fonts, which `map/` ships; `japanese` is the subset cut at build. */
export type MapAddresses = Omit<StyleAddresses, 'fontFaces' | 'maxTileZoom'> & { japanese: string };

export interface MountOptions {
  container: HTMLElement;
  theme: Theme;
  state: MapState;
  addresses: MapAddresses;
  /** A camera of the address, or the bounds to fit. */
  view: Camera | Bounds;
  /** Names of MapLibre's own controls and canvas, in the reader's language. */
  locale: Record<string, string>;
  /** Keys of the features under a click, nearest first (none: empty map), and where it was. */
  onPick: (keys: string[], at: Position) => void;
  onMove: (camera: Camera) => void;
  onReady: () => void;
  onLost: () => void;
}

/** The mounted map, as the atlas steers it. */
export interface AtlasMap {
  setState(state: MapState): void;
  setTheme(theme: Theme): void;
  setView(view: Camera | Bounds, motion: boolean): void;
  zoomBy(levels: number): void;
  camera(): Camera;
  /** Shows `content` in a popup at `at`; returns what takes it away again. */
  popup(content: HTMLElement, at: Position): () => void;
  /** Moves the map just so far that `at` and a popup beside it are in view. */
  reveal(at: Position, motion: boolean): void;
  remove(): void;
}

/**
 * Mounts MapLibre, which itself honours a wish for reduced motion. Throws `GPUInitializationError` where there is no WebGL 2.
 * The map is told everything and asks nothing: no state of the atlas lives in it.
 */
export function mount(options: MountOptions): AtlasMap {
  const { container, view } = options;
  const { japanese, ...data } = options.addresses;
  const addresses: StyleAddresses = { ...data, maxTileZoom, fontFaces: fontFaces(japanese) };
  let theme = options.theme;
  const map = new MapLibreMap({
    container,
    style: buildStyle(theme, addresses, options.state),
    ...(isCamera(view)
      ? { center: [view.lon, view.lat], zoom: view.zoom }
      : { bounds: view as [number, number, number, number] }),
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
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const ratio = Math.max(2, window.devicePixelRatio);
  let state = options.state;
  let styled = false;
  map.on('style.load', () => {
    styled = true;
    drawSigns();
    applyState();
  });
  map.once('idle', options.onReady);
  map.on('moveend', () => options.onMove(camera()));
  map.on('webglcontextlost', options.onLost);
  map.on('click', (event: MapMouseEvent) => {
    options.onPick(pick(map, event.point), [event.lngLat.lng, event.lngLat.lat]);
  });
  hover(map);

  function drawSigns(): void {
    for (const name of Object.keys(signs)) {
      const image = signImage(name, palettes[theme], ratio);
      if (!image) continue;
      if (map.hasImage(name)) map.updateImage(name, image);
      else map.addImage(name, image, { pixelRatio: ratio });
    }
  }

  function applyState(): void {
    for (const [name, value] of Object.entries(globalState(state))) map.setGlobalStateProperty(name, value);
  }

  function camera(): Camera {
    const { lng, lat } = map.getCenter();
    return { zoom: map.getZoom(), lat, lon: lng };
  }

  return {
    camera,
    setState(next) {
      state = next;
      if (styled) applyState();
    },
    setTheme(next) {
      if (next === theme) return;
      theme = next;
      drawSigns();
      map.setStyle(buildStyle(theme, addresses, state), { diff: true });
    },
    setView(next, motion) {
      const duration = motion ? 900 : 0;
      if (isCamera(next)) map.easeTo({ center: [next.lon, next.lat], zoom: next.zoom, duration });
      else map.fitBounds(next as [number, number, number, number], { duration, linear: true });
    },
    zoomBy(levels) {
      map.zoomTo(map.getZoom() + levels, { duration: 300 });
    },
    popup(content, at) {
      const popup = new FeaturePopup(map, content, at);
      return () => popup.remove();
    },
    reveal(at, motion) {
      const { x, y } = map.project(at);
      const { clientWidth: width, clientHeight: height } = container;
      const inView = x > 60 && x < width - 460 && y > height * 0.2 && y < height * 0.8;
      if (inView) return;
      map.easeTo({ center: at, offset: [-Math.min(200, width * 0.2), 0], duration: motion ? 600 : 0 });
    },
    remove: () => map.remove()
  };
}

function isCamera(view: Camera | Bounds): view is Camera {
  return !Array.isArray(view);
}
