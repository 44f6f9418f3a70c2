import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    properties: { runs: number; seed: number };
  }
}

/**
 * Every property is tried on this many cases; `npm run test:properties` asks for 10 000. One seed for all files of a run,
 * told once, so that a failure can be met again with `PROPERTY_SEED`.
 */
export default function drawSeed({ provide }: TestProject): void {
  const runs = Number(process.env.PROPERTY_RUNS ?? 100);
  const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);
  console.log(`Properties: ${runs} cases each, PROPERTY_SEED=${seed}`);
  provide('properties', { runs, seed });
}
