import { test } from '@playwright/test';
import { press } from './hand';
import { beginProfile, endProfile } from './profile';
import { visit } from './visit';

test.skip(!process.env.BENCH_PROFILE, 'BENCH_PROFILE=1 says where the time goes');

for (const name of ['atlas', 'bare'] as const) {
  test(`where the time goes: ${name}`, async ({ browser }) => {
    const { page, session, close } = await visit(browser, name, {
      slow: true,
      hash: '#map=4/35.6895/139.69171',
      before: beginProfile
    });
    await endProfile(session, `load-${name}`);
    await beginProfile(session);
    await press(page);
    await endProfile(session, `click-${name}`);
    await close();
  });
}
