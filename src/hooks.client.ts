import type { HandleClientError } from '@sveltejs/kit';

/** Said by the root layout once it is mounted; the script of app.html listens, too. */
let hydrated = false;
addEventListener('hydrated', () => (hydrated = true), { once: true });

/** Whether a script did not come, as Chromium, Firefox and WebKit say it, or came cut in half. */
const isSpoiltScript = (reason: unknown) =>
  reason instanceof SyntaxError ||
  (reason instanceof TypeError && /imported module|module script/i.test(reason.message));

/**
 * Kit fetches its error page ahead, and nobody hears where that fails: it is asked for anew when it is needed. What parts
 * of the page lack they say themselves.
 */
addEventListener('unhandledrejection', (event) => {
  if (hydrated && isSpoiltScript(event.reason)) event.preventDefault();
});

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
