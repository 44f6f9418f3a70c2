import { expect, test } from '../../support/atlas-driver';

test('a page refuses what its policy does not name', async ({ atlas, page }) => {
  await atlas.recordDiagnostics();
  await atlas.open('en', 'about/');
  const refused = await page.evaluate(async () => {
    const refusals: string[] = [];
    const thrown = (what: string, attempt: () => unknown) => {
      try {
        attempt();
      } catch (error) {
        refusals.push(`${what}: ${(error as Error).name}`);
      }
    };
    thrown('markup', () => (document.createElement('p').innerHTML = '<b>bold</b>'));
    thrown('worker', () => new Worker('/theme.js'));
    thrown('object', () => (document.createElement('object').data = '/plate.svg'));
    thrown('code', () => setTimeout('1'));
    thrown('script', () => (document.createElement('script').textContent = 'window.ran = true'));
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    thrown('gate of its own', () => trustedTypes.createPolicy('mine', {}));
    thrown('second gate', () => trustedTypes.createPolicy('svelte-trusted-html', {}));

    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    const image = new Image();
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    const base = document.createElement('base');
    base.href = 'https://example.org/';
    const frame = document.createElement('iframe');
    // Frames of the atlas's own are shown where one is offered to others; no other host has one here.
    frame.src = 'https://example.org/';
    const form = document.createElement('form');
    form.action = '/en/';
    document.body.append(style, image, base, frame, form);
    form.submit();
    await fetch('https://example.org/').catch(() => refusals.push('other host'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    return refusals;
  });
  expect(refused).toEqual([
    'markup: TypeError',
    'worker: TypeError',
    'object: TypeError',
    'code: TypeError',
    'script: TypeError',
    'gate of its own: TypeError',
    'second gate: TypeError',
    'other host'
  ]);
  const directives = (await atlas.policyViolations()).map((violation) => violation.split(' ')[0]);
  for (const directive of [
    'style-src-elem',
    'img-src',
    'base-uri',
    'form-action',
    'frame-src',
    'connect-src'
  ]) {
    expect(directives).toContain(directive);
  }
});

test('nothing is kept but what the reader chose: no cookie, no storage of others', async ({
  atlas,
  page,
  context
}) => {
  await atlas.open('en');
  await atlas.themeMenu().selectOption('night');
  await atlas.openFeature('/sites/semey/');
  await expect(atlas.cardOf('sites/semey')).toBeVisible();
  await page.goto('/en/op-ed/');
  const { cookies, origins } = await context.storageState({ indexedDB: true });
  expect(cookies).toEqual([]);
  expect(origins.map(({ origin }) => new URL(origin).hostname)).toEqual(['localhost']);
  expect(origins[0]!.localStorage).toEqual([{ name: 'theme', value: 'night' }]);
  // Kit notes how far the reader had scrolled, until the tab is closed.
  const noted = await page.evaluate(() => Object.keys(sessionStorage));
  expect(noted.filter((key) => !key.startsWith('sveltekit:'))).toEqual([]);
});
