import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Who may import whom, from the bottom to the top: what stands behind a folder of `src/lib` are the folders that it may
 * import. `*.server.ts`, which runs at build alone, keeps to the row of `server` wherever it lies. Tests beside the code
 * keep to the rules of their folder. Routes are at the top and may import all.
 * @satisfies {Record<string, string[]>}
 */
const mayImport = {
  domain: [],
  http: [],
  validation: ['domain'],
  cartography: ['domain'],
  i18n: ['domain'],
  map: ['cartography', 'domain', 'http'],
  state: ['map', 'i18n', 'http', 'cartography', 'domain'],
  ui: ['state', 'map', 'i18n', 'http', 'cartography', 'domain'],
  features: ['ui', 'state', 'map', 'i18n', 'http', 'cartography', 'domain'],
  shell: ['features', 'ui', 'state', 'map', 'i18n', 'http', 'cartography', 'domain'],
  server: ['domain', 'validation', 'cartography', 'i18n']
};

/** Which feature may import which; its own folder any. @type {Record<string, string[]>} */
const featuresMayImport = {
  card: ['measure', 'op-ed', 'share', 'things', 'journeys'],
  journeys: ['tours'],
  tours: ['op-ed'],
  measure: ['search', 'share'],
  embed: ['share'],
  quiz: ['worksheet']
};

/**
 * Words of our own that the code once had where the field has words that everyone searches for. On the right is what stands
 * in their place; the list keeps them from coming back.
 * @type {[word: string, instead: string][]}
 */
const vocabulary = [
  ['Tongues', 'LangText'],
  ['inTongues', 'withLangSpans'],
  ['tongueOf', 'detectLanguage'],
  ['Spoken', 'LocalizedText'],
  ['Speaker', 'Localizer'],
  ['Said', 'LiveRegion'],
  ['Announcing', 'Announcer'],
  ['findWay', 'shortestPath'],
  ['waySums', 'itineraryTotals'],
  ['windTowards', 'compassDirection'],
  ['plate', 'staticMap'],
  ['Plate', 'StaticMap'],
  ['plateSize', 'worldSize'],
  ['plateLines', 'staticMapLines'],
  ['LiveMap', 'InteractiveMap'],
  ['MapWaits', 'LoadMapPrompt'],
  ['MapGap', 'TileErrorNotice'],
  ['Sign', 'MapIcon'],
  ['Signs', 'Icons'],
  ['signOf', 'iconOf'],
  ['signGrid', 'iconGrid'],
  ['theShown', 'baseVariant'],
  ['theOpened', 'selectedVariant'],
  ['Those', 'LayerVariant'],
  ['Lifetime', 'TemporalExtent'],
  ['lifetime', 'extent'],
  ['lengthened', 'decodeExtent'],
  ['shortened', 'encodeExtent'],
  ['yearsShown', 'activeRange'],
  ['setTime', 'setYearRange'],
  ['TimeSteering', 'Timeline'],
  ['TimeBringing', 'Timeline'],
  ['TimePlaying', 'Timeline'],
  ['onPick', 'onFeatureClick'],
  ['onTaken', 'onUserMove'],
  ['isKept', 'matchesFilters'],
  ['toLoosen', 'relaxations'],
  ['Address', 'UrlState'],
  ['awaken', 'hydrate'],
  ['LazyPart', 'Lazy'],
  ['partTexts', 'lazyMessages'],
  ['askHost', 'fetchFromHost'],
  ['askForJson', 'fetchJson'],
  ['patience', 'stallTimeoutMs'],
  ['awaitPart', 'withTimeout'],
  ['fetchAhead', 'preload'],
  ['lockCameras', 'syncCameras'],
  ['Losses', 'ContextLosses'],
  ['Accessory', 'PageServices'],
  ['InView', 'VisibleFeatures'],
  ['RouteWalk', 'StationStepper'],
  ['ShownCard', 'CardView'],
  ['shownCard', 'cardView'],
  ['nameIn', 'featureName'],
  ['faultsOf', 'axeViolations'],
  ['Trouble', 'Diagnostics']
];

const features = readdirSync(new URL('src/lib/features', import.meta.url));

/**
 * @param {string} name of what imports, for the message
 * @param {string[]} files
 * @param {string[]} folders of `src/lib` that they may import, `features/card` among them
 * @param {{ ignores?: string[], atBuild?: boolean, map?: boolean, pure?: boolean }} [kind]
 */
