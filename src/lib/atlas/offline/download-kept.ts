import { saveBlob } from '../sharing/save-file';

/**
 * Follows a link to a file of the data through what is kept: browsers fetch downloads past the worker. Leaves the
 * link to the browser where there is no worker, and where the file cannot be had.
 */
export function downloadKept(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('a[download]');
  if (!link || link.origin !== location.origin || link.protocol === 'blob:') return;
  if (!navigator.serviceWorker?.controller) return;
  event.preventDefault();
  fetch(link.href)
    .then((answer) => (answer.ok ? answer.blob() : Promise.reject(new Error(link.href))))
    .then(
      (file) => saveBlob(link.download || link.pathname.split('/').at(-1)!, file),
      () => location.assign(link.href)
    );
}
