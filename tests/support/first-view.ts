import { pageFailure } from '../../src/lib/i18n/page-failure';
import { words, type Language } from './atlas/words';

// What a reader meets where one request of the first view is answered otherwise than it should, whichever browser asks.

/** How a request may be answered: late, never, with an error, with a page that asks to log in, cut in half. */
export const faultNames = ['late', 'never', '500', 'HTML', 'half'] as const;
export type Fault = (typeof faultNames)[number];

/** How long a late answer is late, ms. */
export const lateMs = 3000;
/** What stands in the place of a file where a network asks its guests to log in. */
export const loginPage = '<!doctype html><title>Log in</title><p>Hi';

/** So long a reader may be left without a word, ms. */
export const toldWithin = 10_000;

/** So many times longer than it was undisturbed a page may take where a machine has come to have other things to do. */
export const busyFactor = 3;

/**
 * What a reader meets: all that the page can do; a word that something is missing; a page of which something is
 * missing without a word; a page whose text, list or static map is gone.
 */
export type Outcome = 'whole' | 'told' | 'silent' | 'wiped';
export interface Row {
  /** The path of the request. */
  path: string;
  fault: Fault;
  outcome: Outcome;
  /** How often the request was made, and the page loaded. */
  asked: number;
  loads: number;
  uncaught: string[];
}

/** A row as a line of the table, its cells parted by tabs. */
export const lineOf = ({ path, fault, outcome, asked, loads, uncaught }: Row) =>
  [outcome, fault, kindOf(path), path, asked, loads, ...uncaught].join('\t');

/** How many rows have each outcome, in words. */
export function summary(rows: readonly Row[]): string {
  const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  return ['whole', 'told', 'silent', 'wiped'].map((one) => `${one}: ${count(one)}`).join(', ');
}

/** Whether a reader was left alone, or the page asks without end. */
export const isBad = ({ outcome, asked, loads, uncaught }: Row) =>
  outcome === 'silent' || outcome === 'wiped' || asked > 6 || loads > 1 || uncaught.length > 0;

/** What kind of thing a path names, so that one of each kind stands for the rest. */
export function kindOf(path: string): string {
  const kinds: [RegExp, string][] = [
    [/\/entry\/start/, 'entry script'],
    [/\/entry\/app/, 'app script'],
    [/\/nodes\/0\./, 'root layout'],
    [/\/nodes\/1\./, 'root error page'],
    [/\/nodes\//, 'route script'],
    [/maplibre-gl-worker/, 'map worker'],
    [/\/chunks\//, 'chunk'],
    [/maplibre-gl[^/]*\.css$/, 'style sheet of the map'],
    [/\.css$/, 'style sheet'],
    [/\.woff2?$/, 'font'],
    [/\.pbf$/, 'tile'],
    [/\/relief\/plate/, 'relief of the static map'],
    [/\/relief\//, 'relief tile'],
    [/favicon/, 'icon of the window'],
    [/\/data\/map\//, 'map data'],
    [/\/data\//, 'data'],
    [/\.svg$|\.png$/, 'picture']
  ];
  return kinds.find(([form]) => form.test(path))?.[1] ?? path;
}

/** The first of each kind. */
export function oneOfEach<Case extends { path: string }>(cases: readonly Case[]): Case[] {
  const kinds = new Map<string, Case>();
  for (const one of cases) if (!kinds.has(kindOf(one.path))) kinds.set(kindOf(one.path), one);
  return [...kinds.values()];
}

/** All words that say that something is missing. */
export function failureWords(language: Language): string[] {
  const { map, parts, tours, nav } = words[language];
  return [
    ...[map.failed, map.slow, map.gap, map.noTimeline, parts.failed, parts.filters],
    ...[tours.failed, nav.searchFailed, ...Object.values(pageFailure[language])]
  ];
}

/** Runs in the page: whether all its parts have come. Without WebGL the map's place says that it cannot come. */
export function isWhole(hasMap: boolean): boolean {
  const parts = {
    '.timeline-slot:not([hidden])': '.timeline',
    '.filter-slot': '.filters',
    '.tour-slot': '.tours, .tour, .tour-bar',
    '.actions-slot': '.actions',
    '.site-header': '.announcer',
    '.map': hasMap ? '[data-map-ready="true"]' : '.map-notice'
  };
  return Object.entries(parts).every(
    ([slot, part]) =>
      [...document.querySelectorAll<HTMLElement>(slot)].every(
        (room) => room.hidden || !room.checkVisibility() || document.querySelector(part) !== null
      ) && document.querySelector('.site-header') !== null
  );
}

/** Runs in the page: what the server sent to be read: the card, the way to the list, the place on the static map. */
export function textOf(): string {
  // Below a card it comes when the page rests; till then, and without a script, a link leads to it.
  const list = document.querySelector('#list h2, .list-link a')?.textContent.trim() ?? '';
  const card = document.querySelector('[data-card] blockquote')?.textContent ?? '';
  const place = document.querySelectorAll('svg.static-map .ring').length;
  const title = document.querySelector('h1')?.textContent ?? '';
  return [title, card, place, list].join('|').replace(/\s+/g, ' ');
}

/** Runs in the page: whether any of the words can be seen. */
export function says(said: string[]): boolean {
  return [...document.querySelectorAll<HTMLElement>('p, h1, h2')].some(
    (one) => said.includes(one.textContent.trim()) && one.checkVisibility()
  );
}

/** Whether something holds within so many milliseconds; a page that is just coming or going answers nothing. */
export async function settles(holds: () => Promise<boolean>, within: number): Promise<boolean> {
  for (const end = Date.now() + within; Date.now() < end;) {
    if (await holds().catch(() => false)) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

/** A page as whoever looks at it sees it. */
export interface Seen {
  isWhole(): Promise<boolean>;
  isTold(): Promise<boolean>;
  text(): Promise<string>;
}

/**
 * What a reader meets in a page that is on its way.
 * @param undisturbed what the page says when nothing is wrong, and how long it takes to be whole, ms
 */
export async function outcomeOf(
  page: Seen,
  fault: Fault,
  { text, wholeAfter }: { text: string; wholeAfter: number }
): Promise<Outcome> {
  let isFine = false;
  const isAnswered = async () => (isFine = await page.isWhole()) || (await page.isTold());
  await settles(isAnswered, toldWithin + busyFactor * wholeAfter);
  // What came late is welcome, and takes back what was said.
  if (!isFine && fault === 'late') isFine = await settles(() => page.isWhole(), 30_000);
  if ((await page.text()) !== text) return 'wiped';
  if (await page.isTold()) return 'told';
  // What was said has been taken back: what was missing has come, and the rest is on its way.
  isFine ||= await settles(() => page.isWhole(), busyFactor * wholeAfter);
  return isFine ? 'whole' : 'silent';
}
