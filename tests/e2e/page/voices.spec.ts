import { expect, languages, test, words } from '../../support/atlas-driver';
import { nameOf, received } from '../../support/geo-data';

const testSite = 'sites/semipalatinsk-test-site/';
const memorial = 'sites/memorial-japanese-internees-astana/';
/** The op-ed's count, seven by others, and what the atlas says of the difference. */
const countsOfTests = 9;
const opEdOnTests = 'более 450 ядерных испытаний';

test("the test site gives each count of tests with whose it is, the op-ed's first", async ({
  atlas,
  page
}) => {
  await atlas.open('en', testSite);
  expect(received.get('p6.1')).toContain(opEdOnTests);
  for (const language of languages) {
    await test.step(language, async () => {
      await atlas.switchLanguage(language);
      const counts = atlas.figures('tests');
      await expect(counts).toHaveCount(countsOfTests);

      const own = counts.first();
      // The received words are there, after those of the translation.
      await expect(own.locator('q').last()).toHaveText(opEdOnTests);
      await expect(own.locator('q').last()).toHaveAttribute('lang', 'ru');
      await expect(own.locator('q').first()).toHaveAttribute('lang', language);
      await expect(atlas.voiceOf(own)).toContainText(words[language].voices.opEd);
      await expect(own.getByRole('link')).toHaveAttribute('href', `/${language}/op-ed/#p6.1`);

      // Those who speak for themselves, then the press, then what anyone can edit.
      const byOthers = ['456', '456', '456', '460', '500', '468', '456'];
      const sourced = counts.filter({ has: page.locator('a[href^="http"]') });
      await expect(sourced).toContainText(byOthers);
      await expect(counts.filter({ hasText: 'Azgir' })).toHaveCount(language === 'en' ? 1 : 0);
    });
  }
});

test('cards say whose each claim and each figure is, and what came after the op-ed', async ({
  atlas
}) => {
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
          ['internees', ['58,900', '35,902', '59,000', '36,659']],
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
    await atlas.open('en', `${testSite}?voice=op-ed`);
    await expect(atlas.opEdSwitch()).toBeChecked();
    await expect(atlas.opEdSwitch()).toHaveAccessibleDescription(words.en.voices.hidden);
    await expect(atlas.title()).toHaveText(nameOf(testSite, 'en'));
    await atlas.showOriginal('p6.1');
    expect(await atlas.receivedWords(atlas.quotation('p6.1'))).toContain(received.get('p6.1'));
    await expect(atlas.part(words.en.card.position)).toBeVisible();
    await expect(atlas.claims()).toHaveCount(0);
    await expect(atlas.voiceOfSummary()).toHaveCount(0);

    await atlas.opEdSwitch().click();
    await expect(atlas.figures('tests')).toHaveCount(countsOfTests);
    await expect.poll(() => atlas.place()).toBe(`/en/${testSite}`);
  });

  test('by keyboard, and it goes along: language, another feature, the map and back', async ({
    atlas,
    page
  }) => {
    await atlas.open('en', 'sites/semey/?layers=test-site,cooperation');
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
    for (const bad of ['?voice=', '?voice=atlas', '?voice=OP-ED<script>', '?voice=op-edd']) {
      await test.step(bad, async () => {
        await atlas.open('en', testSite + bad);
        await expect(atlas.opEdSwitch()).not.toBeChecked();
        await expect(atlas.figures('tests')).toHaveCount(countsOfTests);
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
      await expect(atlas.figures('tests')).toHaveCount(countsOfTests);
    });
  });

  test('at 320 px the switch can be touched and nothing is cut off', async ({ atlas, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await atlas.open('ru', `${testSite}`);
    const box = (await atlas.opEdSwitch().boundingBox())!;
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(await atlas.cutOffAtSides()).toEqual([]);
  });
});

test.describe('a number at the top of a card', () => {
  test('leads to the claim that gives it, which has an address of its own', async ({
    atlas,
    page
  }) => {
    await atlas.open('ru', testSite);
    await atlas.hydrated();
    const numbers = atlas.part(words.ru.card.inFigures);
    await expect(numbers).toContainText('456');
    await numbers.getByRole('link', { name: /^456/ }).click();
    await expect(atlas.card().locator('#figure-tests')).toBeInViewport();
    expect(atlas.url().hash).toBe('#figure-tests');

    await page.goto('about:blank');
    await atlas.open('ru', `${testSite}#figure-polygon-area`);
    await atlas.hydrated();
    await expect(atlas.card().locator('#figure-polygon-area')).toBeInViewport();
  });
});
