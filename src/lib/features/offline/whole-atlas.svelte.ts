import type { Obstacle } from '$lib/domain/offline/messages';
import { insist, type End } from './ask';
import { saveBlob } from '$lib/ui/output/save-file';

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
