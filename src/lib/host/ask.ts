import { patience } from './patience';

/**
 * Fetches a file of the atlas that is asked for once the page is alive. Rejects where the host answers with a fault, and
 * where it falls silent, before its answer or in the middle.
 */
export async function ask(address: string): Promise<Response> {
  const silent = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silent.abort(), patience);
  };
  const end = () => clearTimeout(timer);
  hear();
  try {
    const answer = await fetch(address, { signal: silent.signal });
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    const words = answer.body!.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(word, to) {
          hear();
          to.enqueue(word);
        },
        flush: end
      })
    );
    return new Response(words, { headers: answer.headers });
  } catch (error) {
    end();
    throw error;
  }
}
