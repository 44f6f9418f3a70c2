import { signGrid, signs } from '$lib/cartography/signs';
import type { Palette } from '$lib/cartography/palette';

/** Draws a sign by its name for one palette, at `ratio` pixels per grid unit; undefined for an unknown name. */
export function signImage(name: string, palette: Palette, ratio: number): ImageData | undefined {
  const marks = signs[name];
  if (!marks) return undefined;
  const size = Math.ceil(signGrid * ratio);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
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
