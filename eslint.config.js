import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The house's import rules: what each folder of `src/lib` may not import. No file is excepted;
 * tests beside the code keep to the rules of their folder.
 */
const folders = ['domain', 'host', 'cartography', 'map', 'i18n', 'atlas', 'worker', 'server'];

/** @type {Record<string, string[]>} */
const allowed = {
  domain: [],
  host: [],
  cartography: ['domain'],
  map: ['cartography', 'domain', 'host'],
  i18n: ['domain'],
  atlas: ['domain', 'host', 'i18n', 'cartography', 'map'],
  worker: ['domain'],
  server: ['domain', 'cartography']
};

/** @param {string} folder */
function importRules(folder) {
  const forbidden = folders.filter((other) => other !== folder && !allowed[folder].includes(other));
  const patterns = [
    {
      group: forbidden.flatMap((other) => [`**/${other}/**`, `$lib/${other}/**`]),
      message: `${folder}/ may import only ${allowed[folder].join(', ') || 'nothing of ours'}.`
    },
    { group: ['**/routes/**'], message: 'Routes are thin and at the top: nothing imports them.' }
  ];
  // Types may be named anywhere; the value is imported in map/ alone.
  if (folder !== 'map') {
    patterns.push({
      group: ['maplibre-gl', 'maplibre-gl/**'],
      message: 'Only map/ imports MapLibre.'
    });
  }
  if (folder === 'domain' || folder === 'cartography') {
    patterns.push({
      group: ['svelte', 'svelte/**', '$app/**', 'node:*'],
      message: `${folder}/ is pure.`
    });
  }
  if (folder === 'atlas') {
    patterns.push({
      group: ['$lib/map/mount', '**/map/mount'],
      message: 'MapLibre is loaded through map/load, so that nothing of it delays the text.'
    });
  }
  /** @type {import('eslint').Linter.RulesRecord} */
  const rules = { 'no-restricted-imports': ['error', { patterns }] };
  return {
    files: [`src/lib/${folder}/**/*.{ts,svelte}`, `src/lib/${folder}/**/*.svelte.ts`],
    rules
  };
}

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
      'no-console': 'off',
      // Data is text: markup from data is never set as HTML.
      'svelte/no-at-html-tags': 'error',
      // Addresses are built in atlas/paths.ts with resolve(); the query of the reader's layers is added to them.
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
    }
  },
  ...folders.map(importRules),
  {
    // No browser need know the order of Kazakh: `comparer` does.
    files: ['src/lib/atlas/**/*.{ts,svelte}'],
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
