import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** Whether a line of code is refused because what it says would hang on the browser's language. */
async function refused(code: string): Promise<boolean> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: 'src/lib/atlas/probe.ts' });
  return result!.messages.some(
    ({ ruleId }) => ruleId?.startsWith('no-restricted-') && ruleId !== 'no-restricted-imports'
  );
}

describe('what is sorted and said goes by the language of the atlas', () => {
  it.each([
    'export const order = (a: string, b: string) => a.localeCompare(b);',
    'export const said = (n: number) => n.toLocaleString();',
    'export const day = (date: Date) => date.toLocaleDateString("en");',
    'export const upper = (name: string) => name.toLocaleUpperCase();',
    'export const collator = new Intl.Collator();',
    'export const russian = new Intl.Collator("ru");',
    'export const number = new Intl.NumberFormat();'
  ])('refused: %s', async (code) => {
    expect(await refused(code)).toBe(true);
  });

  it.each([
    'export const rules = new Intl.PluralRules("kk");',
    'export const upper = (name: string) => name.toUpperCase();'
  ])('allowed: %s', async (code) => {
    expect(await refused(code)).toBe(false);
  });
});
