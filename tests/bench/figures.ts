import { mkdirSync, writeFileSync } from 'node:fs';
import { median, quantile } from './statistics';

/** Values by what is measured and the page it was measured on. */
export type Measured = Record<string, Record<string, number[]>>;

/** Adds a value of a page. */
export function note(measured: Measured, what: string, page: string, value: number): void {
  ((measured[what] ??= {})[page] ??= []).push(value);
}

/** Shows medians with their spread beside the ratio to the bare page, and keeps them under `bench-results/`. */
export function keep(file: string, measured: Measured): void {
  const figures = Object.entries(measured).map(([what, pages]) => {
    const bare = pages.bare ? median(pages.bare) : 0;
    const columns = Object.entries(pages).map(([page, values]) => [
      page,
      {
        median: round(median(values)),
        least: round(quantile(values, 0)),
        most: round(quantile(values, 1)),
        ...(bare > 0 && { ratio: Math.round((median(values) / bare) * 100) / 100 })
      }
    ]);
    return { what, pages: Object.fromEntries(columns) as Record<string, Figure> };
  });
  console.table(
    Object.fromEntries(
      figures.map(({ what, pages }) => [
        what,
        Object.fromEntries(
          Object.entries(pages).map(([page, { median, least, most, ratio }]) => [
            page,
            `${median} (${least}–${most})${ratio === undefined ? '' : ` ×${ratio}`}`
          ])
        )
      ])
    )
  );
  mkdirSync('bench-results', { recursive: true });
  writeFileSync(`bench-results/${file}.json`, JSON.stringify(figures, null, 2));
}

/** What is kept of one page; `ratio` is to the bare page's median. */
export interface Figure {
  median: number;
  least: number;
  most: number;
  ratio?: number;
}

const round = (value: number) => Math.round(value * 10) / 10;
