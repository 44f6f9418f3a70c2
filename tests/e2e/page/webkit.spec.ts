import { expect, test } from '@playwright/test';
import { isWebKitInstalled, startWebKit } from '../../support/webkit';

test.skip(!isWebKitInstalled(), 'WebKitGTK and its driver are not installed on this machine');

test('no page can be pushed sideways in WebKit', async ({ baseURL }) => {
  const webkit = await startWebKit();
  try {
    for (const width of [1440, 1024]) {
      await webkit.resize(width, 800);
      for (const page of ['en/about/', 'kk/about/', 'ja/about/', 'ru/op-ed/', 'en/data/']) {
        await webkit.open(baseURL + page);
        const pushed = await webkit.run('scrollTo(999, 0); return [scrollX, innerWidth]');
        expect(pushed, `${page} at ${width}`).toEqual([0, width]);
      }
    }
  } finally {
    await webkit.close();
  }
});
