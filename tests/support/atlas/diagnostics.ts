import { readdirSync, statSync } from 'node:fs';
import type { Part } from './visit';

/** What went wrong while a page was read, and all that it asked for. */
export interface Diagnostics {
  requests: string[];
  /** Requests to other hosts. */
  foreign: string[];
  /** Answers of 400 and more, and requests without an answer. */
  failed: string[];
  /** Errors of the console and of scripts. */
  errors: string[];
}

/** What may fail, and what is asked for. */
export function withTrouble<Base extends Part>(Base: Base) {
  return class extends Base {
    /** Notes from now on what is asked for and what goes wrong. Call before `open`. */
    async recordDiagnostics(): Promise<Diagnostics> {
      const trouble: Diagnostics = { requests: [], foreign: [], failed: [], errors: [] };
      const { page } = this;
      page.on('request', (request) => {
        const url = new URL(request.url());
        trouble.requests.push(url.href);
        const inside = ['data:', 'blob:'].includes(url.protocol) || url.hostname === 'localhost';
        if (!inside) trouble.foreign.push(url.href);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) trouble.failed.push(`${response.status()} ${response.url()}`);
      });
      page.on('requestfailed', (request) => {
        // A navigation takes away what the page before still waited for.
        const reason = request.failure()?.errorText ?? '';
        if (reason !== 'net::ERR_ABORTED') trouble.failed.push(`${reason} ${request.url()}`);
      });
      page.on('console', (message) => {
        // Chromium's software GPU remarks on its own speed, Playwright on what it was asked to block.
        const remark =
          /GPU stall due to ReadPixels|Service Worker registration blocked by Playwright/;
        if (['error', 'warning'].includes(message.type()) && !remark.test(message.text())) {
          trouble.errors.push(message.text());
        }
      });
      page.on('pageerror', (error) => trouble.errors.push(error.message));
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { policyViolations: seen });
        document.addEventListener('securitypolicyviolation', (event) => {
          seen.push(`${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      return trouble;
    }

    /** What the content security policy refused, where `recordTrouble` listens. */
    policyViolations(): Promise<string[]> {
      return this.page.evaluate(
        () => (window as unknown as { policyViolations: string[] }).policyViolations
      );
    }

    /** Requests that match fail from now on; returns what lets them through again. */
    async cutOff(address: RegExp): Promise<() => Promise<void>> {
      await this.page.route(address, (route) => route.abort());
      return () => this.page.unroute(address);
    }
  };
}

/** The chunk that holds MapLibre: by far the biggest script of the built site. */
export function mapChunk(): RegExp {
  const folder = new URL('../../../build/_app/immutable/chunks/', import.meta.url);
  const biggest = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort((a, b) => statSync(new URL(b, folder)).size - statSync(new URL(a, folder)).size)[0]!;
  return new RegExp(biggest.replaceAll('.', '\\.'));
}

export const mapWorker = /maplibre-gl-worker/;

/** The files that hold the map's features. */
export const mapData = /data\/map\/points\.json/;

/** The files that hold the tours. */
export const tourData = /data\/tours\//;
