/** One thing that is wrong with the data: where it stands and what was expected there. */
export interface Problem {
  file: string;
  feature: string;
  field: string;
  expected: string;
}

/** Stops the build; its message names every problem found, one a line. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`Bad data in geo/\n${problems.map(describe).join('\n')}`);
    this.name = 'DataError';
    this.problems = problems;
  }
}

function describe({ file, feature, field, expected }: Problem): string {
  return `${file}: feature "${feature}": field "${field}": expected ${expected}`;
}
