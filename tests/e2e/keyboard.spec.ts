import { expect, test } from '../support/atlas-driver';
import { faultsByTab } from '../support/keyboard-driver';
import { PaperPages } from '../support/paper-driver';

test('by the Tab key through each kind of page: the focus is shown, in sight, and goes on', async ({
  atlas,
  page
}) => {
  await atlas.withoutWebGl();
  for (const [path, hasMap] of [
    ['', true],
    ['sites/semey/', true],
    ['op-ed/', true],
    ['table/?country=KZ', true],
    ['measure/?from=otrar&to=heijo', true],
    ['print/', false]
  ] as const) {
    await atlas.open('ja', path);
    if (hasMap) await atlas.whole();
    else await new PaperPages(page).drawn();
    expect.soft(await faultsByTab(page, 60), path).toEqual([]);
  }
});
