import { languages } from '../languages.mjs';
import { everywhere, framing, kinds, ordinary, policy } from './rules.mjs';
import { types } from './types.mjs';

/** Folders of pages that may stand in no frame, below a language. */
const folders = [
  ...[
    'about',
    'class',
    'data',
    'measure',
    'offline',
    'op-ed',
    'places',
    'print',
    'routes',
    'sites'
  ],
  ...['journeys', 'table', 'things', 'worksheet']
];

const pages = [
  '/',
  '/data/',
  ...languages.flatMap((language) => [
    `/${language}/`,
    ...folders.map((folder) => `/${language}/${folder}/*`)
  ])
];

const framingHeaders = {
  'Content-Security-Policy': framing.nobody,
  'X-Frame-Options': ordinary['X-Frame-Options'] ?? ''
};

/**
 * A rule's headers in this form. Hosts join what all rules that fit a path say of one header, which is right for
 * policies (browsers follow each of them) and for nothing else: so the policy stands in the rule for all paths,
 * who may frame in rules that never meet, and how long pages are kept is left to the host, which asks again
 * each time.
 * @param {Record<string, string | null>} headers
 */
function own(headers) {
  const given = Object.entries(headers).filter(([, value]) => value !== null);
  return Object.fromEntries(
    given.map(([name, value]) => [
      name,
      name === 'Content-Security-Policy' ? framing.anybody : String(value)
    ])
  );
}

/** The `_headers` file of static hosts. @param {string} base @returns {string} */
export function headersFile(base = '') {
  /** @type {[path: string, headers: Record<string, string>][]} */
  const rules = [
    ['/*', { ...everywhere, 'Content-Security-Policy': policy }],
    ...kinds.flatMap(({ paths, headers }) =>
      paths.map(
        (path) =>
          /** @type {[string, Record<string, string>]} */ ([
            path.endsWith('/') ? `${path}*` : path,
            own(headers)
          ])
      )
    ),
    ...pages.map(
      (path) => /** @type {[string, Record<string, string>]} */ ([path, framingHeaders])
    ),
    ...Object.entries(types).map(
      ([ending, type]) =>
        /** @type {[string, Record<string, string>]} */ ([`/*.${ending}`, { 'Content-Type': type }])
    )
  ];
  const lines = rules.flatMap(([path, headers]) => [
    base + path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
  ]);
  return [
    '# The Silk Road Atlas on hosts that read _headers: written by tools/deploy.mjs from',
    '# tools/deploy/rules.mjs. See README.md.',
    ...lines,
    ''
  ].join('\n');
}
