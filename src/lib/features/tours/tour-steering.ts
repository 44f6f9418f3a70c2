import type { Attachment } from 'svelte/attachments';

/** How far a finger goes sideways for the next stop, in CSS pixels; and how much less up or down. */
const swipe = 56;
const flatness = 2;

/** Arrow keys within the node, and a finger's swipe across it, lead a step on or back. */
export function steering(go: (by: 1 | -1) => void): Attachment<HTMLElement> {
  return (node) => {
    const listening = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(
      name: K,
      listener: (event: HTMLElementEventMap[K]) => void
    ) => node.addEventListener(name, listener, { signal: listening.signal });

    on('keydown', (event) => {
      const held = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
      const by = { ArrowRight: 1 as const, ArrowLeft: -1 as const }[event.key];
      if (!by || held || event.defaultPrevented) return;
      event.preventDefault();
      go(by);
    });

    // A vertical drag is the browser's own scroll (`touch-action`): it cancels the pointer.
    let from: { x: number; y: number } | undefined;
    on('pointerdown', ({ pointerType, isPrimary, clientX: x, clientY: y }) => {
      from = isPrimary && pointerType !== 'mouse' ? { x, y } : undefined;
    });
    on('pointerup', ({ isPrimary, clientX, clientY }) => {
      if (!from || !isPrimary) return;
      const [x, y] = [clientX - from.x, clientY - from.y];
      from = undefined;
      if (Math.abs(x) >= swipe && Math.abs(x) >= flatness * Math.abs(y)) go(x < 0 ? 1 : -1);
    });
    on('pointercancel', () => (from = undefined));

    return () => listening.abort();
  };
}
