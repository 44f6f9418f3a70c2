import { expect, groups, smallWindow, test } from '../../support/atlas-driver';

test('each group goes off and on, and the picture of the interactive map follows', async ({
  atlas,
  page
}) => {
  await page.setViewportSize(smallWindow);
  await atlas.open('ru');
  await atlas.mapIdle();
  const whole = await atlas.picture();
  for (const group of ['historical', 'memory', 'modern'] as const) {
    const rest = Object.entries(groups).flatMap(([name, layers]) => (name === group ? [] : layers));
    await atlas.groupSwitch(group).click();
    await expect.poll(() => atlas.place()).toBe(`/ru/?layers=${rest.join(',')}`);
    let gone = 0;
    const apart = async () => (gone = await atlas.difference(whole, await atlas.picture()));
    await expect.poll(apart, `without ${group}`).toBeGreaterThan(0.0005);
    const most = Math.max(0.0002, gone / 4);

    await atlas.groupSwitch(group).click();
    await expect.poll(() => atlas.place()).toBe('/ru/');
    // Labels that had to move may keep their new side: the picture is nearly the same, far from the one without.
    await expect.poll(apart, `${group} again`).toBeLessThan(most);
  }
});

test('a group that is switched off and on again leaves the map as it was, names too', async ({
  atlas,
  page
}) => {
  await page.goto('/en/');
  await atlas.mapIdle();
  const before = await atlas.picture();
  for (const group of ['modern', 'historical'] as const) {
    await atlas.groupSwitch(group).click();
    await expect.poll(() => atlas.place()).toContain('layers=');
    expect(await atlas.difference(before, await atlas.picture()), group).toBeGreaterThan(0.005);
    await atlas.groupSwitch(group).click();
    await expect.poll(() => atlas.place()).toBe('/en/');
    expect(await atlas.difference(before, await atlas.picture()), group).toBe(0);
  }
});
