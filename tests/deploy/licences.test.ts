import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceTexts, shippedPackages } from '$lib/features/about/software.server';
import { disagreement, packageOf } from '../../tools/licences/bundled-packages.mjs';
import { shipped } from '../../tools/licences/shipped.mjs';

/** Licences that let anyone take, change and sell, and ask for no more than their own text beside it. */
const free = [
  ...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'OFL-1.1'],
  'MIT OR Apache-2.0',
  // Asks for its own text in full, and for a notice where a package has one: none of ours has.
  'Apache-2.0'
];

/** What a module imports, but for types. */
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)(?! type\b)(?:[\w\s{},*]*\bfrom)? ['"]([^'"]+)['"]/gm
    )
  ].map(([, from]) => from!);

/** Packages that the service worker's modules import, and those that these are made of; Kit's own is in every page. */
function packagesOfWorker(): string[] {
  const folder = 'src/service-worker';
  const modules = new Set(
    readdirSync(folder)
      .filter((name) => !name.endsWith('.test.ts'))
      .map((name) => join(folder, name))
  );
  const packages = new Set<string>();
  for (const module of modules) {
    for (const from of importsOf(module)) {
      const near = [join(dirname(module), from), from.replace('$lib', 'src/lib')].map(
        (path) => `${path}.ts`
      );
      const own = near.find(existsSync);
      if (own) modules.add(own);
      else if (!from.startsWith('$')) packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(from)![0]);
    }
  }
  for (const name of packages) {
    const { dependencies = {} } = JSON.parse(
      readFileSync(`node_modules/${name}/package.json`, 'utf8')
    );
    for (const inner of Object.keys(dependencies)) packages.add(inner);
  }
  return [...packages].sort();
}

describe('the licences of what goes out', () => {
  const names = shippedPackages().map(({ name }) => name);

  it('are those of all packages that are bundled, and of those that these are made of', () => {
    for (const name of [
      ...[...shipped.bundled, ...shipped.worker, ...shipped.drawn],
      ...['earcut', 'gl-matrix', 'kdbush']
    ]) {
      expect(names).toContain(name);
    }
    expect(new Set(names).size).toBe(names.length);
  });

  it('are those of all packages that the service worker is made with, which the build does not look into', () => {
    expect(packagesOfWorker()).toEqual(shipped.worker);
  });

  it('are all free, and told in full', () => {
    const text = licenceTexts();
    for (const one of shippedPackages()) {
      expect(free, one.name).toContain(one.licence);
      expect(one.text.length, one.name).toBeGreaterThan(one.name === 'murmurhash-js' ? 10 : 300);
      if (one.licence === 'Apache-2.0') expect(one.text).toContain('TERMS AND CONDITIONS');
      expect(text).toContain(`${one.name} ${one.version} (${one.licence})\n\n${one.text}\n`);
    }
  });
});

describe('the build', () => {
  it('knows the package of a module', () => {
    expect(packageOf('/a/node_modules/pbf/index.js')).toBe('pbf');
    expect(packageOf('/a/node_modules/@turf/helpers/dist/x.js?url')).toBe('@turf/helpers');
    expect(packageOf('node_modules/maplibre-gl/node_modules/earcut/e.js')).toBe('earcut');
    expect(packageOf('/a/src/lib/map/create-map.ts')).toBeUndefined();
  });

  it('stops for a package whose licence is not told, or that is not there any more', () => {
    expect(disagreement(['pbf', 'pbf', 'uqr'], ['uqr', 'pbf'])).toBeUndefined();
    expect(disagreement(['pbf', 'left-pad'], ['pbf'])).toContain('not listed: left-pad.');
    expect(disagreement(['pbf'], ['pbf', 'uqr'])).toContain('not bundled: uqr.');
  });
});
