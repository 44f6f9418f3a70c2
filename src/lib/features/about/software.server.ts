import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { shipped } from '../../../../tools/licences/shipped.mjs';
import { memoize } from '$lib/server/memoize';

/** A package of which something goes out to readers. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** As SPDX names it. */
  licence: string;
  /** Where the package is at home, if it says so. */
  url: string | undefined;
  /** Its licence in full, or its author where it carries no text. */
  text: string;
}

const authorSchema = v.pipe(
  v.object({ name: v.string() }),
  v.transform(({ name }) => name)
);

const packageSchema = v.object({
  name: v.string(),
  version: v.string(),
  license: v.optional(v.string()),
  homepage: v.optional(v.string()),
  author: v.optional(v.union([v.string(), authorSchema]), 'its authors'),
  dependencies: v.optional(v.record(v.string(), v.string()), {})
});

const packages = join(process.cwd(), 'node_modules');

/** Reads what a package says of itself. Throws where it names no licence. */
function read(folder: string): ShippedPackage {
  const { name, version, license, homepage, author } = manifest(folder);
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  const own = file ? readFileSync(join(folder, file), 'utf8').trim() : `By ${author}.`;
  // Some carry the notice alone, and the licence asks to be given in full.
  const isNotice = license === 'Apache-2.0' && !own.includes('TERMS AND CONDITIONS');
  const text = isNotice ? `${own}\n\n${apache()}` : own;
  // A choice of two stands in brackets there.
  const stated = license?.replace(/^\((.*)\)$/, '$1');
  const licence = stated ?? (text.startsWith('MIT License') ? 'MIT' : undefined);
  if (!licence) throw new Error(`The package ${name} names no licence`);
  const url = homepage?.startsWith('https://') ? homepage : undefined;
  return { name, version, licence, url, text };
}

const apache = () =>
  readFileSync(join(process.cwd(), 'tools/licences/Apache-2.0.txt'), 'utf8').trim();

function manifest(folder: string) {
  return v.parse(packageSchema, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
}

/** Folders of the packages that a package is made of; types leave nothing in it. */
function within(folder: string): string[] {
  return Object.keys(manifest(folder).dependencies)
    .filter((name) => !name.startsWith('@types/'))
    .map((name) => [join(folder, 'node_modules', name), join(packages, name)].find(existsSync)!);
}

/** All packages of which something goes out to readers, by name. */
export const shippedPackages = memoize((): ShippedPackage[] => {
  const folder = (name: string) => join(packages, name);
  const { bundled, worker, whole, drawn } = shipped;
  const folders = [...bundled, ...worker, ...drawn].map(folder);
  const inside = whole.map(folder).flatMap(within);
  return [...new Set([...folders, ...inside])].map(read).sort((a, b) => (a.name < b.name ? -1 : 1));
});

/** Their licences in full, one below the other. */
export function licenceTexts(): string {
  const rule = '-'.repeat(80);
  return shippedPackages()
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`\n${rule}\n\n`);
}
