import type { Attachment } from 'svelte/attachments';

interface Size {
  width: number;
  height: number;
}

/** Room kept between a note and its mark, and between a note and the window's sides, in CSS pixels. */
const gap = 8;

/** Where a note stands: under its mark, above it where there is more room, always within the window. */
export function placeBeside(
  mark: Pick<DOMRect, 'left' | 'top' | 'bottom'>,
  note: Size,
  room: Size
): { left: number; top: number } {
  const within = (at: number, size: number, all: number) =>
    Math.max(gap, Math.min(at, all - size - gap));
  const below = mark.bottom + gap;
  const above = mark.top - gap - note.height;
  const fits = below + note.height + gap <= room.height || room.height - mark.bottom >= mark.top;
  return {
    left: within(mark.left - note.width / 2, note.width, room.width),
    top: within(fits ? below : above, note.height, room.height)
  };
}

/**
 * Takes a note out of the quotation that its mark stands in and shows it beside the mark, above all else.
 * In a browser without popovers it is a block below the quotation.
 */
export function beside(mark: HTMLElement): Attachment<HTMLElement> {
  return (node) => {
    (mark.closest('blockquote, p') ?? mark).after(node);
    node.showPopover?.();
    const place = () => {
      const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const { left, top } = placeBeside(
        mark.getBoundingClientRect(),
        node.getBoundingClientRect(),
        room
      );
      node.style.left = `${left}px`;
      node.style.top = `${top}px`;
    };
    place();
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
      node.remove();
    };
  };
}
