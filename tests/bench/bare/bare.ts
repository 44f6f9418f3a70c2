/**
 * What the atlas is measured against: MapLibre with the same style, data and fonts, and nothing else. It knows no
 * text, no address and no card; its one control sets the same global state as the atlas's timeline.
 */
import { Map, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url&no-inline';
import { palettes } from '$lib/cartography/palette';
import { buildStyle } from '$lib/cartography/style';
import { homeBounds, maxTileZoom, maxZoom, minZoom } from '$lib/domain/camera';
import { defaultLayers } from '$lib/domain/layers';
import { firstYear, lastYear } from '$lib/domain/time';
import { fontFaces } from '$lib/map/fonts';
import { drawImages } from '$lib/map/images';
import './bare.css';

setWorkerUrl(workerUrl);
const at = (path: string) => location.origin + path;
const style = buildStyle(
  'paper',
  {
    baseTiles: at('/base/{z}/{x}/{y}.pbf'),
    maxTileZoom,
    points: at('/data/map/points.json'),
    lines: at('/data/map/lines.json'),
    areas: at('/data/map/areas.json'),
    physical: at('/data/map/physical.json'),
    streets: '',
    fontFaces: fontFaces(at('/fonts/labels-ja.woff2'))
  },
  {
    language: 'en',
    layers: defaultLayers,
    selected: null,
    borders: false,
    time: null,
    undated: true,
    highlighted: [],
    kept: null,
    path: []
  }
);
const map = new Map({
  container: document.querySelector('main')!,
  style,
  bounds: [...homeBounds] as [number, number, number, number],
  minZoom,
  maxZoom,
  dragRotate: false,
  fadeDuration: 200,
  attributionControl: false
});
map.on('style.load', () => drawImages(map, palettes.paper));
map.once('idle', () => (document.querySelector('main')!.dataset.mapReady = 'true'));

const slider = document.querySelector('input')!;
slider.min = String(firstYear);
slider.max = String(lastYear);
slider.addEventListener('input', () => {
  for (const bound of ['year:from', 'year:to']) {
    map.setGlobalStateProperty(bound, Number(slider.value));
  }
});
