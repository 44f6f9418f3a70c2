import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const modules = (readdirSync('src', { recursive: true }) as string[])
  .map((file) => join('src', file))
  .filter((file) => statSync(file).isFile());

/** Modules that each module of `src/` names, types among them. */
const imports = new Map<string, readonly string[]>(
  modules
    .filter((file) => /\.(ts|svelte)$/.test(file))
    .map((file) => {
      const named = readFileSync(file, 'utf8').matchAll(
        /(?:\bfrom\s+|\bimport\s*\(?\s*)['"]((?:\$lib|\.{1,2})\/[^'"]+)['"]/g
      );
      return [file, [...named].flatMap(([, from]) => moduleOf(file, from!))] as const;
    })
);

function moduleOf(importer: string, from: string): string[] {
  const path = from.startsWith('$lib/')
    ? join('src/lib', from.slice('$lib/'.length))
    : join(dirname(importer), from);
  return modules.filter((file) => [path, `${path}.ts`, `${path}.svelte`].includes(file));
}

/** A way round from a module back to itself. */
function circle(): string[] | undefined {
  const done = new Set<string>();
  function from(module: string, way: readonly string[]): string[] | undefined {
    const at = way.indexOf(module);
    if (at >= 0) return [...way.slice(at), module];
    if (done.has(module)) return undefined;
    for (const next of imports.get(module) ?? []) {
      const found = from(next, [...way, module]);
      if (found) return found;
    }
    done.add(module);
    return undefined;
  }
  for (const module of imports.keys()) {
    const found = from(module, []);
    if (found) return found;
  }
  return undefined;
}

it('no folder of src/lib holds more than 25 files of its own', () => {
  const counts = new Map<string, number>();
  for (const file of modules) {
    if (file.startsWith('src/lib/'))
      counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  }
  expect([...counts].filter(([, count]) => count > 25)).toEqual([]);
});

it('no module imports itself by way of others, not even a type', () => {
  expect(imports.size).toBeGreaterThan(300);
  expect(circle()).toBeUndefined();
});
