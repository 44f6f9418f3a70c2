import { addProtocol } from 'maplibre-gl';
import type { StyleAddresses } from '$lib/cartography/style';

/** What of the Trusted Types API is used here; TypeScript's own library does not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
}

/**
 * Lets MapLibre start its worker under `require-trusted-types-for 'script'`. MapLibre hands `new Worker` a plain
 * string, so only the policy named `default` can let it through; this one knows a single address and refuses
 * every other, and all text that would become markup or code.
 */
export function trustWorker(workerUrl: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (url === workerUrl ? url : null)
  });
}

/**
 * WebKit lets the requests of a page's worker pass by the service worker that answers the page's own: without a network
 * MapLibre's worker finds nothing, though all is kept (seen in WebKitGTK 2.50.6). There the page asks in its stead.
 */
const isWebKit = () => navigator.vendor.startsWith('Apple');

const protocol = 'page';

/** Addresses that MapLibre's worker has the page ask for, where it could not ask for them itself without a network. */
export function throughPage(addresses: StyleAddresses): StyleAddresses {
  if (!isWebKit()) return addresses;
  addProtocol(protocol, async ({ url, type }, { signal }) => {
    const answer = await fetch(location.origin + url.slice(`${protocol}://`.length), { signal });
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    return { data: type === 'json' ? await answer.json() : await answer.arrayBuffer() };
  });
  const asked = (address: string) => address.replace(location.origin, `${protocol}://`);
  const { baseTiles, points, lines, areas, physical } = addresses;
  return {
    ...addresses,
    baseTiles: asked(baseTiles),
    points: asked(points),
    lines: asked(lines),
    areas: asked(areas),
    physical: asked(physical)
  };
}
