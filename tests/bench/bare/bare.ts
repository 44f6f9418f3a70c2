/**
 * What the atlas is measured against: MapLibre with the same style, data and fonts, and nothing else. It knows no
 * text, no address and no card: its slider and its button set the same global state as the atlas's timeline and the
 * switch of a layer, and a click on a sign opens a popup of one word.
 */
import { Map, Popup, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url&no-inline';
import { palettes } from '$lib/cartography/palette';
import { icons } from '$lib/cartography/icons';
import { openingState } from '../../support/map-state';
import { buildStyle, globalState } from '$lib/cartography/style';
import { homeBounds, maxTileZoom, maxZoom, minZoom } from '$lib/domain/geometry/camera';
import { defaultLayers } from '$lib/domain/layers';
import { firstYear, lastYear } from '$lib/domain/time/year-range';
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
    // The bare map has no relief: that is what the atlas's own costs.
    relief: '',
    points: at('/data/map/points.json'),
    lines: at('/data/map/lines.json'),
    areas: at('/data/map/areas.json'),
    physical: at('/data/map/physical.json'),
    streets: '',
    fontFaces: fontFaces(at('/fonts/'))
  },
  openingState
);
const map = new Map({
  container: document.querySelector('main')!,
  style,
  bounds: [...homeBounds] as [number, number, number, number],
  hash: 'map',
  minZoom,
  maxZoom,
  dragRotate: false,
  fadeDuration: 200,
  attributionControl: false
});
map.on('style.load', () => drawImages(map, palettes.paper, icons));
map.once('idle', () => (document.querySelector('main')!.dataset.mapReady = 'true'));

const slider = document.querySelector('input')!;
slider.min = String(firstYear);
slider.max = String(lastYear);
slider.addEventListener('input', () => {
  for (const bound of ['year:from', 'year:to']) {
    map.setGlobalStateProperty(bound, Number(slider.value));
  }
});

let places = true;
document.querySelector('button')!.addEventListener('click', () => {
  places = !places;
  const layers = new Set(defaultLayers);
  if (!places) layers.delete('places');
  for (const [name, value] of Object.entries(globalState({ ...openingState, layers }))) {
    map.setGlobalStateProperty(name, value);
  }
});

map.on('click', ({ point, lngLat }) => {
  const reach = 6;
  const [feature] = map.queryRenderedFeatures([
    [point.x - reach, point.y - reach],
    [point.x + reach, point.y + reach]
  ]);
  if (feature) {
    const name = String(feature.properties['name:en'] ?? feature.properties.key);
    new Popup({ className: 'card' }).setLngLat(lngLat).setText(name).addTo(map);
  }
});
