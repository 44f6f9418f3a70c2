import type { HandleClientError } from '@sveltejs/kit';

/** Said by the root layout once it is mounted; the script of app.html listens, too. */
let hydrated = false;
addEventListener('hydrated', () => (hydrated = true), { once: true });

/**
 * Where something of the first view cannot be fetched, Kit would put its error page in place of what the server sent.
 * It waits for this answer before it does: none is given, the page stays, and the script of app.html says what is
 * missing. The shell that has no content of its own (offline/shell.html) gets the error page as usual.
 */
export const handleError: HandleClientError = () => {
  const hasContent = document.querySelector('.root > :not(script)') !== null;
  if (hydrated || !hasContent) return;
  dispatchEvent(new Event('startup-failed'));
  return new Promise<never>(() => {});
};
