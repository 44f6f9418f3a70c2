import { shipped } from './shipped.mjs';

/** The package that a module is of, if any. @param {string} id a path, with or without a query */
export function packageOf(id) {
  const [, name] = id.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//) ?? [];
  return name;
}

/**
 * What the list lacks and what it has too much.
 * @param {Iterable<string>} found
 * @param {string[]} listed
 * @returns {string | undefined} undefined where both agree
 */
export function disagreement(found, listed) {
  const there = new Set(found);
  const missing = [...there].filter((name) => !listed.includes(name)).sort();
  const gone = listed.filter((name) => !there.has(name));
  if (missing.length + gone.length === 0) return undefined;
  return [
    'tools/licences/shipped.mjs and the bundle do not agree.',
    ...(missing.length ? [`Bundled, but not listed: ${missing.join(', ')}.`] : []),
    ...(gone.length ? [`Listed, but not bundled: ${gone.join(', ')}.`] : [])
  ].join(' ');
}

/**
 * Stops a build that ships a package whose licence is not told.
 * @returns {import('vite').Plugin}
 */
export function bundledPackages() {
  return {
    name: 'atlas-bundled-packages',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.keys(file.modules) : file.originalFileNames
      );
      const found = modules.map(packageOf).filter((name) => name !== undefined);
      const problem = disagreement(found, shipped.bundled);
      if (problem) this.error(problem);
    }
  };
}
