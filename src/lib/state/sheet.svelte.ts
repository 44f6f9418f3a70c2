export const sheetHeights = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** Shares of the map's height that the three heights take. */
const shares: Record<SheetHeight, number> = { low: 0.16, half: 0.5, full: 0.92 };
/** What low and half take at the least, in rem: the handle, and a card's name with the first words under it. */
const leasts: Record<SheetHeight, number> = { low: 2.75, half: 14, full: 0 };

/** A bottom sheet: three heights, dragged by a finger or stepped by keys. */
export class SheetState {
  height = $state<SheetHeight>('low');
  /** Height in pixels while a finger holds the sheet. */
  dragged = $state<number>();
  #from = { y: 0, height: 0, moved: false };

  /** How much of a map of that height the sheet lies over, in CSS pixels. */
  covers(height: SheetHeight, map: number): number {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    return Math.min(Math.max(map * shares[height], rem * leasts[height]), map * shares.full);
  }

  atLeast(height: SheetHeight): void {
    if (sheetHeights.indexOf(this.height) < sheetHeights.indexOf(height)) this.height = height;
  }

  step(by: number): void {
    const index = sheetHeights.indexOf(this.height) + by;
    this.height = sheetHeights[Math.max(0, Math.min(2, index))]!;
  }

  key(event: KeyboardEvent): void {
    const steps: Record<string, number> = {
      ArrowUp: 1,
      ArrowRight: 1,
      ArrowDown: -1,
      ArrowLeft: -1,
      Home: -2,
      End: 2
    };
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    this.step(by);
  }

  grab(event: PointerEvent, height: number): void {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#from = { y: event.clientY, height, moved: false };
    this.dragged = height;
  }

  drag(event: PointerEvent): void {
    if (this.dragged === undefined) return;
    const by = this.#from.y - event.clientY;
    if (Math.abs(by) > 4) this.#from.moved = true;
    this.dragged = Math.max(60, this.#from.height + by);
  }

  /** Lets go: the nearest height is taken; a tap steps up, from the top down again. */
  drop(): void {
    if (this.dragged === undefined) return;
    const share = this.dragged / window.innerHeight;
    if (this.#from.moved) {
      this.height = sheetHeights.reduce((a, b) =>
        Math.abs(shares[a] - share) <= Math.abs(shares[b] - share) ? a : b
      );
    } else {
      this.height =
        this.height === 'full' ? 'low' : sheetHeights[sheetHeights.indexOf(this.height) + 1]!;
    }
    this.dragged = undefined;
  }
}
