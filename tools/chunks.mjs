// Which modules stand in one file of script. Left to itself the bundler makes a file of nearly every module that
// two lazy parts share: the first view then fetched 42 files, which weighed 8 kB more than these few.

/** What a page brings, from what every page needs down to what one needs; a module goes with the first that needs it. */
const bundles = [
  {
    name: 'runtime',
    roots: [/kit\/src\/runtime\/client\/entry\.js$/, /\/routes\/\+layout\.(ts|svelte)$/]
  },
  {
    name: 'frame',
    roots: [
      /\/routes\/\[lang=lang\]\/\+(layout|error)\.(ts|svelte)$/,
      /\/lib\/ui\/PageHead\.svelte$/,
      /\/features\/share\/ActionsSlot\.svelte$/
    ]
  },
  {
    name: 'atlas',
    roots: [
      /\/routes\/\[lang=lang\]\/\(atlas\)\/\+(layout|page)\.svelte$/,
      // What the tours' links share with a card is no reason to fetch the card.
      /\/lib\/state\/tour-paths\.ts$/,
      /\/domain\/tours\/tour-place\.ts$/,
      // What the column below shares with a card.
      /\/lib\/ui\/Switch\.svelte$/,
      /\/lib\/ui\/MapIcon\.svelte$/
    ]
  },
  {
    name: 'quotation',
    roots: [
      /\/features\/op-ed\/SentencePair\.svelte$/,
      /\/features\/op-ed\/copying\.ts$/,
      /\/features\/op-ed\/corrections\/CorrectionNotes\.svelte$/,
      /\/features\/op-ed\/corrections\/GlossNotes\.svelte$/,
      /\/lib\/ui\/FeatureLinks\.svelte$/
    ]
  },
  { name: 'card', roots: [/\/\(atlas\)\/\[collection=collection\]\/\[id\]\/\+page\.svelte$/] },
  // The page of a feature has it when it rests.
  { name: 'column', roots: [/\/lib\/shell\/AtlasColumn\.svelte$/] }
];

/**
 * All components' styles are one file with the page's: a dozen files of some hundred bytes each, which Kit names in
 * every page, held up the first paint longer than the twelve kilobytes of all together.
 */
const styles = /[?&]type=style\b/;

/**
 * The modules that a root names by `import` statements, and those that they name; what is imported on demand is not
 * among them.
 * @param {Iterable<string>} roots
 * @param {(id: string) => { importedIds: readonly string[] } | null} moduleOf
 */
function reachedFrom(roots, moduleOf) {
  const reached = new Set(roots);
  for (const id of reached) {
    for (const imported of moduleOf(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}

/** A plugin of Vite that puts the first view's script into few files. @returns {import('vite').Plugin} */
export function fewChunks() {
  /** @type {Map<string, string>} */
  const bundleOf = new Map();
  const groups = bundles.map(({ name }, i) => ({
    name,
    priority: bundles.length - i,
    test: (/** @type {string} */ id) => bundleOf.get(id) === name
  }));
  let isForReaders = false;
  return {
    name: 'few-chunks',
    apply: 'build',
    config: (_, { isSsrBuild }) =>
      isSsrBuild ? {} : { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
    configResolved: ({ build }) => void (isForReaders = !build.ssr),
    buildStart: () => bundleOf.clear(),
    buildEnd(error) {
      if (error || !isForReaders) return;
      const all = [...this.getModuleIds()];
      for (const id of all) if (styles.test(id)) bundleOf.set(id, 'runtime');
      for (const { name, roots } of bundles) {
        const named = roots.flatMap((root) => {
          const found = all.filter((id) => root.test(id.split('?')[0] ?? ''));
          // A module that was moved would change what a page brings, and nobody would be told.
          if (found.length === 0)
            this.error(`No module is ${root}, a root of "${name}" in tools/chunks.mjs.`);
          return found;
        });
        for (const id of reachedFrom(named, (of) => this.getModuleInfo(of))) {
          if (!bundleOf.has(id)) bundleOf.set(id, name);
        }
      }
    }
  };
}

/**
 * A plugin of Vite that takes what a file of script has already out of the lists of what is fetched with its imports on
 * demand: a file's own static imports stand before it runs, and each list is paid for in every view.
 * @returns {import('vite').Plugin}
 */
export function leanPreloads() {
  /** @type {import('vite').Rolldown.OutputBundle} */
  let written = {};
  /** @type {Map<string, Set<string>>} */
  const known = new Map();
  /** The file and all that it imports by statements. @param {string} file */
  const standingWith = (file) => {
    const found = known.get(file) ?? new Set([file]);
    if (!known.has(file)) {
      for (const next of found) {
        const chunk = written[next];
        if (chunk?.type === 'chunk') for (const imported of chunk.imports) found.add(imported);
      }
      known.set(file, found);
    }
    return found;
  };
  return {
    name: 'lean-preloads',
    apply: 'build',
    config: () => ({
      build: {
        modulePreload: {
          resolveDependencies: (_, dependencies, { hostId }) =>
            dependencies.filter((file) => !standingWith(hostId).has(file))
        }
      }
    }),
    generateBundle(_, bundle) {
      written = bundle;
      known.clear();
    }
  };
}
