import { expect, languages, test } from '../support/atlas-driver';
import { coordinatesOf, mentions, nameOf, received, scenes } from '../support/geo-data';

const semey = coordinatesOf('sites/semey/');

test.describe('original, translation or both', () => {
  test('both at first; the choice is in the address, and ids lead there in each', async ({
    atlas,
    page
  }) => {
    await atlas.withoutWebGl();
    await atlas.open('en', 'op-ed/');
    await atlas.alive();
    await expect(atlas.textMode('both')).toBeChecked();
    expect(await atlas.readable('p8.2')).toEqual(['original', 'translation']);

    for (const [width, beside] of [
      [1400, true],
      [900, false]
    ] as const) {
      const where = beside ? 'beside' : 'over';
      await test.step(`sentence stands ${where} sentence at ${width} px`, async () => {
        await page.setViewportSize({ width, height: 800 });
        // One look at both: between two looks fonts may come in and move what follows.
        const { original, translation } = await atlas.pairBoxes('p7.1');
        expect(Math.abs(original.top - translation.top) < 20).toBe(beside);
        expect(translation.left > original.right).toBe(beside);
      });
    }

    for (const mode of ['original', 'translation'] as const) {
      await atlas.textMode(mode).check();
      await expect.poll(() => atlas.place()).toBe(`/en/op-ed/?text=${mode}`);
      expect(await atlas.readable('p8.2')).toEqual([mode]);
      for (const id of ['p8.2', 'p8', 'head.4']) {
        await expect(atlas.sentence(id)).toHaveCount(1);
      }
    }
    await page.goto('/en/op-ed/?text=translation#p12.2');
    await expect(atlas.pair('p12.2').locator('.translation')).toBeInViewport();
    await expect.poll(() => atlas.readable('p12.2')).toEqual(['translation']);
    await expect.poll(() => atlas.currentParagraph()).toBe('p12');

    await atlas.textMode('both').check();
    await expect.poll(() => atlas.place()).toBe('/en/op-ed/');
    expect(atlas.url().hash).toBe('#p12.2');
  });

  test('the choice is remembered, and the address goes before it', async ({ atlas }) => {
    await atlas.withoutWebGl();
    await atlas.open('ja', 'op-ed/?text=nonsense');
    await atlas.alive();
    await expect(atlas.textMode('both')).toBeChecked();
    await atlas.textMode('translation').check();
    await atlas.open('kk', 'op-ed/');
    await expect(atlas.textMode('translation')).toBeChecked();
    expect(await atlas.readable('p1.1')).toEqual(['translation']);
    await atlas.open('kk', 'op-ed/?text=original');
    await expect(atlas.textMode('original')).toBeChecked();
  });

  test('in Russian there is only the original', async ({ atlas }) => {
    await atlas.withoutWebGl();
    await atlas.open('ru', 'op-ed/?text=translation');
    await atlas.alive();
    await expect(atlas.textModes()).toHaveCount(0);
    expect(await atlas.readable('p8.2')).toEqual(['original']);
  });
});

test.describe('the built page', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`${language}: stands there whole, has every sentence to the letter, and a link at each mention`, async ({
      atlas
    }) => {
      await atlas.open(language, 'op-ed/');
      const ids = [...received.keys()];
      expect([ids.length, ids[0], ids.at(-1)]).toEqual([30, 'p1.1', 'p17.2']);
      expect(await atlas.sentenceIds()).toEqual(ids);

      const text = await atlas.textAsSent();
      const sentences = text.sentences.filter(([id]) => !id.startsWith('head.'));
      expect(Object.fromEntries(sentences)).toEqual(Object.fromEntries(received));
      expect(new Set(text.languages)).toEqual(new Set(['ru']));
      await expect(atlas.sentences().first()).toBeVisible();
      await expect(atlas.translatedSentences()).toHaveCount(language === 'ru' ? 0 : 30);
      expect(new Set(text.translated)).toEqual(new Set(language === 'ru' ? [] : [language]));
      for (let paragraph = 1; paragraph <= 17; paragraph++) {
        await expect(atlas.sentence(`p${paragraph}`)).toHaveCount(1);
      }

      for (const { sentence, feature, words } of mentions) {
        const parts = [['original', 'ru'] as const];
        if (language !== 'ru') parts.push(['translation', language] as never);
        for (const [where, spoken] of parts) {
          const link = text.mentions.find(
            (one) =>
              one.sentence === sentence &&
              one.where === where &&
              one.feature === feature &&
              one.words.includes(words[spoken])
          );
          expect(link?.href, `${sentence} ${where} ${feature}`).toBe(`/${language}/${feature}/`);
        }
      }
    });
  }

  test('a mention leads to the feature’s page', async ({ atlas, page }) => {
    await atlas.open('ja', 'op-ed/');
    await atlas.mention('p7.1', 'sites/semey', 'translation').click();
    await expect(page).toHaveURL('/ja/sites/semey/');
  });
});

