import { foremostNames } from '../../../src/lib/cartography/foremost-names';
import { languages } from '../../../src/lib/domain/language';
import { expect, test } from '../../support/atlas-driver';
import { NamesDriver, type NamesOfView } from '../../support/names-driver';

/** A sign nearer to the frame has no room for its name on that side. */
const nameLength = { x: 72, y: 24 };

function isWellInside({ width, height }: NamesOfView['size'], { x, y }: { x: number; y: number }) {
  const inside = (at: number, edge: number, end: number) => at > edge && at < end - edge;
  return inside(x, nameLength.x, width) && inside(y, nameLength.y, height);
}

const views = [
  null,
  { zoom: 3.5, lat: 37, lon: 118 },
  { zoom: 4, lat: 40, lon: 72 },
  { zoom: 6, lat: 40, lon: 68 }
];

for (const [width, height] of [
  [1440, 900],
  [1280, 800],
  [390, 844]
] as const)
  test(`the eight foremost names of a view are there, none cut and none over another, at ${width}×${height}`, async ({
    atlas,
    page
  }) => {
    await page.setViewportSize({ width, height });
    const driver = new NamesDriver(page);
    await driver.watch();
    await page.goto('/en/');
    await atlas.mapIdle();
    for (const view of views)
      for (const language of languages) {
        const { size, names, signs } = await driver.at(view, language, foremostNames);
        const where = `${language}, ${view ? JSON.stringify(view) : 'as it opens'}`;
        const first = signs.filter((sign) => isWellInside(size, sign)).slice(0, 8);
        expect(first.length, where).toBeGreaterThan(1);
        const named = new Set(names.map(({ key }) => key));
        expect(
          first.map(({ key }) => key).filter((key) => !named.has(key)),
          `without a name: ${where}`
        ).toEqual([]);
        const cut = names.filter(
          ({ box: [left, top, right, bottom] }) =>
            left < 0 || top < 0 || right > size.width || bottom > size.height
        );
        expect(cut, `cut by the frame: ${where}`).toEqual([]);
        const over = names.flatMap((one, i) =>
          names.slice(i + 1).flatMap((other) => (overlap(one.box, other.box) ? [[one, other]] : []))
        );
        expect(over, `over another: ${where}`).toEqual([]);
      }
  });

function overlap(
  [left, top, right, bottom]: NamesOfView['names'][number]['box'],
  [left2, top2, right2, bottom2]: NamesOfView['names'][number]['box']
): boolean {
  return left < right2 - 1 && left2 < right - 1 && top < bottom2 - 1 && top2 < bottom - 1;
}
