/**
 * A drawing as a PNG of so many pixels. What is loaded as an image sees neither the page's styles nor its fonts: `css` goes
 * into it. Rejects where the browser cannot.
 */
export async function svgPicture(
  drawing: SVGSVGElement,
  { width, height, css = '' }: { width: number; height: number; css?: string }
): Promise<Blob> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = css;
  copy.prepend(style);
  const text = new XMLSerializer().serializeToString(copy);
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return await drawn(image, width, height);
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
