/** How often the map comes back by itself within a minute: what loses its picture at once would flicker for ever. */
const most = 2;
const minute = 60_000;
/** A machine that has lost its graphics needs a moment, and the reader sees what has happened. */
const pause = 1500;

/** The map's lost pictures, and whether it comes back by itself. */
export class ContextLosses {
  #times: number[] = [];

  /** Notes a loss. `bringBack` runs a moment later, once the page is looked at; after the second in a minute never. */
  note(bringBack: () => void): void {
    const now = Date.now();
    this.#times = [...this.#times.filter((time) => now - time < minute), now];
    if (this.#times.length <= most) setTimeout(() => whenSeen(bringBack), pause);
  }
}

/** A phone takes the picture of a page that lies behind others: it would only be lost once more. */
function whenSeen(task: () => void): void {
  if (document.visibilityState !== 'hidden') return task();
  document.addEventListener('visibilitychange', task, { once: true });
}
