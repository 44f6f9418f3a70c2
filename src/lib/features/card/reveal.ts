/** Opens what folds an element away, as a browser does for the fragment of an address. Returns the element. */
export function revealIn(root: Document | Element, id: string): Element | null {
  const element = root.querySelector(`#${CSS.escape(id)}`);
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  return element;
}
