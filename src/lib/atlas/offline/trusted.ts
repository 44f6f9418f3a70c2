/** What of the Trusted Types API is used here; TypeScript's own library does not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string }
  ): { createScriptURL(url: string): string };
}

/** The address of the worker that keeps the atlas, as `require-trusted-types-for 'script'` wants it. */
export function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const gate = trustedTypes?.createPolicy('atlas-keeper', { createScriptURL: (url) => url });
  return gate?.createScriptURL(address) ?? address;
}
