import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { Attachment } from 'svelte/attachments';

/** Room kept between a note and its mark, and between a note and the window's sides, in CSS pixels. */
const gap = 8;

/**
 * Takes a note out of the quotation that its mark stands in and shows it beside the mark, above all else: under it, above
 * it where there is more room, always within the window. In a browser without popovers it is a block below the quotation.
 */
export function beside(mark: HTMLElement): Attachment<HTMLElement> {
  return (node) => {
    (mark.closest('blockquote, p') ?? mark).after(node);
    node.showPopover?.();
    const place = async () => {
      const { x, y } = await computePosition(mark, node, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          offset(({ rects }) => ({ mainAxis: gap, crossAxis: -rects.floating.width / 2 })),
          flip({ crossAxis: false, padding: gap }),
          shift({ padding: gap, crossAxis: true })
        ]
      });
      node.style.left = `${x}px`;
      node.style.top = `${y}px`;
    };
    const stop = autoUpdate(mark, node, () => void place());
    return () => {
      stop();
      node.remove();
    };
  };
}
