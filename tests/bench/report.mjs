// Holds the figures of one run of the benchmark against the product's budgets, ratios and bytes alone, and draws them.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chart } from './chart.mjs';
import { scriptOnTop } from './script-on-top.mjs';

/** @typedef {{ what: string, pages: Record<string, import('./figures').Figure> }} Row */

/** @param {string} name @returns {Row[]} none where that part was not run */
function figures(name) {
  try {
    return JSON.parse(readFileSync(`bench-results/${name}.json`, 'utf8'));
  } catch {
    return [];
  }
}

/** @param {string} file @param {string} what @param {string} page */
const value = (file, what, page) =>
  figures(file).find((row) => row.what === what)?.pages[page]?.median;

/** @param {number | undefined} a @param {number | undefined} b */
const ratio = (a, b) => (a === undefined || !b ? undefined : a / b);
/** @param {string} file @param {string} what */
const toBare = (file, what) => ratio(value(file, what, 'atlas'), value(file, what, 'bare'));

const idle = 'map idle, ms';
const large = '10000 sites, 1000 routes: frame, median, ms';
/** @type {[what: string, figure: number | undefined, budget: number, unit: string][]} */
const budgets = [
  [
    'LCP to the bare map idle, slow line',
    ratio(
      value('first-view-slow', 'largest contentful paint, ms', 'atlas'),
      value('first-view-slow', idle, 'bare')
    ),
    0.15,
    '×'
  ],
  ['TBT, slow line', toBare('first-view-slow', 'blocked until idle (TBT), ms'), 0.6, '×'],
  ['map idle, slow line', toBare('first-view-slow', idle), 1.1, '×'],
  ['map idle, free line', toBare('first-view-free', idle), 1.1, '×'],
  ['layer switch, INP', toBare('hand', 'layer switch to next frame (INP), ms'), 1.2, '×'],
  ['click on a sign, INP', toBare('hand', 'click to next frame (INP), ms'), 1.2, '×'],
  ['frame while panning, median', toBare('walk', 'frame of a walk, median, ms'), 1.05, '×'],
  ['frame, 10,000 sites and 1,000 routes', toBare('scale', large), 1.05, '×'],
  ['layout shift', value('first-view-slow', 'layout shift', 'atlas'), 0, ''],
  ['script on top of MapLibre, gzip', scriptOnTop() / 1000, 90, ' kB']
];

const rows = budgets.map(([what, figure, budget, unit]) => ({
  what,
  figure: figure === undefined ? 'not measured' : `${figure.toFixed(2)}${unit}`,
  budget: `${budget}${unit}`,
  verdict: figure === undefined ? '' : figure <= budget ? 'within' : 'OVER'
}));
console.table(rows);
const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`;
console.log(machine);
const parts = ['first-view-slow', 'first-view-free', 'hand', 'walk', 'scale', 'year'];
const all = Object.fromEntries(parts.map((name) => [name, figures(name)]));
writeFileSync(
  'bench-results/bench.json',
  JSON.stringify({ machine, budgets: rows, ...all }, null, 2)
);
writeFileSync(
  'bench-results/bench.svg',
  chart(
    ['first-view-slow', 'first-view-free'].flatMap((name) =>
      figures(name)
        .filter(({ what }) => what.endsWith(', ms'))
        .map((row) => ({ ...row, what: `${row.what}: ${name.slice('first-view-'.length)} line` }))
    )
  )
);
