/**
 * So long a host may say nothing, ms: then the reader is told that what was asked for has not come. The script of
 * app.html waits as long for the page's own scripts.
 */
export const stallTimeoutMs = 8_000;

/**
 * Fetches a file of the atlas that is asked for once the page is alive. Rejects where the host answers with a fault, and
 * where it falls silent, before its answer or in the middle.
 */
export async function fetchWithStallTimeout(address: string): Promise<Response> {
  const silent = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silent.abort(), stallTimeoutMs);
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

/**
 * Waits with patience for a script of the atlas, for which the host may never answer. `fail` hears where it cannot be
 * had, and where it has not come in time; what comes late is welcome all the same.
 */
export function withTimeout<Part>(
  coming: Promise<Part>,
  come: (part: Part) => void,
  fail: () => void
): void {
  const timer = setTimeout(fail, stallTimeoutMs);
  coming.then(come, fail).finally(() => clearTimeout(timer));
}