test.describe('the map follows the text', () => {
  test('it shows what the current paragraph speaks of, up and down', async ({ atlas }) => {
    await atlas.open('en', 'op-ed/');
    await atlas.ready();
    await expect.poll(() => atlas.mapDescription()).not.toContain('speaks of');
    for (const number of [7, 16, 2, 8, 7]) {
      await atlas.scrollTo(`p${number}`);
      await expect.poll(() => atlas.currentParagraph()).toBe(`p${number}`);
      const { features } = scenes[number - 1]!;
      for (const feature of features) {
        await expect.poll(() => atlas.mapDescription()).toContain(nameOf(`${feature}/`, 'en'));
      }
    }
    const { lon, lat } = await atlas.cameraBehind();
    const [west, south, east, north] = scenes[6]!.bounds;
    expect(lon).toBeCloseTo((west + east) / 2, 1);
    expect(lat).toBeGreaterThan(south);
    expect(lat).toBeLessThan(north);
  });

  test('a sentence stays where it landed when its font comes late', async ({ atlas, page }) => {
    await page.route(/noto-serif.*woff2/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await atlas.withoutWebGl();
    await atlas.open('en', 'op-ed/#p9.1');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await expect.poll(() => atlas.currentParagraph()).toBe('p9');
  });

  test('an address of a sentence begins with its paragraph', async ({ atlas, page }) => {
    await atlas.withoutWebGl();
    for (const id of received.keys()) {
      if (!id.endsWith('.1')) continue;
      await atlas.open('en', `op-ed/#${id}`);
      await page.reload();
      await expect.poll(() => atlas.currentParagraph()).toBe(id.split('.')[0]);
      await expect(atlas.pair(id)).toBeInViewport();
    }
  });

  test('not when the reader has taken the map in hand; a button follows again', async ({
    atlas
  }) => {
    await atlas.open('en', 'op-ed/#p7.1');
    await atlas.ready();
    await expect(atlas.followAgain()).toHaveCount(0);
    await atlas.dragMap({ x: -60, y: 40 });
    await expect(atlas.followAgain()).toBeVisible();
    await atlas.scrollTo('p16');
    await expect.poll(() => atlas.mapDescription()).toContain('Expo');
    await atlas.settled();
    const taken = await atlas.cameraBehind();
    expect(taken.lon).toBeLessThan(90);

    await atlas.pageLink(atlas.words.nav.opEd).click();
    await expect(atlas.title()).toHaveText(atlas.words.opEd.title);
    await expect(atlas.followAgain()).toHaveCount(0);
    await atlas.scrollTo('p7.1');
    await expect.poll(() => atlas.currentParagraph()).toBe('p7');
    await atlas.zoomButton('zoomIn').click();
    await atlas.scrollTo('p16');
    await expect.poll(() => atlas.currentParagraph()).toBe('p16');
    await atlas.followAgain().focus();
    await atlas.page.keyboard.press('Enter');
    await expect(atlas.followAgain()).toHaveCount(0);
    await expect(atlas.readerToolbar()).toBeFocused();
    const followed = await atlas.cameraBehind();
    expect(followed.lon).toBeCloseTo(135.4, 1);
  });

  test('“read in context” leads from a card to the sentence and its scene', async ({ atlas }) => {
    await atlas.open('en', 'sites/semey/');
    await atlas.ready();
    await atlas
      .card()
      .getByRole('link', { name: /p7\.1$/ })
      .click();
    await expect.poll(() => atlas.currentParagraph()).toBe('p7');
    await expect(atlas.pair('p7.1')).toBeInViewport();
    await expect(atlas.sentence('p7.1').and(atlas.page.locator(':target'))).toHaveCount(1);
    await expect.poll(() => atlas.mapDescription()).toContain('speaks of');
  });
});

test.describe('text and map point at each other', () => {
  test('the pointer marks on either side; a click on a mention opens its feature and leaves the text, Escape returns', async ({
    atlas,
    page
  }) => {
    await atlas.open('en', 'op-ed/#p6.1');
    await atlas.ready();
    await atlas.scrollTo('p7.1');
    await expect.poll(() => atlas.currentParagraph()).toBe('p7');

    await test.step('a mention under the pointer marks its feature on the map', async () => {
      const before = await atlas.picture();
      await atlas.mention('p7.1', 'sites/semey', 'original').hover();
      expect(await atlas.difference(before, await atlas.picture())).toBeGreaterThan(0);
    });

    await test.step('a feature under the pointer marks its sentences, a click brings them into view', async () => {
      // A map that is being drawn anew asks nothing of the pointer: off the mention, and at rest.
      await page.mouse.move(5, 5);
      await atlas.picture();
      const { x, y } = await atlas.spotWithin(scenes[6]!.bounds, ...semey);
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x, y);
      await expect.poll(() => atlas.markedSentences()).toContain('p7.1');
      await page.mouse.click(x, y);
      await expect.poll(() => atlas.place()).toBe('/en/op-ed/?feature=sites/semey');
      await expect(atlas.pair('p7.1')).toBeInViewport();
      await page.mouse.move(5, 5);
      await expect.poll(() => atlas.markedSentences()).toEqual([]);
    });

    await page.keyboard.press('Escape');
    await expect.poll(() => atlas.place()).toBe('/en/op-ed/');
    await page.goto('/en/op-ed/#p6.1');
    const mention = atlas.mention('p7.1', 'sites/semey', 'translation');
    await mention.click();
    await expect.poll(() => atlas.place()).toBe('/en/op-ed/?feature=sites/semey');
    expect(atlas.url().hash).toBe('#p7.1');
    await expect(atlas.touched('sites/semey')).toContainText('Semey');
    await expect.poll(() => atlas.mapDescription()).toContain('Opened: Semey');
    await page.keyboard.press('Escape');
    await expect.poll(() => atlas.place()).toBe('/en/op-ed/');
    await expect(atlas.touched('sites/semey')).toHaveCount(0);
    expect(
      await atlas.hasFocus(mention.or(atlas.mention('p7.1', 'sites/semey', 'original')).first())
    ).toBe(true);

    await mention.click();
    await atlas.openTouchedCard().click();
    await expect.poll(() => atlas.url().pathname).toBe('/en/sites/semey/');
    await page.goBack();
    await expect(atlas.touched('sites/semey')).toBeVisible();
  });

  test('an address with a feature opens at its sentence', async ({ atlas }) => {
    await atlas.withoutWebGl();
    await atlas.open('en', 'op-ed/?feature=sites/ridder-camp-347');
    await expect(atlas.touched('sites/ridder-camp-347')).toBeVisible();
    await expect(atlas.backToSentence('p8.1').or(atlas.backToSentence('p8.2'))).toBeVisible();
    await expect.poll(() => atlas.currentParagraph()).toBe('p8');
  });

  test('an unknown feature in the address is passed over', async ({ atlas }) => {
    await atlas.withoutWebGl();
    await atlas.open('en', 'op-ed/?feature=sites/__proto__#p7.1');
    await atlas.alive();
    await expect(atlas.openTouchedCard()).toHaveCount(0);
    await expect.poll(() => atlas.currentParagraph()).toBe('p7');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('/ja/op-ed/ is read side by side, セメイ touched, seen, and left for the same sentence', async ({
    atlas
  }) => {
    await atlas.open('ja', 'op-ed/');
    await atlas.ready();
    for (const id of received.keys()) {
      expect(await atlas.readable(id), id).toEqual(['original', 'translation']);
    }
    const handle = atlas.sheetHandle();
    await handle.focus();
    await atlas.page.keyboard.press('End');
    await expect(handle).toHaveAttribute('aria-valuetext', atlas.words.sheet.full);
    await atlas.scrollTo('p7.1');
    const mention = atlas.mention('p7.1', 'sites/semey', 'translation');
    await expect(mention).toHaveText('セメイ市');
    await mention.tap();

    await expect(atlas.touched('sites/semey')).toBeVisible();
    await expect(handle).toHaveAttribute('aria-valuetext', atlas.words.sheet.half);
    await expect.poll(() => atlas.sheetShare()).toBeCloseTo(0.5, 1);
    await expect.poll(() => atlas.mapDescription()).toContain('表示中：セメイ');
    await expect(atlas.pair('p7.1')).toBeInViewport();
    await expect.poll(() => atlas.currentParagraph()).toBe('p7');

    await atlas.backToSentence('p7.1').tap();
    await expect(atlas.touched('sites/semey')).toHaveCount(0);
    await expect(handle).toHaveAttribute('aria-valuetext', atlas.words.sheet.full);
    await expect(mention).toBeInViewport();
    await expect.poll(() => atlas.currentParagraph()).toBe('p7');
    expect(atlas.url().hash).toBe('#p7.1');
    await atlas.scrollTo('p7.1');
    await mention.tap();
    await expect.poll(() => atlas.sheetShare()).toBeCloseTo(0.5, 1);
    const { lon, lat } = await atlas.cameraBehind();
    expect(Math.abs(lon - semey[0])).toBeLessThan(3);
    expect(Math.abs(lat - semey[1])).toBeLessThan(3);
  });
});
