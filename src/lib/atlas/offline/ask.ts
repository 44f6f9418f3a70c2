import type { Answer, Request } from '$lib/domain/offline/messages';

/** How the worker's last word on a question ends. */
export type End = Exclude<Answer, { at: 'progress' }>;

/**
 * Asks the worker that keeps the atlas; `told` hears how far it is, in bytes.
 * @returns its last word; never where the worker is stopped meanwhile
 */
export function ask(
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