function importRules(name, files, folders, { ignores = [], atBuild, map, pure } = {}) {
  const patterns = [
    {
      regex: String.raw`^\$lib/(?!(?:${folders.join('|')})/)`,
      message: `${name} may import only ${folders.join(', ')}.`
    },
    {
      regex: String.raw`^(?:\.\./)+(?!(?:\.\./)*tools/)`,
      message: 'What lies in another folder is imported from $lib/.'
    },
    { regex: '/routes/', message: 'Routes are thin and at the top: nothing imports them.' }
  ];
  if (!atBuild) {
    patterns.push({ regex: String.raw`\.server$`, message: '*.server.ts runs at build alone.' });
  }
  // Types may be named anywhere; the value is imported in map/ alone.
  if (!map) {
    const message =
      'Only map/ imports MapLibre, and map/load loads it: nothing of it delays the text.';
    patterns.push({ regex: '^(?:maplibre-gl(?:/|$)|.*/map/create-map$)', message });
  }
  if (pure) {
    patterns.push({
      regex: String.raw`^(?:svelte(?:/|$)|\$app/|node:)`,
      message: `${name} is pure.`
    });
  }
  /** @type {import('eslint').Linter.RulesRecord} */
  const rules = { 'no-restricted-imports': ['error', { patterns }] };
  return { files, ignores, rules };
}

/** What runs at build alone; the name of a test ends otherwise. */
const serverFiles = '*.server{,.test}.ts';

/** @param {string} folder */
const allIn = (folder) => [`src/lib/${folder}/**/*.ts`, `src/lib/${folder}/**/*.svelte`];

const folderRules = Object.entries(mayImport)
  .filter(([folder]) => folder !== 'features')
  .map(([folder, folders]) =>
    importRules(`${folder}/`, allIn(folder), [...folders, folder], {
      atBuild: folder === 'server',
      map: folder === 'map',
      pure: ['domain', 'validation', 'cartography'].includes(folder)
    })
  );

const featureRules = features.flatMap((feature) => {
  const [name, own] = [`features/${feature}/`, [feature, ...(featuresMayImport[feature] ?? [])]];
  const reached = own.map((other) => `features/${other}`);
  const atBuild = `src/lib/features/${feature}/**/${serverFiles}`;
  return [
    importRules(name, allIn(`features/${feature}`), [...mayImport.features, ...reached], {
      ignores: [atBuild]
    }),
    importRules(`${name}${serverFiles}`, [atBuild], [...mayImport.server, 'server', ...reached], {
      atBuild: true
    })
  ];
});

export default ts.config(
  {
    ignores: [
      'build/',
      '.svelte-kit/',
      'node_modules/',
      'shots/',
      'test-results/',
      'bench-results/',
      'playwright-report/'
    ]
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs['flat/recommended'],
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { noInlineConfig: false, reportUnusedDisableDirectives: 'error' },
    rules: {
      // TypeScript knows what is defined.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
      ],
      eqeqeq: ['error', 'always'],
      'id-denylist': ['error', ...vocabulary.map(([word]) => word)],
      'no-console': 'off',
      // Data is text: markup from data is never set as HTML.
      'svelte/no-at-html-tags': 'error',
      // Addresses are built in state/paths.ts with resolve(); the query of the reader's layers is added to them.
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
    }
  },
  {
    // What only types tell: a promise that nobody waits for, an assertion that asserts nothing.
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    // Kit leaves the worker's own module out of the project: it runs in another scope.
    ignores: ['src/service-worker/index.ts'],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte']
      }
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error'
    }
  },
  ...folderRules,
  ...featureRules,
  importRules('service-worker/', ['src/service-worker/**/*.ts'], ['domain']),
  {
    // No browser need know the order of Kazakh: `comparer` does.
    files: ['src/lib/{state,ui,features,shell}/**/*.{ts,svelte}'],
    ignores: [`**/${serverFiles}`],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Intl', property: 'Collator', message: 'Sort with comparer of i18n/collator.' }
      ]
    }
  },
  {
    // How words sort and how numbers, dates and plurals are said hangs on the atlas's language, not the browser's.
    files: ['src/**/*.{ts,svelte}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(localeCompare|toLocale\\w+)$/]',
          message: 'Sort with Intl.Collator; say numbers and dates with i18n/format.'
        },
        {
          selector: 'NewExpression[callee.object.name="Intl"][arguments.length=0]',
          message: 'Name the language: without it Intl takes the browser’s.'
        }
      ]
    }
  },
  {
    files: ['src/routes/**/*.{ts,svelte}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['maplibre-gl', 'maplibre-gl/**'], message: 'Only map/ imports MapLibre.' }
          ]
        }
      ]
    }
  }
);
