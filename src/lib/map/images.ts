import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/palette';
import { iconGrid } from '$lib/cartography/icon-names';
import type { Icons } from '$lib/cartography/icons';
import { disc, stipple, type Mark, type Pattern } from '$lib/cartography/patterns';

/** What is drawn beside the icons: the stipple of deserts, the dot of a town, and the disc under a number of a way. */
const patterns: Record<string, Pattern> = {
  stipple,
  town: { grid: 5, marks: [{ d: disc(2.5, 2.5, 1.7), fill: 'town' }] },
  // The outline lies under the area: half of it is seen.
  stop: { grid: 20, marks: [{ d: disc(10, 10, 8.2), fill: 'paper', stroke: 'thing', width: 3.2 }] }
};

/** Draws marks for one palette, `ratio` pixels to a unit of the grid. */
function draw(marks: readonly Mark[], grid: number, palette: Palette, ratio: number): ImageData {
  const size = Math.ceil(grid * ratio);
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d')!;
  for (const { d, fill, stroke, width = 1, place } of marks) {
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    if (place) context.transform(place.scale, 0, 0, place.scale, place.x, place.y);
    const path = new Path2D(d);
    context.lineJoin = context.lineCap = 'round';
    context.lineWidth = width;
    // The outline lies under the area, as `paint-order: stroke` has it in the SVG.
    if (stroke) {
      context.strokeStyle = palette[stroke];
      context.stroke(path);
    }
    if (fill) {
      context.fillStyle = palette[fill];
      context.fill(path);
    }
  }
  return context.getImageData(0, 0, size, size);
}

/** Gives the map all its icons and patterns in the colours of a palette, crisp at the screen's density. */
export function drawImages(map: MapLibreMap, palette: Palette, icons: Icons): void {
  const pixelRatio = Math.max(2, Math.ceil(window.devicePixelRatio));
  const put = (name: string, marks: readonly Mark[], grid: number) => {
    const image = draw(marks, grid, palette, pixelRatio);
    if (map.hasImage(name)) map.updateImage(name, image);
    else map.addImage(name, image, { pixelRatio });
  };
  for (const [name, marks] of Object.entries(icons)) put(name, marks, iconGrid);
  for (const [name, { marks, grid }] of Object.entries(patterns)) put(name, marks, grid);
}
