import { readFileSync } from 'node:fs';
import { createServer, request as ask, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { serve } from '../../tools/serve.mjs';
import { lateMs, loginPage, type Fault } from '../support/first-view';

/**
 * The built atlas on a host that can be switched off, and that hears what goes wrong in its pages: WebKit's driver tells
 * nothing of a page's console, so each page gets a script of the host's own, first of all, which writes home.
 */
export class ProbedHost {
  readonly #server: Server;
  #files: Awaited<ReturnType<typeof serve>> | undefined;
  /** What went wrong in pages, with the page. */
  readonly heard: string[] = [];
  isCut = false;
  /** A script that pages get beside the host's own: what judges them, or takes WebGL away, may be let in by nobody else. */
  brings: 'axe.js' | 'no-webgl.js' | undefined;
  /** Whether each visit is a first one: nothing may be kept from one to the next. */
  forgets = false;
  /** The one request that is answered otherwise than it should be. */
  spoilt: { path: string; fault: Fault } | undefined;
  /** Paths that were asked for, in order. */
  readonly asked: string[] = [];

  /** @param probes whether pages get the script; the ones that are kept for later must be as they were built */
  constructor({ probes = true } = {}) {
    const scripts = () =>
      ['probe.js', this.brings]
        .map((name) => (name ? `<script src="/${name}"></script>` : ''))
        .join('');
    this.#server = createServer((request, response) => {
      if (this.isCut) return void request.socket.destroy();
      const url = new URL(request.url ?? '/', 'http://host');
      if (url.pathname === '/probe.js') {
        response.writeHead(200, { 'content-type': 'text/javascript' });
        return void response.end(`(${probe})();`);
      }
      if (url.pathname === '/axe.js') {
        response.writeHead(200, { 'content-type': 'text/javascript' });
        return void response.end(
          readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'))
        );
      }
      if (url.pathname === '/no-webgl.js') {
        response.writeHead(200, { 'content-type': 'text/javascript' });
        return void response.end(`(${withoutWebGl})();`);
      }
      if (url.pathname === '/heard') {
        let text = '';
        request.on('data', (part) => (text += part));
        request.on('end', () => {
          this.heard.push(text);
          response.writeHead(204).end();
        });
        return;
      }
      const framed = url.pathname === '/framing' ? url.searchParams.getAll('frame') : undefined;
      if (framed) {
        const frames = framed.map(
          (src, i) => `<iframe id="f${i}" src="${src}" width="700" height="400"></iframe>`
        );
        response.writeHead(200, { 'content-type': 'text/html' });
        return void response.end(`<!doctype html><title>Elsewhere</title>${frames.join('')}`);
      }
      this.asked.push(url.pathname);
      const fault = this.spoilt?.path === url.pathname ? this.spoilt.fault : undefined;
      if (fault === 'never') return;
      if (fault === '500') return void response.writeHead(500).end('Internal Server Error');
      if (fault === 'HTML') {
        response.writeHead(200, { 'content-type': 'text/html' });
        return void response.end(loginPage);
      }
      if (this.forgets && url.pathname.endsWith('/service-worker.js'))
        return void response.writeHead(404).end();
      const { host: _, 'accept-encoding': __, ...headers } = request.headers;
      const inner = ask(
        new URL(request.url ?? '/', this.#files!.address),
        { method: request.method, headers: probes ? headers : request.headers },
        (answer) => {
          const isPage = answer.headers['content-type']?.startsWith('text/html');
          const kept = this.forgets ? { 'cache-control': 'no-store' } : {};
          const { 'content-length': _, ...rest } = answer.headers;
          if (fault === 'half') {
            response.writeHead(answer.statusCode!, { ...rest, ...kept });
            const parts: Buffer[] = [];
            answer.on('data', (part: Buffer) => parts.push(part));
            const half = (whole: Buffer) => whole.subarray(0, whole.length / 2);
            return void answer.on('end', () => response.end(half(Buffer.concat(parts))));
          }
          if (!probes || !isPage) {
            response.writeHead(answer.statusCode!, { ...answer.headers, ...kept });
            return void answer.pipe(response);
          }
          response.writeHead(answer.statusCode!, { ...rest, ...kept });
          let html = '';
          answer.setEncoding('utf8').on('data', (part) => (html += part));
          answer.on('end', () => response.end(html.replace('<head>', `<head>${scripts()}`)));
        }
      );
      inner.on('error', () => request.socket.destroy());
      setTimeout(() => request.pipe(inner), fault === 'late' ? lateMs : 0);
    });
  }

  async start(): Promise<this> {
    this.#files = await serve();
    await new Promise<void>((resolve) => this.#server.listen(0, resolve));
    return this;
  }

  /** The address of a path; `elsewhere` names the same host as another origin. */
  address(path: string, { elsewhere = false } = {}): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://${elsewhere ? '127.0.0.1' : 'localhost'}:${port}/${path}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    await this.#files?.close();
  }
}

/** Runs in pages, as text: a browser that has no WebGL. */
const withoutWebGl = String(() => {
  const whole = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
    return String(given[0]).startsWith('webgl') ? null : Reflect.apply(whole, this, given);
  } as typeof whole;
});

/** Runs in pages, as text: notes what goes wrong and writes it to the host. */
const probe = String(() => {
  // A page that is being left breaks off what it was asking for, and Firefox lets it say so.
  let isLeaving = false;
  addEventListener('beforeunload', () => (isLeaving = true));
  const tell = (what: string) =>
    isLeaving || navigator.sendBeacon('/heard', `${location.pathname} ${what}`);
  addEventListener('error', ({ message }) => message && tell(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => tell(`rejection: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    tell(`policy: ${violatedDirective} ${blockedURI}`)
  );
  for (const kind of ['error', 'warn'] as const) {
    const whole = console[kind];
    console[kind] = (...said: unknown[]) => {
      tell(`console.${kind}: ${said.map(String).join(' ')}`);
      whole.apply(console, said);
    };
  }
});
