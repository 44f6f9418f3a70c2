import { afterEach, expect, it, vi } from 'vitest';
import { trustWorker } from './worker';

afterEach(() => vi.unstubAllGlobals());

it('lets the one worker through, and nothing else', () => {
  const policies = new Map<string, Record<string, (text: string) => string | null>>();
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: Record<string, (text: string) => string | null>) =>
      policies.set(name, rules)
  });
  trustWorker('/_app/worker.mjs');
  const rules = policies.get('default')!;
  expect(Object.keys(rules)).toEqual(['createScriptURL']);
  expect(rules.createScriptURL!('/_app/worker.mjs')).toBe('/_app/worker.mjs');
  for (const other of ['/_app/worker.mjs?', 'https://example.org/_app/worker.mjs', 'data:,', '']) {
    expect(rules.createScriptURL!(other)).toBeNull();
  }
});

it('does nothing where the browser knows no trusted types', () => {
  vi.stubGlobal('trustedTypes', undefined);
  expect(() => trustWorker('/_app/worker.mjs')).not.toThrow();
});
