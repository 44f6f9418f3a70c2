import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/palette';
import { patterns } from '$lib/cartography/patterns';
import { iconGrid } from '$lib/cartography/icon-names';
import type { Mark, Icons } from '$lib/cartography/icons';

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
