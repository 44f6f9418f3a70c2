import fc from 'fast-check';

/**
 * Every property is tried on this many cases; `npm run test:properties` asks for 10 000. The seed is printed, so
 * that a failure can be met again with `PROPERTY_SEED`.
 */
const runs = Number(process.env.PROPERTY_RUNS ?? 100);
const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);

fc.configureGlobal({ numRuns: runs, seed });
if (process.env.PROPERTY_RUNS ?? process.env.PROPERTY_SEED) {
  console.log(`Properties: ${runs} cases each, seed ${seed}`);
}
