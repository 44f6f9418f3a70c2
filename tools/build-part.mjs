/**
 * `BUILD_PART` names the only addresses to build, parted by spaces: for tests of a build that need not wait for
 * a thousand pages.
 */
export const part = /** @type {`/${string}`[] | undefined} */ (process.env.BUILD_PART?.split(' '));

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
