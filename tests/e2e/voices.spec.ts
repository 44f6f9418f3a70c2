import { expect, languages, test, words } from '../support/atlas-driver';
import { faultsByDayAndNight } from '../support/faults';
import { nameOf, received } from '../support/geo-data';

const testSite = 'sites/semipalatinsk-test-site/';
const memorial = 'sites/memorial-japanese-internees-astana/';
const opEdOnTests = 'более 450 ядерных испытаний';

test("the test site gives each count of tests with whose it is, the op-ed's first", async ({
  atlas
}) => {
  await atlas.withoutWebGl();
  await atlas.open('en', testSite);
  await atlas.alive();
  expect(received.get('p6.1')).toContain(opEdOnTests);
  for (const language of languages) {
    await test.step(language, async () => {
      await atlas.switchLanguage(language);
      const counts = atlas.figures('tests');
      await expect(counts).toHaveCount(6);

      const own = counts.first();
      await expect(own.locator('q')).toHaveText(opEdOnTests);
      await expect(own.locator('q')).toHaveAttribute('lang', 'ru');
      await expect(atlas.voiceOf(own)).toContainText(words[language].voices.opEd);
      await expect(own.getByRole('link')).toHaveAttribute('href', `/${language}/op-ed/#p6.1`);

      for (const [i, count] of ['456', '456', '468', '460', '500'].entries()) {
        const figure = counts.nth(i + 1);
        await expect(figure).toContainText(count);
        await expect(atlas.voiceOf(figure).getByRole('link')).toHaveAttribute('href', /^https?:/);
      }
    });
  }
});

test('cards say whose each claim and each figure is, and what came after the op-ed', async ({
  atlas
}) => {
  await atlas.withoutWebGl();
  for (const path of [
    testSite,
    memorial,
    'sites/semey/',
    'sites/tokyo/',
    'places/samarkand/',
    'routes/hexi/'
  ]) {
    await test.step(`${path}: every claim says its voice`, async () => {
      await atlas.open('en', path);
      await atlas.alive();
      await expect(atlas.voiceOfSummary()).toHaveText(
        /^(Added by the atlas|According to the sources)/
      );
      for (const { words } of await atlas.voicesOf(atlas.claims())) {
        expect(words).toMatch(/^(Source: \S|Added by the atlas|The op-ed: )/);
      }
    });

    if (path === memorial) {
      await test.step('the internees and the dead as each voice counts them', async () => {
        for (const [key, counts] of [
          ['internees', ['59,000', '58,900', '36,659', '35,902']],
          ['dead', ['1,500', '1,393', '1,457']],
          ['remains', ['188', '348']]
        ] as const) {
          await expect(atlas.figures(key)).toHaveCount(counts.length);
          for (const [i, count] of counts.entries()) {
            const figure = atlas.figures(key).nth(i);
            await expect(figure).toContainText(count);
            await expect(atlas.voiceOf(figure).getByRole('link')).toBeAttached();
          }
        }
        await expect(atlas.sinceDates()).toHaveText(['25 August 2025']);
      });
    }

    if (path === 'sites/semey/') {
      await test.step('what came after the op-ed by date, and the grant as each voice puts it', async () => {
        await expect(atlas.sinceDates()).toHaveText([
          '25 August 2025',
          'October 2025',
          'December 2025'
        ]);
        await expect(atlas.part(words.en.voices.since)).toContainText('30 January 2026');
        await expect(atlas.figures('grant-dollars')).toHaveText([/7 million/, /6\.8/, /7\.4/]);
      });
    }

    if (path === 'sites/tokyo/') {
      await test.step('the summit stands under "since then", not among the meetings', async () => {
        await expect(atlas.part(words.en.voices.since)).toContainText('Tokyo Declaration');
        await expect(atlas.part(words.en.card.meetings)).not.toContainText('Tokyo Declaration');
      });
    }
  }
});

