import type { Obstacle } from '$lib/domain/offline/messages';
import { ask, type End } from './ask';

/** So long a browser may take to say whether a worker keeps the atlas, ms. */
const patience = 20_000;

/** The whole atlas on the reader's device: fetched, shown how far, taken away. Sizes in bytes on the way. */
export class WholeAtlas {
  state = $state<'asking' | 'unsupported' | 'offered' | 'keeping' | 'kept' | 'dropping'>('asking');
  missing = $state(0);
  kept = $state(0);
  progress = $state.raw({ done: 0, of: 0 });
  obstacle = $state<Obstacle>();
  #worker: ServiceWorker | undefined;

  async weigh(): Promise<void> {
    if (!('serviceWorker' in navigator)) return void (this.state = 'unsupported');
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
    const registration = await Promise.race([navigator.serviceWorker.ready, late]);
    this.#worker = registration?.active ?? undefined;
    if (this.#worker) this.#end(await ask(this.#worker, { ask: 'weigh' }));
    else this.state = 'unsupported';
  }

  async keep(): Promise<void> {
    if (!this.#worker) return;
    this.obstacle = undefined;
    this.progress = { done: 0, of: this.missing };
    this.state = 'keeping';
    // Asked for by the reader: what was fetched should outlast a browser's tidying, where it grants that.
    await navigator.storage?.persist?.().catch(() => false);
    const told = (done: number, of: number) => (this.progress = { done, of });
    this.#end(await ask(this.#worker, { ask: 'keep-whole' }, told));
  }

  async drop(): Promise<void> {
    if (!this.#worker) return;
    this.state = 'dropping';
    this.#end(await ask(this.#worker, { ask: 'drop-whole' }));
  }

  #end(end: End) {
    if (end.at === 'obstacle') {
      this.obstacle = end.obstacle;
      this.missing = Math.max(0, this.progress.of - this.progress.done) || this.missing;
      this.state = 'offered';
      return;
    }
    if (end.at === 'stranger') return;
    this.missing = end.missing;
    this.kept = end.kept;
    this.state = end.whole ? 'kept' : 'offered';
  }
}
