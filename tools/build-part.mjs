/**
 * `BUILD_PART` names the only addresses to build, parted by spaces: for tests of a build that need not wait for
 * a thousand pages.
 */
const asked = /** @type {`/${string}`[] | undefined} */ (process.env.BUILD_PART?.split(' '));

/** Pages that are made of a file beside them: see src/lib/state/page-files.ts. */
const withFile =
  /^\/\w\w\/(?:op-ed|about|table|(?:sites|places|routes|things|journeys)\/[\w-]+)\/$/;

/** What a page asks for as soon as it is alive, which nobody names. @param {`/${string}`} address */
function filesOf(address) {
  const language = /^\/(\w\w)\//.exec(address)?.[1];
  /** @type {`/${string}`[]} */
  const files = language ? [`/data/index/${language}.json`] : [];
  return withFile.test(address) ? [...files, /** @type {const} */ (`${address}page.json`)] : files;
}

export const part = asked && [
  ...new Set(asked.flatMap((address) => [address, ...filesOf(address)]))
];

/**
 * Kit builds what a route's own `entries` name whatever its configuration says: for a part they are hidden from it.
 * @returns {import('vite').Plugin}
 */
export function onlyPart() {
  return {
    name: 'atlas-only-part',
    apply: () => part !== undefined,
    transform: {
      filter: { id: /\/src\/routes\/.*\/\+(page|server)[^/]*\.ts$/ },
      handler: (code) => code.replace(/export const entries\b/, 'const entries')
    }
  };
}
