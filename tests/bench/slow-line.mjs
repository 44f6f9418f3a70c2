import { setTimeout as wait } from 'node:timers/promises';

/**
 * Slow 4G, as Lighthouse has it. The server is slow, and not the browser's emulation: that one knows nothing of
 * workers, which fetch most of what a map needs, and a page that has its worker fetch would seem the faster one.
 */
const [latency, bytesPerMillisecond, slice] = [150, 200, 4096];

/** What goes over the line now; all answers share it, a slice each in turn. @type {Promise<unknown>} */
let line = Promise.resolve();

/**
 * @param {import('node:http').ServerResponse} response its headers set
 * @param {Buffer} body
 */
export async function sendSlowly(response, body) {
  await wait(latency);
  for (let at = 0; at < body.length && !response.destroyed; at += slice) {
    const part = body.subarray(at, at + slice);
    line = line.then(() => wait(part.length / bytesPerMillisecond));
    await line;
    response.write(part);
  }
  response.end();
}
