import { formatName } from '$lib/cartography/print/paper';
import type { Camera } from '$lib/domain/camera';
import type { Language } from '$lib/domain/language';
import type { Selection } from '$lib/domain/selection';
import { printFaces, type PrintFace } from './print-fonts';
import type { SheetLayout, Format } from '$lib/cartography/print/paper';

/** CSS pixels of a millimetre, and how many pixels of the picture each of them has. */
const pixels = 96 / 25.4;
const density = 2;

const namespace = 'http://www.w3.org/2000/svg';

/** Name of the picture's file: what is shown, and how near. */
export function pictureName(
  { zoom, lat, lon }: Camera,
  selection: Selection | undefined,
  format: Format
): string {
  const degrees = (value: number, signs: string) =>
    Math.abs(value).toFixed(1) + (value < 0 ? signs[1] : signs[0]);
  const where = selection?.id ?? `${degrees(lat, 'ns')}-${degrees(lon, 'ew')}`;
  return `silk-road-atlas-${where}-z${Number(zoom.toFixed(1))}-${formatName(format)}.png`;
}

/**
 * The sheet as a PNG at twice the density of a screen. A drawing that is loaded as an image sees neither the page's styles
 * nor its fonts, so that the faces go into it. Rejects where the browser cannot.
 */
export async function sheetPicture(
  sheet: SVGSVGElement,
  { width, height }: SheetLayout,
  language: Language
): Promise<Blob> {
  const copy = sheet.cloneNode(true) as SVGSVGElement;
  const [across, down] = [width, height].map((side) => Math.round(side * pixels * density));
  copy.setAttribute('width', String(across));
  copy.setAttribute('height', String(down));
  const style = document.createElementNS(namespace, 'style');
  style.textContent = (await Promise.all(printFaces(language).map(faceRule))).join('\n');
  copy.prepend(style);
  const text = new XMLSerializer().serializeToString(copy);
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return await drawn(image, across!, down!);
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function drawn(image: HTMLImageElement, width: number, height: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  // Safari sets the first drawing before it has read the faces.
  context.drawImage(image, 0, 0, width, height);
  await new Promise((resolve) => setTimeout(resolve, 100));
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  );
}

async function faceRule({ family, url, weight, style, unicodeRange }: PrintFace): Promise<string> {
  const face = await fetch(url)
    .then((answer) => (answer.ok ? answer.blob() : undefined))
    .catch(() => undefined);
  // Without its face, as for rare letters without a network, a text is set in the system's serif.
  if (!face) return '';
  const source = await dataUrl(face);
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};unicode-range:${unicodeRange};src:url("${source}")}`;
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });
}
