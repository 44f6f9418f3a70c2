import { version } from '$app/environment';
import { base } from '$app/paths';
import type { Language } from '$lib/domain/language';
import { savesData } from '$lib/state/data-saving';
import { ask, insist } from './ask';

/** What of the Trusted Types API is used here; TypeScript's own library does not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string }
  ): { createScriptURL(url: string): string };
}

/** One for the life of the page: a second of the same name is refused. */
const gate = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'atlas-keeper',
  { createScriptURL: (url) => url }
);

/** The address of the worker that keeps the atlas, as `require-trusted-types-for 'script'` wants it. */
function trusted(address: string): string {
  return gate?.createScriptURL(address) ?? address;
}

/** All that this page has fetched: the browser still has it at hand, so keeping it costs nothing on the way. */
const used = () => [
  location.href,
  ...performance.getEntriesByType('resource').map(({ name }) => name)
];

/** The revision of the atlas that this page is of: kept on the device, and whether a newer one waits for the reader. */
export class Revision {
  isOld = $state(false);
  /** The newer one is asked for: all pages load anew when it takes over (reload-on-update.ts). */
  isAsked = $state(false);
  /** It was asked for, and could not be had. */
  hasFailed = $state(false);
  #registration: ServiceWorkerRegistration | undefined;

  /** Has the worker keep the atlas in `language`; silent where the browser or the reader's settings forbid it. */
  async keep(language: Language): Promise<void> {
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.register(trusted(`${base}/service-worker.js`), {
      scope: `${base}/`,
      updateViaCache: 'none'
    });
    this.#registration = registration;
    registration.addEventListener('updatefound', () => this.#follow(registration.installing));
    this.#follow(registration.installing);
    this.#look();
    const { active } = await serviceWorker.ready;
    if (!active) return;
    const { at } = await ask(active, {
      ask: 'page-opened',
      version,
      language,
      used: used(),
      sparing: savesData()
    });
    if (at !== 'other-revision') return;
    // Either the host has a newer worker, which will say so when it waits, or this page itself is the older one.
    await this.lookForNewer();
    if (!registration.installing && !registration.waiting) this.isOld = true;
  }

  /** Asks the host whether there is a newer revision; for pages that stay open for days. */
  async lookForNewer(): Promise<void> {
    await this.#registration?.update().catch(() => {});
  }

  /** Puts the newer revision in charge: this page and all others load anew in it. */
  async useNewer(): Promise<void> {
    const registration = this.#registration;
    if (!registration?.waiting) return location.reload();
    this.isAsked = true;
    // One that the browser stopped before it answered is asked anew; it may be in charge by then.
    const worker = () => (registration.waiting ?? registration.active)!;
    const { at } = await insist(worker, { ask: 'skip-waiting' });
    this.hasFailed = at === 'obstacle';
    this.isAsked = !this.hasFailed;
  }

  #follow(worker: ServiceWorker | null) {
    worker?.addEventListener('statechange', () => this.#look());
  }

  /** One that waits while another is in charge is newer. */
  #look() {
    if (this.#registration?.waiting && navigator.serviceWorker.controller) this.isOld = true;
  }
}
