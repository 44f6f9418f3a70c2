/** What a page notes of itself while it opens; times in milliseconds from the navigation's start. */
export interface Notes {
  firstPaint: number;
  largestPaint: number;
  /** Layout shift, without unit. */
  shift: number;
  /** Beginning and length of each task over 50 ms. */
  longTasks: [start: number, length: number][];
  /** Interactions as Event Timing has them: from the reader's hand to the next frame. */
  interactions: { name: string; length: number }[];
  /** When the interactive map's first picture stood: see `noteFirstPicture`. */
  firstPicture: number;
  ready: number;
}

declare global {
  interface Window {
    benchNotes: Notes;
    benchReady: () => void;
  }
}

/** Runs in the page, before any script of its own. It looks at nothing by the clock, so that it costs nothing. */
export function takeNotes(): void {
  const notes: Notes = {
    firstPaint: 0,
    largestPaint: 0,
    shift: 0,
    longTasks: [],
    interactions: [],
    firstPicture: 0,
    ready: 0
  };
  window.benchNotes = notes;
  noteFirstPicture(notes);
  /**
   * The first picture of the interactive map is the frame after the first call that draws on its canvas: land or sea, before
   * data and names. It is met from outside, for no page tells of it, and costs nothing once it has been met. The atlas
   * shows its static map (LCP) until the interactive one is idle, so this says when MapLibre begins, not what readers wait for.
   */
  function noteFirstPicture(notes: Notes) {
    const { prototype } = WebGL2RenderingContext;
    const { drawElements } = prototype;
    prototype.drawElements = function (...terms) {
      prototype.drawElements = drawElements;
      requestAnimationFrame(() => (notes.firstPicture = performance.now()));
      return drawElements.apply(this, terms);
    };
  }
  const watch = (type: string, note: (entry: PerformanceEntry) => void, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...more
    });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') notes.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => (notes.largestPaint = startTime));
  watch('layout-shift', (entry) => (notes.shift += (entry as LayoutShift).value));
  watch('longtask', ({ startTime, duration }) => notes.longTasks.push([startTime, duration]));
  watch('event', ({ name, duration }) => notes.interactions.push({ name, length: duration }), {
    durationThreshold: 16
  });
  new MutationObserver(() => {
    if (notes.ready || !document.querySelector('[data-map-ready="true"]')) return;
    notes.ready = performance.now();
    // Long tasks are told of after they have ended.
    setTimeout(() => window.benchReady(), 300);
  }).observe(document, { attributeFilter: ['data-map-ready'], subtree: true });
}

interface LayoutShift extends PerformanceEntry {
  value: number;
}
