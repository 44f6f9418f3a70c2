import { encode } from 'uqr';

/** A QR code as path data of unit squares, `side` units wide with the quiet zone of four units round it. */
export interface QrDrawing {
  side: number;
  path: string;
}

/** The standard asks for four modules of nothing round a code. */
const quietZone = 4;

/** Bytes that the largest code of level M holds (ISO/IEC 18004, version 40). */
const mostBytes = 2331;

/** Draws a text as a QR code that survives the loss of a seventh of it (level M); undefined where the text is too long. */
export function qrDrawing(text: string): QrDrawing | undefined {
  if (new TextEncoder().encode(text).length > mostBytes) return undefined;
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const path = data.flatMap((row, y) => runs(row).map(([x, n]) => `M${x} ${y}h${n}v1h-${n}z`));
  return { side: size, path: path.join('') };
}

/** Dark stretches of a row: where they begin, and how many modules they have. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
  const result: [number, number][] = [];
  row.forEach((dark, x) => {
    if (!dark) return;
    const last = result.at(-1);
    if (last && last[0] + last[1] === x) last[1] += 1;
    else result.push([x, 1]);
  });
  return result;
}
