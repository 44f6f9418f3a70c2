import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** Messages of the import rule for one line of code in a file of a folder. */
async function refused(folder: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `src/lib/${folder}/probe.ts` });
  return result!.messages
    .filter(({ ruleId }) => ruleId === 'no-restricted-imports')
    .map(({ message }) => message);
}

const take = (from: string) => `import { a } from '${from}';\nexport const b = a;`;

describe('who may import whom', () => {
  it.each([
    ['domain', '../server/geo-files'],
    ['domain', '$lib/cartography/style'],
    ['domain', 'svelte'],
    ['domain', 'node:fs'],
    ['host', '$lib/domain/language'],
    ['worker', '$lib/host/ask'],
    ['cartography', '../atlas/paths'],
    ['cartography', '$lib/map/mount'],
    ['map', '$lib/atlas/context'],
    ['map', '../i18n/format'],
    ['i18n', '../cartography/style'],
    ['atlas', '$lib/server/cards'],
    ['atlas', '$lib/map/mount'],
    ['atlas', 'maplibre-gl'],
    ['server', '../atlas/paths'],
    ['server', 'maplibre-gl'],
    ['cartography', 'maplibre-gl/dist/maplibre-gl.css']
  ])('%s may not import %s', async (folder, from) => {
    expect(await refused(folder, take(from))).not.toEqual([]);
  });

  it.each([
    ['cartography', '../domain/layers'],
    ['map', '$lib/cartography/style'],
    ['map', 'maplibre-gl'],
    ['map', '$lib/host/ask'],
    ['i18n', '../domain/language'],
    ['atlas', '$lib/i18n/format'],
    ['atlas', '$lib/map/load'],
    ['server', '../cartography/smooth']
  ])('%s may import %s', async (folder, from) => {
    expect(await refused(folder, take(from))).toEqual([]);
  });
});
