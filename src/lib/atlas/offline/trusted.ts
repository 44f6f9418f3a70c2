/** What of the Trusted Types API is used here; TypeScript's own library does not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string }
  ): { createScriptURL(url: string): string };
}

/** One for the life of the page: a second of the same name is refused. */
const gate = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'atlas-keeper',
  { createScriptURL: (url) => url }
);

/** The address of the worker that keeps the atlas, as `require-trusted-types-for 'script'` wants it. */
export function trusted(address: string): string {
  return gate?.createScriptURL(address) ?? address;
}
