/**
 * Runs `task` once what stands has been drawn: a frame after the next one, since the next is only on its way to the
 * screen when it has been made. Returns what cancels it.
 */
export function afterDrawing(task: () => void): () => void {
  let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(task)));
  return () => cancelAnimationFrame(frame);
}

/**
 * `ask` has `task` run once what stands has been drawn, and only once however often it is asked for before. What the
 * reader's hand changes on the page is seen first, and not after a frame of the map, which may take its time.
 */
export function onceDrawn(task: () => void): { ask: () => void; cancel: () => void } {
  let undo: (() => void) | undefined;
  return {
    ask() {
      undo ??= afterDrawing(() => {
        undo = undefined;
        task();
      });
    },
    cancel() {
      undo?.();
      undo = undefined;
    }
  };
}
