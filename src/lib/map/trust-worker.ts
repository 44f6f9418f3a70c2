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