test.describe('only what the op-ed says', () => {
  test('by address: quotations, name and position, and a way to the rest', async ({ atlas }) => {
    await atlas.withoutWebGl();
    await atlas.open('en', `${testSite}?voice=op-ed`);
    await atlas.alive();
    await expect(atlas.opEdSwitch()).toBeChecked();
    await expect(atlas.opEdSwitch()).toHaveAccessibleDescription(words.en.voices.hidden);
    await expect(atlas.title()).toHaveText(nameOf(testSite, 'en'));
    await atlas.showOriginal('p6.1');
    expect(await atlas.receivedWords(atlas.quotation('p6.1'))).toContain(received.get('p6.1'));
    await expect(atlas.part(words.en.card.position)).toBeVisible();
    await expect(atlas.claims()).toHaveCount(0);
    await expect(atlas.voiceOfSummary()).toHaveCount(0);

    await atlas.opEdSwitch().click();
    await expect(atlas.figures('tests')).toHaveCount(6);
    await expect.poll(() => atlas.place()).toBe(`/en/${testSite}`);
  });

  test('by keyboard, and it goes along: language, another feature, the map and back', async ({
    atlas,
    page
  }) => {
    await atlas.open('en', 'sites/semey/?layers=test-site,cooperation');
    await atlas.ready();
    const query = '?layers=test-site,cooperation&voice=op-ed';
    await atlas.tabTo(atlas.opEdSwitch(), 120);
    await page.keyboard.press('Space');
    await expect(atlas.opEdSwitch()).toBeChecked();
    await expect(atlas.opEdSwitch()).toBeFocused();
    await expect(atlas.claims()).toHaveCount(0);
    await expect.poll(() => atlas.place()).toBe(`/en/sites/semey/${query}`);

    await atlas.switchLanguage('ja');
    await expect(atlas.title()).toHaveText('セメイ');
    await expect(atlas.opEdSwitch()).toBeChecked();
    await expect(atlas.claims()).toHaveCount(0);
    await expect.poll(() => atlas.place()).toBe(`/ja/sites/semey/${query}`);

    await atlas.openFeature('/sites/astana/');
    await expect(atlas.title()).toHaveText(nameOf('sites/astana/', 'ja'));
    await expect(atlas.claims()).toHaveCount(0);
    expect(atlas.place()).toBe(`/ja/sites/astana/${query}`);

    await atlas.closeButton().click();
    await expect.poll(() => atlas.place()).toBe(`/ja/${query}`);
    await page.goBack();
    await expect(atlas.opEdSwitch()).toBeChecked();
  });

  test('a value that is not known is passed over', async ({ atlas }) => {
    await atlas.withoutWebGl();
    for (const bad of ['?voice=', '?voice=atlas', '?voice=OP-ED<script>', '?voice=op-edd']) {
      await test.step(bad, async () => {
        await atlas.open('en', testSite + bad);
        await atlas.alive();
        await expect(atlas.opEdSwitch()).not.toBeChecked();
        await expect(atlas.figures('tests')).toHaveCount(6);
      });
    }
  });

  test('the page as it is sent holds everything', async ({ request }) => {
    const html = await (await request.get(`/en/${testSite}?voice=op-ed`)).text();
    expect(html).toContain('Number of tests');
    expect(html).toContain('Scientific Russia');
  });

  test.describe(() => {
    test.use({ javaScriptEnabled: false });
    test('without a script there is no switch and nothing is hidden', async ({ atlas }) => {
      await atlas.open('en', `${testSite}?voice=op-ed`);
      await expect(atlas.switches()).toHaveCount(0);
      await expect(atlas.figures('tests')).toHaveCount(6);
    });
  });

  test('at 320 px the switch can be touched and nothing is cut off', async ({ atlas, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await atlas.withoutWebGl();
    await atlas.open('ru', `${testSite}`);
    await atlas.alive();
    const box = (await atlas.opEdSwitch().boundingBox())!;
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(await atlas.cutOffAtSides()).toEqual([]);
  });
});

test("the test site's card has no fault that axe knows, whole or with the op-ed's words alone", async ({
  atlas,
  page
}) => {
  await atlas.withoutWebGl();
  await atlas.open('en', testSite);
  await atlas.whole();
  expect.soft(await faultsByDayAndNight(page), 'whole').toEqual([]);
  await atlas.opEdSwitch().click();
  await expect(atlas.claims()).toHaveCount(0);
  expect.soft(await faultsByDayAndNight(page), 'only the op-ed').toEqual([]);
});
