// Holds the figures of one run of the benchmark against the product's budgets, and draws them. Ends with an error where a
// ratio, a layout shift or the scripts' weight is over its budget; times by themselves are the machine's, and only told.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { languages } from '../../tools/languages.mjs';
import { openingScripts, scriptOnTop } from '../../tools/weights/scripts.mjs';
import { chart } from './chart.mjs';

/** @typedef {{ what: string, pages: Record<string, import('./figures').Figure> }} Row */

/** @param {string} name @returns {any} undefined where that part was not run */
function result(name) {
  try {
    return JSON.parse(readFileSync(`bench-results/${name}.json`, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} name @returns {Row[]} none where that part was not run */
const figures = (name) => result(name) ?? [];

/** @param {string} file @param {string} what @param {string} page */
const figure = (file, what, page) => figures(file).find((row) => row.what === what)?.pages[page];

/** A median with its spread. @param {import('./figures').Figure | undefined} one */
const spread = (one) => (one ? `${one.median} (${one.least}–${one.most})` : '');

/** @typedef {{ what: string, atlas?: string, bare?: string, figure: number | undefined, budget: number, unit: string, held: boolean }} Budget */

/** @param {string} what @param {number} budget @param {string} file @param {string} measure @param {string} [bareMeasure] @returns {Budget} */
function toBare(what, budget, file, measure, bareMeasure = measure) {
  const [atlas, bare] = [figure(file, measure, 'atlas'), figure(file, bareMeasure, 'bare')];
  const ratio = atlas && bare?.median ? atlas.median / bare.median : undefined;
  const columns = { atlas: spread(atlas), bare: spread(bare) };
  return { what, ...columns, figure: ratio, budget, unit: '×', held: true };
}

/** @param {string} what @param {number} budget @param {string} unit @param {string} file @param {string} measure @param {boolean} held @returns {Budget} */
function alone(what, budget, unit, file, measure, held) {
  const atlas = figure(file, measure, 'atlas');
  return { what, atlas: spread(atlas), figure: atlas?.median, budget, unit, held };
}

const idle = 'map idle, ms';
const [shown, blocked] = ['largest contentful paint, ms', 'blocked until idle (TBT), ms'];
const picture = 'first picture of the interactive map, ms';
const [press, turn] = ['click to next frame (INP), ms', 'layer switch to next frame (INP), ms'];
const [opened, aimed] = ['click to card, ms', 'click of a hand that has aimed to card, ms'];
const [frame, worst] = ['frame of a walk, median, ms', 'frame of a walk, 95 of 100, ms'];
const large = '10000 sites, 1000 routes: frame, median, ms';
const budgets = [
  toBare('LCP to the bare map idle, slow line', 0.12, 'first-view-slow', shown, idle),
  toBare('first picture of the map, slow line', 1.3, 'first-view-slow', picture),
  toBare('first picture of the map, free line', 1.1, 'first-view-free', picture),
  toBare('TBT, slow line', 0.6, 'first-view-slow', blocked),
  toBare('map idle, slow line', 1.1, 'first-view-slow', idle),
  toBare('map idle, free line', 1.1, 'first-view-free', idle),
  toBare('click → card with its quotation', 1.5, 'hand-free', opened),
  toBare('click → card with its quotation, 4× CPU', 1.2, 'hand-slow', opened),
  toBare('the same, of a hand that has aimed', 1.5, 'hand-free', aimed),
  toBare('the same, of a hand that has aimed, 4× CPU', 1.2, 'hand-slow', aimed),
  toBare('click → next frame (INP)', 1, 'hand-free', press),
  toBare('click → next frame (INP), 4× CPU', 1, 'hand-slow', press),
  toBare('layer switch → drawn (INP), 4× CPU', 1, 'hand-slow', turn),
  toBare('frame while panning, median', 1.05, 'walk-free', frame),
  toBare('frame while panning, 95 of 100', 1.2, 'walk-free', worst),
  toBare('frame, 10,000 sites and 1,000 routes', 1.05, 'scale', large),
  alone('layout shift', 0, '', 'first-view-slow', 'layout shift', true),
  alone('layer switch, INP, 4× CPU', 100, ' ms', 'hand-slow', turn, false),
  alone('click on a sign, INP, 4× CPU', 100, ' ms', 'hand-slow', press, false),
  alone('a key in the search, 4× CPU', 50, ' ms', 'search', 'key to results, ms', false),
  {
    ...{
      what: 'script on top of MapLibre, gzip',
      figure: Math.max(...languages.map(scriptOnTop)) / 1000
    },
    ...{ budget: 120, unit: ' kB', held: true }
  }
];

/** @param {Budget} one */
const verdict = ({ figure, budget }) =>
  figure === undefined ? 'NOT MEASURED' : figure <= budget ? 'within' : 'OVER';
const rows = budgets.map((one) => ({
  what: one.what,
  atlas: one.atlas ?? '',
  bare: one.bare ?? '',
  figure: one.figure === undefined ? '' : `${one.figure.toFixed(2)}${one.unit}`,
  budget: `${one.budget}${one.unit}`,
  verdict: verdict(one) + (one.held ? '' : ', told only')
}));
console.table(rows);
/** @type {{ what: string, page: string, why: string }[]} */
const missed = result('scale-missed') ?? [];
if (missed.length > 0) console.table(missed);
const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`;
console.log(machine);
// For README, as it is printed there.
const table = [
  `On ${machine}; medians, with the least and the most of all rounds:`,
  '',
  '| what | atlas | bare | figure | budget | |',
  '| --- | --- | --- | --- | --- | --- |',
  ...rows.map((row) => `| ${Object.values(row).join(' | ')} |`)
];
writeFileSync('bench-results/table.md', `${table.join('\n')}\n`);

// What is weighed without a visit (tools/weights) has to be what a visit fetches.
/** @type {string[] | undefined} */
const fetched = result('fetched-slow')?.atlas;
const counted = openingScripts('en');
const uncounted = (fetched ?? []).filter(
  (path) => path.endsWith('.js') && !counted.includes(path) && path !== '/service-worker.js'
);
for (const path of uncounted) console.log(`fetched by a visit, but not weighed: ${path}`);

const parts = [
  ...['first-view-slow', 'first-view-free', 'hand-slow', 'hand-free', 'walk-slow', 'walk-free'],
  ...['memory', 'scale', 'search', 'year']
];
const all = Object.fromEntries(parts.map((name) => [name, figures(name)]));
writeFileSync(
  'bench-results/bench.json',
  JSON.stringify({ machine, budgets: rows, missed, ...all }, null, 2)
);
const firstViews = ['slow', 'free'].flatMap((line) =>
  figures(`first-view-${line}`)
    .filter(({ what }) => what.endsWith(', ms'))
    .map((row) => ({ ...row, what: `${row.what}: ${line} line` }))
);
const hands = ['slow', 'free'].flatMap((processor) =>
  figures(`hand-${processor}`).map((row) => ({
    ...row,
    what: `${row.what}: ${processor === 'slow' ? '4× CPU' : 'full processor'}`
  }))
);
const growth = figures('scale').filter(({ what }) => /map idle|frame, median/.test(what));
writeFileSync('bench-results/bench.svg', chart([...firstViews, ...hands, ...growth]));
const over = budgets.some((one) => one.held && verdict(one) === 'OVER');
process.exit(over || uncounted.length > 0 ? 1 : 0);
