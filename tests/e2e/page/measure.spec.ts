import { expect, test } from '../../support/atlas-driver';
import { nameOf } from '../../support/geo-data';
import { MeasurePage } from '../../support/measure-driver';
import { Sharing } from '../../support/share-driver';

test('a way by address, leg by leg; years and ends change it', async ({ atlas, page }) => {
  const measure = new MeasurePage(page);
  await atlas.open('en', 'measure/?from=otrar&to=nara&year=750&layers=routes');
  await expect(measure.total()).toHaveText('7,064 km');
  await expect(measure.result()).toContainText('5,765 km');
  await expect(measure.result()).toContainText('about 142 days at 30 km a day');
  await expect(measure.result()).toContainText('2,820 km by sea and river are not counted');
  // 142 days by land, and 29 by water at the mean of all that sources count.
  await expect(measure.result()).toContainText('about 171 days on the move');
  await expect(measure.result()).toContainText('Sogdian merchants');
  await expect(measure.result()).toContainText('the court’s own embassies');
  await expect(measure.result()).toContainText('702 CE – 838 CE');
  await expect(measure.said()).toContainText('7,064 km');
  await expect(measure.legs().first()).toContainText('Sayram');
  await expect(measure.legs().first().getByRole('link')).toHaveAttribute(
    'href',
    '/en/routes/syr-darya/?year=750&layers=routes'
  );
  await expect(measure.legs().last()).toContainText('33 km');
  await expect(measure.drawnWay()).toBeAttached();

  const sharing = new Sharing(page, 'en');
  await (await sharing.onView('share')).click();
  await expect(sharing.field()).toHaveValue(
    /\/en\/measure\/\?from=otrar&to=nara&year=750&layers=routes/
  );
  await page.keyboard.press('Escape');

  await measure.swap().click();
  await expect(measure.chooser('from')).toHaveValue(nameOf('places/heijo', 'en'));
  await expect(measure.total()).toHaveText('7,064 km');
  await expect(measure.legs().first()).toContainText('33 km');
  expect(atlas.place()).toBe('/en/measure/?from=heijo&to=otrar&year=750&layers=routes');

  // At any time there is a shorter chain of roads, but they were never all there at once.
  await measure.years().selectOption({ label: measure.words.anyTime });
  await expect(measure.total()).toHaveText('6,973 km');
  await expect(measure.result()).toContainText(measure.words.neverTogether);
  await expect(measure.joinedIn()).toHaveText(['605 CE – 669 CE', '702 CE – 838 CE']);
  await measure.joinedIn().first().click();
  await expect.poll(() => atlas.place()).toContain('year=605..669');
  await expect(measure.result()).toContainText('All these roads were in use at the same time');

  await atlas.switchLanguage('ja');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('道に沿って測る');
  await expect(measure.legs().first()).toBeVisible();
});

test('from port to port the sea comes first, with the way by land beside it and the days of both', async ({
  atlas,
  page
}) => {
  const measure = new MeasurePage(page);
  await atlas.open('en', 'measure/?from=siraf&to=guangzhou&year=850');
  await expect(measure.way('water')).toBeChecked();
  await expect(measure.total()).toHaveText('11,072 km');
  await expect(measure.result()).toContainText(measure.words.noLand);
  await expect(measure.result()).not.toContainText(/\b0 days/);
  await expect(measure.result()).toContainText(measure.words.waterFirst);
  await expect(measure.ways()).toContainText([
    '11,072 km, about 116 days',
    '10,785 km, about 270 days'
  ]);
  await expect(measure.legs()).toContainText(['Siraf', 'Quilon']);

  await measure.way('shortest').check();
  await expect(measure.total()).toHaveText('10,785 km');
  await expect
    .poll(() => atlas.place())
    .toBe('/en/measure/?from=siraf&to=guangzhou&year=850&way=shortest');
  await page.reload();
  await expect(measure.way('shortest')).toBeChecked();
  await expect(measure.total()).toHaveText('10,785 km');

  // Where there is no other way nothing is asked.
  await atlas.open('en', 'measure/?from=otrar&to=nara&year=750&way=water');
  await expect(measure.total()).toHaveText('7,064 km');
  await expect(measure.ways()).toHaveCount(0);
});

test('places are chosen by name and keyboard', async ({ atlas, page }) => {
  const measure = new MeasurePage(page);
  await atlas.open('en', 'measure/?from=atlantis&to=<b>');
  await expect(measure.example()).toBeVisible();
  await expect(measure.result()).toHaveCount(0);

  await measure.chooser('from').focus();
  await page.keyboard.type('heijo');
  await expect(measure.offered().first()).toHaveText(nameOf('places/heijo', 'en'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(measure.chooser('from')).toHaveValue(nameOf('places/heijo', 'en'));

  await measure.chooser('to').focus();
  await page.keyboard.type('zzz');
  await expect(measure.options()).toHaveCount(0);
  await page.keyboard.press('Escape');
  await measure.chooser('to').fill('Gyeong');
  await expect(measure.offered().first()).toHaveText(nameOf('places/gyeongju', 'en'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.place()).toBe('/en/measure/?from=heijo&to=gyeongju');
  await expect(measure.result()).toContainText('No drawn road joins');
  await expect(measure.joinedIn()).toHaveCount(0);
});

test('a place is found as in the search of the whole site: in any script, spelling and keyboard layout', async ({
  atlas,
  page
}) => {
  const measure = new MeasurePage(page);
  await atlas.open('en', 'measure/');
  await atlas.hydrated();
  for (const [typed, key] of [
    ['Самарканд', 'places/samarkand'],
    ['サマルカンド', 'places/samarkand'],
    ['Samarcand', 'places/samarkand'],
    ['Chang an', 'places/changan'],
    ['Xian', 'places/changan'],
    ['Щекфк', 'places/otrar']
  ] as const) {
    await measure.chooser('from').fill(typed);
    await expect(measure.offered().first(), typed).toHaveText(nameOf(key, 'en'));
    await page.keyboard.press('Enter');
    await expect(measure.chooser('from'), typed).toHaveValue(nameOf(key, 'en'));
    await expect.poll(() => atlas.place()).toBe(`/en/measure/?from=${key.split('/')[1]}`);
  }
});

test('where the years lack a road it is named, with the years that have one', async ({
  atlas,
  page
}) => {
  const measure = new MeasurePage(page);
  await atlas.open('en', 'measure/?from=koilyk&to=karakorum&year=650');
  await expect(measure.result()).toContainText('Of the roads in use then (650 CE), none joins');
  await expect(measure.missing().first()).toHaveText(nameOf('routes/mongol-relay', 'en'));
  await measure.joinedIn().first().click();
  await expect(measure.total()).toBeVisible();
  await expect(measure.legs()).toHaveCount(1);
});

test('a card leads here, and the ends do not go along from here', async ({ atlas, page }) => {
  const measure = new MeasurePage(page);
  await atlas.open('en', 'places/toshodaiji/?layers=places');
  await page.getByRole('link', { name: atlas.words.tools.measure }).first().click();
  await expect.poll(() => atlas.place()).toBe('/en/measure/?layers=places&from=toshodaiji');
  await measure.chooser('to').fill('Toshodaiji');
  await expect(measure.options().first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText(measure.words.same)).toBeVisible();
  await measure.chooser('to').fill('Heijo');
  await expect(measure.options().first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(measure.legs()).toHaveCount(1);
  await expect(measure.legs()).toContainText(measure.words.offRoad);
  await atlas.pageLink(atlas.words.nav.atlas).click();
  await expect.poll(() => atlas.place()).not.toContain('from=');
});
