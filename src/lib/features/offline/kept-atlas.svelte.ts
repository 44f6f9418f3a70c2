import { version } from '$app/environment';
import { base } from '$app/paths';
import type { Language } from '$lib/domain/language';
import type { Answer, Obstacle, Request } from '$lib/domain/offline';
import { savesData } from '$lib/state/data-saving';
import { saveBlob } from '$lib/ui/output/save-file';

// The page's side of the service worker: how it is asked, the revision that it keeps, and the whole atlas.

/** How the worker's last word on a question ends. */
type End = Exclude<Answer, { at: 'progress' }>;

/**
 * Asks the worker that keeps the atlas; `told` hears how far it is, in bytes.
 * @returns its last word; never where the worker is stopped meanwhile
 */
function ask(
  worker: ServiceWorker,
  request: Request,
  told: (done: number, of: number) => void = () => {}
): Promise<End> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.at === 'progress') return told(data.done, data.of);
      port1.close();
      resolve(data);
    };
    worker.postMessage(request, [port2]);
  });
}

/** So long the worker may say nothing before it is asked anew, ms. */
export const silence = 30_000;
/** After so many silences there is no answer to be had. */
const most = 3;

/**
 * Asks anew where nothing is heard: browsers stop a worker that works long, and start it for a question. For what a
 * worker at work may be asked again; `worker` names the one in charge at the time.
 * @returns the last word, or that there is no network
 */
export async function insist(
  worker: () => ServiceWorker,
  request: Request,
  told: (done: number, of: number) => void = () => {}
): Promise<End> {
  for (let silences = 0; silences < most; silences++) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = await new Promise<End | undefined>((resolve) => {
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(() => resolve(undefined), silence);
      };
      wait();
      const heard = (done: number, of: number) => {
        silences = -1;
        wait();
        told(done, of);
      };
      void ask(worker(), request, heard).then(resolve);
    });
    clearTimeout(timer);
    if (end) return end;
  }
  return { at: 'obstacle', obstacle: 'network' };
}

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

/** So long a browser may take to say whether a worker keeps the atlas, ms. */
const timeoutMs = 20_000;

/** The whole atlas on the reader's device: fetched, shown how far, taken away. Sizes in bytes on the way. */
export class WholeAtlas {
  state = $state<'asking' | 'unsupported' | 'offered' | 'keeping' | 'kept' | 'dropping'>('asking');
  missing = $state(0);
  kept = $state(0);
  progress = $state.raw({ done: 0, of: 0 });
  obstacle = $state<Obstacle>();
  /** A part of it has been fetched, and waits for the rest. */
  begun = $state(false);
  #registration: ServiceWorkerRegistration | undefined;

  /** The worker in charge: another may have taken over since this page was opened. */
  readonly #worker = () => this.#registration!.active!;

  async weigh(): Promise<void> {
    if (!('serviceWorker' in navigator)) return void (this.state = 'unsupported');
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, timeoutMs));
    const registration = await Promise.race([navigator.serviceWorker.ready, late]);
    this.#registration = registration;
    if (registration?.active) this.#end(await insist(this.#worker, { ask: 'storage-estimate' }));
    else this.state = 'unsupported';
  }

  async keep(): Promise<void> {
    this.obstacle = undefined;
    this.progress = { done: 0, of: this.missing };
    this.state = 'keeping';
    // Asked for by the reader: what was fetched should outlast a browser's tidying, where it grants that; some ask first.
    void navigator.storage?.persist?.().catch(() => false);
    const told = (done: number, of: number) => (this.progress = { done, of });
    this.#end(await insist(this.#worker, { ask: 'download-all' }, told));
  }

  async drop(): Promise<void> {
    this.state = 'dropping';
    this.#end(await insist(this.#worker, { ask: 'drop-all' }));
  }

  #end(end: End) {
    if (end.at === 'obstacle') {
      this.obstacle = end.obstacle;
      this.begun ||= this.progress.done > 0;
      this.missing = Math.max(0, this.progress.of - this.progress.done) || this.missing;
      this.state = 'offered';
      return;
    }
    if (end.at === 'other-revision') return;
    this.missing = end.missing;
    this.begun = end.begun;
    this.kept = end.kept;
    this.state = end.whole ? 'kept' : 'offered';
  }
}

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
