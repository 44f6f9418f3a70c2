import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { release } from '$lib/server/release';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const citation = parse(read('CITATION.cff'));
const { version, license } = JSON.parse(read('package.json'));

describe('CITATION.cff', () => {
  it('has what the format 1.2.0 demands', () => {
    expect(citation).toMatchObject({ 'cff-version': '1.2.0', type: 'software' });
    for (const key of ['message', 'title']) expect(citation[key]).toEqual(expect.any(String));
    const authors = [{ name: 'The Silk Road Atlas contributors' }];
    expect([citation.authors, citation['preferred-citation'].authors]).toEqual([authors, authors]);
  });

  it('agrees with the package and the licence', () => {
    expect([citation.version, citation.license]).toEqual([version, license]);
    expect(citation['preferred-citation'].license).toBe('CC-BY-4.0');
    expect(read('LICENSE')).toContain('CC BY 4.0');
  });

  it('has one version and one date, which the files of the data carry', () => {
    const { version: dataVersion, 'date-released': date, year } = citation['preferred-citation'];
    expect(release()).toEqual({ version: citation.version, date: citation['date-released'] });
    expect(release()).toEqual({ version: dataVersion, date });
    expect(date.startsWith(`${year}-`)).toBe(true);
  });
});
