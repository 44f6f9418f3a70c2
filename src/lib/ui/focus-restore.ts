/** What a reader knows by its name, or says by itself where the focus is to go. */
const named = '[data-focus-home], [aria-label], [aria-labelledby], #content';

/** Whoever takes a part away may have a better place for the focus, and goes first; in milliseconds. */
const settleMs = 50;

export interface FocusWatch {
  /** The focus is somebody else's matter until something has it again. */
  forget(): void;
  end(): void;
}

/**
 * Keeps the focus in the page when what had it goes away, a button with its notice, say: browsers then let it fall to
 * the body, and who goes by keys begins anew at the top. It goes to the nearest part round it that is still there and
 * has a name, or within that to what `data-focus-home` selects.
 */
export function keepFocus(): FocusWatch {
  let held: Element | undefined;
  let round: HTMLElement[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const note = (target: Element) => {
    held = target;
    round = [];
    let part = held.parentElement?.closest<HTMLElement>(named);
    for (; part; part = part.parentElement?.closest<HTMLElement>(named)) round.push(part);
  };
  const check = () => {
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement === held;
    if (held && isLost && !isSeen(held)) give(round);
  };
  const observer = new MutationObserver((changes) => {
    const hides = ({ target }: MutationRecord) => target.contains(held!);
    if (
      !held ||
      (held.isConnected && !changes.some((change) => change.attributeName && hides(change)))
    )
      return;
    clearTimeout(timer);
    timer = setTimeout(check, settleMs);
  });
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['hidden']
  });
  // Who presses beside all controls takes the focus away on purpose.
  const forget = () => (held = undefined);
  const focused = ({ target }: Event) => note(target as Element);
  document.addEventListener('focusin', focused);
  // The page was read before this came.
  if (document.activeElement && document.activeElement !== document.body)
    note(document.activeElement);
  document.addEventListener('pointerdown', forget, { capture: true });
  return {
    forget,
    end() {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('focusin', focused);
      document.removeEventListener('pointerdown', forget, { capture: true });
    }
  };
}

const isSeen = (node: Element): boolean => node.checkVisibility({ visibilityProperty: true });

function give(round: HTMLElement[]): void {
  const part = round.find(isSeen) ?? document.querySelector<HTMLElement>('#content');
  if (!part) return;
  const { focusHome } = part.dataset;
  const home = focusHome && [...part.querySelectorAll<HTMLElement>(focusHome)].find(isSeen);
  const target = home || part;
  // A part takes the focus as long as it has it.
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus({ preventScroll: true });
}
