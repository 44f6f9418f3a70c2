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
