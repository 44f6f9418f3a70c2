/**
 * Loads the page anew when another worker takes it over: the reader has agreed to a newer revision here or in another
 * tab, and no page holds two. A page before the first worker has none to be replaced. @returns what ends it
 */
export function reloadOnUpdate(): () => void {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return () => {};
  let controlled = serviceWorker.controller !== null;
  const onChange = () => {
    if (controlled) location.reload();
    controlled = true;
  };
  serviceWorker.addEventListener('controllerchange', onChange);
  return () => serviceWorker.removeEventListener('controllerchange', onChange);
}
