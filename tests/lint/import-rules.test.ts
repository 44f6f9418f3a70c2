import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** The files of code here are no files: nothing is asked of their types. */
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });

/** Messages of the import rule for one line of code in a file of `src/`. */
async function refused(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `src/${file}` });
  return result!.messages
    .filter(({ ruleId }) => ruleId === 'no-restricted-imports')
    .map(({ message }) => message);
}

const take = (from: string) => `import { a } from '${from}';\nexport const b = a;`;

describe('who may import whom', () => {
  it.each([
    ['lib/domain/probe.ts', '$lib/server/geo-files'],
    ['lib/domain/probe.ts', '$lib/cartography/style'],
    ['lib/domain/time/probe.ts', '$lib/validation/parse-atlas'],
    ['lib/domain/probe.ts', 'svelte'],
    ['lib/domain/probe.ts', 'node:fs'],
    ['lib/http/probe.ts', '$lib/domain/language'],
    ['lib/cartography/probe.ts', '$lib/state/paths'],
    ['lib/cartography/probe.ts', '$lib/map/create-map'],
    ['lib/cartography/probe.ts', 'maplibre-gl/dist/maplibre-gl.css'],
    ['lib/map/probe.ts', '$lib/state/context'],
    ['lib/map/probe.ts', '$lib/i18n/format'],
    ['lib/i18n/probe.ts', '$lib/cartography/style'],
    ['lib/i18n/probe.ts', '../cartography/style'],
    ['lib/state/probe.svelte.ts', '$lib/ui/Switch.svelte'],
    ['lib/state/probe.ts', '$lib/features/card/card-parts'],
    ['lib/ui/probe.ts', '$lib/features/card/card-parts'],
    ['lib/ui/probe.ts', 'maplibre-gl'],
    ['lib/shell/probe.ts', '$lib/map/create-map'],
    ['lib/shell/probe.ts', '$lib/server/geo-files'],
    ['lib/server/probe.ts', '$lib/state/paths'],
    ['lib/server/probe.ts', 'maplibre-gl'],
    ['lib/features/card/probe.ts', '$lib/features/card/cards.server'],
    ['lib/features/card/probe.ts', '$lib/server/geo-files'],
    ['lib/features/card/probe.ts', '$lib/features/print/texts'],
    ['lib/features/card/probe.ts', '$lib/shell/Help.svelte'],
    ['lib/features/op-ed/probe.ts', '$lib/features/card/card-parts'],
    ['lib/features/op-ed/probe.server.ts', '$lib/features/card/cards.server'],
    ['lib/features/op-ed/probe.server.ts', '$lib/state/paths'],
    ['routes/+page.ts', 'maplibre-gl'],
    ['service-worker/probe.ts', '$lib/http/fetch']
  ])('%s may not import %s', async (file, from) => {
    expect(await refused(file, take(from))).not.toEqual([]);
  });

  it.each([
    ['lib/cartography/probe.ts', '$lib/domain/layers'],
    ['lib/cartography/layers/probe.ts', '$lib/cartography/dashes'],
    ['lib/map/probe.ts', '$lib/cartography/style'],
    ['lib/map/probe.ts', 'maplibre-gl'],
    ['lib/map/probe.ts', '$lib/http/fetch'],
    ['lib/i18n/probe.ts', '$lib/domain/language'],
    ['lib/ui/probe.ts', '$lib/state/paths'],
    ['lib/shell/probe.ts', '$lib/map/load'],
    ['lib/shell/probe.ts', '$lib/features/card/card-parts'],
    ['lib/features/card/probe.ts', '$lib/features/op-ed/reading'],
    ['lib/features/card/probe.ts', '$lib/ui/Switch.svelte'],
    ['lib/features/card/probe.server.ts', '$lib/features/card/claims.server'],
    ['lib/features/card/probe.server.ts', '$lib/server/geo-files'],
    ['lib/server/probe.ts', '$lib/validation/parse-atlas'],
    ['service-worker/probe.ts', '$lib/domain/offline']
  ])('%s may import %s', async (file, from) => {
    expect(await refused(file, take(from))).toEqual([]);
  });
});
