/** Where a box begins on the screen, in CSS pixels from the window's upper edge. */
interface Box {
  top: number;
}

/** What is seen of a text that scrolls, in CSS pixels. */
export interface Scrollport {
  top: number;
  height: number;
  /** How far below its upper edge a paragraph lands that is jumped to: its `scroll-margin-top`. */
  landing: number;
  /** Whether the text can be scrolled down no further. */
  atEnd: boolean;
}

/** The reader reads a little below where jumps land, so that what is jumped to is what is read. */
const below = 40;

/**
 * The paragraph that is being read: the last that begins above the reading line, at the end of the text the
 * last that is seen at all. -1 before the first. Follows from the boxes alone, however they came there.
 */
export function currentParagraph(
  boxes: readonly Box[],
  { top, height, landing, atEnd }: Scrollport
): number {
  const line = top + (atEnd ? height : landing + below);
  return boxes.findLastIndex((box) => box.top <= line);
}
