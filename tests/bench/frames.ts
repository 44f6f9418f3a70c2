import type { Page } from '@playwright/test';

interface Recorder {
  frames: number[];
  on: boolean;
}

/** Begins to note how long each frame of the page takes, in milliseconds from one to the next. */
export async function beginFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const recorder: Recorder = { frames: [], on: true };
    (window as unknown as { recorder: Recorder }).recorder = recorder;
    let before = performance.now();
    const frame = (now: number) => {
      recorder.frames.push(now - before);
      before = now;
      if (recorder.on) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** Ends it and gives the frames; the first, which began before the work did, is left out. */
export async function endFrames(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const { recorder } = window as unknown as { recorder: Recorder };
    recorder.on = false;
    return recorder.frames.slice(1);
  });
}
