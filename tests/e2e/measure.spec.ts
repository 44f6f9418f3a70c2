import { expect, test } from '../support/atlas-driver';
import { nameOf } from '../support/geo-data';
import { MeasurePage } from '../support/measure-driver';
import { Sharing } from '../support/share-driver';

test.beforeEach(({ atlas }) => atlas.withoutWebGl());

test('a way by address, leg by leg; years and ends change it', async ({ atlas, page }) => {
  const measure = new MeasurePage(page);
  await atlas.open('en', 'measure/?from=otrar&to=nara&year=750&layers=routes');
  await expect(measure.total()).toHaveText('7,035 km');
  await expect(measure.result()).toContainText('5,765 km');
  await expect(measure.result()).toContainText('about 142 days at 30 km a day');
  await expect(measure.result()).toContainText('2,793 km by sea and river are not counted');
  await expect(measure.result()).toContainText('702 CE – 825 CE');
  await expect(measure.said()).toContainText('7,035 km');
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
  await expect(measure.total()).toHaveText('7,035 km');
  await expect(measure.legs().first()).toContainText('33 km');
  expect(atlas.place()).toBe('/en/measure/?from=heijo&to=otrar&year=750&layers=routes');

  // At any time there is a shorter chain of roads, but they were never all there at once.
  await measure.years().selectOption({ label: measure.words.anyTime });
  await expect(measure.total()).toHaveText('6,942 km');
  await expect(measure.result()).toContainText(measure.words.neverTogether);
  await expect(measure.joinedIn()).toHaveText(['605 CE – 669 CE', '702 CE – 825 CE']);
  await measure.joinedIn().first().click();
  await expect.poll(() => atlas.place()).toContain('year=605..669');
  await expect(measure.result()).toContainText('All these roads were in use at once');

  await atlas.switchLanguage('ja');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('道に沿って測る');
  await expect(measure.legs().first()).toBeVisible();
});

test('places are chosen by name and keyboard', async ({ atlas, page }) => {
  const measure = new MeasurePage(page);
  await atlas.open('en', 'measure/?from=atlantis&to=<b>');
  await expect(measure.example()).toBeVisible();
  await expect(measure.result()).toHaveCount(0);

  await measure.chooser('from').focus();
  await page.keyboard.type('heijo');
  await expect(measure.options()).toHaveText([nameOf('places/heijo', 'en')]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(measure.chooser('from')).toHaveValue(nameOf('places/heijo', 'en'));

  await measure.chooser('to').focus();
  await page.keyboard.type('zzz');
  await expect(measure.options()).toHaveCount(0);
  await page.keyboard.press('Escape');
  await measure.chooser('to').fill('Gyeong');
  await expect(measure.options()).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.place()).toBe('/en/measure/?from=heijo&to=gyeongju');
  await expect(measure.result()).toContainText('No drawn road joins');
  await expect(measure.joinedIn()).toHaveCount(0);
});

test('where the years lack a road it is named, with the years that have one', async ({
  atlas,
  page
}) => {
  const measure = new MeasurePage(page);
  await atlas.open('en', 'measure/?from=koilyk&to=karakorum&year=650');
  await expect(measure.result()).toContainText('Of the roads in use then (650 CE) none joins');
  await expect(measure.missing().first()).toHaveText(nameOf('routes/mongol-relay', 'en'));
  await measure.joinedIn().first().click();
  await expect(measure.total()).toBeVisible();
  await expect(measure.legs()).toHaveCount(1);
});

test('a card leads here, and the ends do not go along from here', async ({ atlas, page }) => {
  const measure = new MeasurePage(page);
  await atlas.open('en', 'places/mogao/?layers=places');
  await atlas.alive();
  await page.getByRole('link', { name: atlas.words.tools.measure }).first().click();
  await expect.poll(() => atlas.place()).toBe('/en/measure/?layers=places&from=mogao');
  await measure.chooser('to').fill('Mogao');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText(measure.words.same)).toBeVisible();
  await measure.chooser('to').fill('Dunhuang');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(measure.legs()).toHaveCount(1);
  await expect(measure.legs()).toContainText(measure.words.offRoad);
  await atlas.pageLink(atlas.words.nav.atlas).click();
  await expect.poll(() => atlas.place()).not.toContain('from=');
});
