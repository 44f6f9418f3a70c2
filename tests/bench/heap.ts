import type { CDPSession } from '@playwright/test';

/** A message of the protocol of a worker, as the page's session passes it on. */
interface Reply {
  id?: number;
  result?: { usedSize?: number };
}

/** Megabytes of script held by a page after its rubbish has been taken away, and by each of its workers. */
export async function heapOf(session: CDPSession): Promise<{ page: number; workers: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { page: usedSize / 1e6, workers: (await workersOf(session)) / 1e6 };
}

/** Bytes held by all workers of a page, which have sessions of their own. */
async function workersOf(session: CDPSession): Promise<number> {
  const found: string[] = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') found.push(sessionId);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false
  });
  if (found.length === 0) throw new Error('No worker of the page is told of');
  let sum = 0;
  for (const worker of found) {
    await ask(session, worker, 1, 'HeapProfiler.collectGarbage');
    sum += (await ask(session, worker, 2, 'Runtime.getHeapUsage')).result?.usedSize ?? 0;
  }
  return sum;
}

function ask(session: CDPSession, worker: string, id: number, method: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const listen = (event: { sessionId: string; message: string }) => {
      const reply = JSON.parse(event.message) as Reply;
      if (event.sessionId !== worker || reply.id !== id) return;
      session.off('Target.receivedMessageFromTarget', listen);
      resolve(reply);
    };
    session.on('Target.receivedMessageFromTarget', listen);
    const message = JSON.stringify({ id, method });
    session.send('Target.sendMessageToTarget', { sessionId: worker, message }).catch(reject);
  });
}
