import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { beside } from '$lib/features/op-ed/corrections/CorrectionPopover.svelte';

let remove: (() => void) | undefined;

beforeEach(() => page.viewport(390, 844));
afterEach(() => {
  remove?.();
  document.body.replaceChildren();
});

/** Shows a note of 300 × 160 pixels beside a mark that stands so in the window; returns where the note stands. */
function shown({ left, top }: { left: number; top: number }): () => [number, number] {
  const mark = document.createElement('button');
  mark.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; width: 10px; height: 20px; padding: 0; border: 0`;
  const note = document.createElement('div');
  note.popover = 'manual';
  note.style.cssText =
    'position: fixed; inset: 0 auto auto 0; margin: 0; width: 300px; height: 160px; padding: 0; border: 0';
  document.body.append(mark, note);
  remove = beside(mark)(note) as () => void;
  return () => {
    const { x, y } = note.getBoundingClientRect();
    return [x, y];
  };
}

it.each([
  ['under the mark', { left: 200, top: 100 }, [50, 128]],
  ['above it near the lower edge', { left: 200, top: 800 }, [50, 632]],
  ['off the left side', { left: 10, top: 100 }, [8, 128]],
  ['off the right side', { left: 380, top: 100 }, [82, 128]]
] as const)('a note stands %s', async (_, mark, expected) => {
  await expect.poll(shown(mark)).toEqual(expected);
});

it('a note that fits nowhere begins within the window', async () => {
  await page.viewport(390, 180);
  await expect.poll(shown({ left: 200, top: 80 })).toEqual([50, 12]);
});

it('a note goes along with its mark', async () => {
  const at = shown({ left: 200, top: 100 });
  await expect.poll(at).toEqual([50, 128]);
  document.querySelector('button')!.style.top = '300px';
  await expect.poll(at).toEqual([50, 328]);
});
