import { version } from '$app/environment';
import { base } from '$app/paths';
import type { Language } from '$lib/domain/language';
import { savesData } from '../data-saving';
import { ask } from './ask';
import { trusted } from './trusted';

/** All that this page has fetched: the browser still has it at hand, so keeping it costs nothing on the way. */
const used = () => [
  location.href,
  ...performance.getEntriesByType('resource').map(({ name }) => name)
];

/** The edition of the atlas that this page is of: kept on the device, and whether a newer one is ready. */
export class Edition {
  isOld = $state(false);
  #registration: ServiceWorkerRegistration | undefined;
  /** The newer one is asked for: it comes when the one in charge has answered all that it was asked. */
  isAsked = $state(false);

  /** Has the worker keep the atlas in `language`; silent where the browser or the reader's settings forbid it. */
  async keep(language: Language): Promise<void> {
    const { serviceWorker } = navigator;
    // A page before the first worker has none to be replaced.
    let isFirst = !serviceWorker.controller;
    serviceWorker.addEventListener('controllerchange', () => {
      if (this.isAsked) location.reload();
      else if (!isFirst) this.isOld = true;
      isFirst = false;
    });
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
      ask: 'visit',
      version,
      language,
      used: used(),
      sparing: savesData()
    });
    // A newer edition was put in charge before this page came to listen: by another page, or as the first.
    if (at === 'stranger') this.isOld = true;
  }

  /** Asks the host whether there is a newer edition; for pages that stay open for days. */
  async lookForNewer(): Promise<void> {
    await this.#registration?.update().catch(() => {});
  }

  /** Puts the newer edition in charge and opens this page anew in it; other pages stay as they are. */
  async useNewer(): Promise<void> {
    const { active, waiting } = this.#registration ?? {};
    // Another page has put it in charge already.
    if (!waiting) return location.reload();
    this.isAsked = true;
    // Chromium starts a worker anew that is asked for something just as it is being replaced, and leaves it in charge
    // for most of a minute. One that is still at work until nobody asks is replaced at once.
    if (active) void ask(active, { ask: 'rest' });
    await ask(waiting, { ask: 'take-over' });
  }

  #follow(worker: ServiceWorker | null) {
    worker?.addEventListener('statechange', () => this.#look());
  }

  /** One that waits while another is in charge is newer. */
  #look() {
    if (this.#registration?.waiting && navigator.serviceWorker.controller) this.isOld = true;
  }
}
