/** So long nobody touches anything where a reader's hand is still, ms. */
export const stillness = 2500;

/**
 * Runs `task` when the reader's hand has been still for a while, or the page is left in the background: what is pressed
 * meanwhile is answered first. Returns what cancels it.
 */
export function whenStill(task: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let timer: ReturnType<typeof setTimeout>;
  const end = () => {
    clearTimeout(timer);
    listening.abort();
  };
  const run = () => {
    end();
    task();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(run, stillness);
  };
  for (const touch of ['pointerdown', 'keydown', 'wheel', 'touchmove'])
    window.addEventListener(touch, wait, { signal, passive: true, capture: true });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') run();
    },
    { signal }
  );
  wait();
  return end;
}
