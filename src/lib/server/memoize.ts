/** Remembers a function's results by its arguments: the build asks for the same thing many times. */
export function memoize<A extends (string | number)[], R>(
  make: (...args: A) => R
): (...args: A) => R {
  const results = new Map<string, R>();
  return (...args) => {
    const key = args.join('|');
    if (!results.has(key)) results.set(key, make(...args));
    return results.get(key)!;
  };
}
