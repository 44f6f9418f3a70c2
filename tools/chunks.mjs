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
      /\/atlas\/(PageHead|sharing\/ActionsSlot)\.svelte$/
    ]
  },
  {
    name: 'atlas',
    roots: [
      /\/routes\/\[lang=lang\]\/\(atlas\)\/\+(layout|page)\.svelte$/,
      /\/lib\/atlas\/in-popup\.ts$/,
      // What the tours' links share with a card is no reason to fetch the card.
      /\/lib\/atlas\/tour-paths\.ts$/,
      /\/domain\/tour-place\.ts$/
    ]
  },
  {
    name: 'quotation',
    roots: [/\/atlas\/(SentencePair|CorrectionNotes|GlossNotes|FeatureLinks)\.svelte$/]
  },
  { name: 'card', roots: [/\/\(atlas\)\/\[collection=collection\]\/\[id\]\/\+page\.svelte$/] }
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
  return {
    name: 'few-chunks',
    config: (_, { isSsrBuild }) =>
      isSsrBuild ? {} : { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
    buildStart: () => bundleOf.clear(),
    buildEnd() {
      const all = [...this.getModuleIds()];
      for (const id of all) if (styles.test(id)) bundleOf.set(id, 'runtime');
      for (const { name, roots } of bundles) {
        const named = all.filter((id) => roots.some((root) => root.test(id.split('?')[0] ?? '')));
        for (const id of reachedFrom(named, (of) => this.getModuleInfo(of))) {
          if (!bundleOf.has(id)) bundleOf.set(id, name);
        }
      }
    }
  };
}
