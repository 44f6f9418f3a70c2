import { canBeMobile, expect, languages, test } from '../../support/atlas-driver';
import { mentions, received } from '../../support/geo-data';

test.describe('original, translation or both', () => {
  test('the translation alone at first; the choice is in the address, and ids lead there in each', async ({
    atlas,
    page
  }) => {
    await atlas.open('en', 'op-ed/');
    await expect(atlas.textMode('translation')).toBeChecked();
    expect(await atlas.readable('p8.2')).toEqual(['translation']);
    await atlas.textMode('both').check();
    await expect.poll(() => atlas.place()).toBe('/en/op-ed/?text=both');
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

    for (const [mode, query] of [
      ['original', '?text=original'],
      ['translation', '']
    ] as const) {
      await atlas.textMode(mode).check();
      await expect.poll(() => atlas.place()).toBe(`/en/op-ed/${query}`);
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
    await expect.poll(() => atlas.place()).toBe('/en/op-ed/?text=both');
    expect(atlas.url().hash).toBe('#p12.2');
  });

  test('the choice is remembered, and the address goes before it', async ({ atlas }) => {
    await atlas.open('ja', 'op-ed/?text=nonsense');
    await expect(atlas.textMode('translation')).toBeChecked();
    await atlas.textMode('both').check();
    await atlas.open('kk', 'op-ed/');
    await expect(atlas.textMode('both')).toBeChecked();
    expect(await atlas.readable('p1.1')).toEqual(['original', 'translation']);
    await atlas.open('kk', 'op-ed/?text=original');
    await expect(atlas.textMode('original')).toBeChecked();
  });

  test('in Russian there is only the original', async ({ atlas }) => {
    await atlas.open('ru', 'op-ed/?text=translation');
    await expect(atlas.textModes()).toHaveCount(0);
    expect(await atlas.readable('p8.2')).toEqual(['original']);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: canBeMobile });

  for (const [language, name] of [
    ['ja', '岩屋毅'],
    ['kk', 'Ивая Такеши'],
    ['en', 'Iwaya Takeshi']
  ] as const) {
    test(`${language}: the article opens with its author’s right name and first sentence, without a swipe`, async ({
      atlas
    }) => {
      await atlas.open(language, 'op-ed/');
      await expect(atlas.title()).toContainText(name);
      await expect(atlas.title()).toBeInViewport({ ratio: 1 });
      await expect(atlas.pair('p1.1').locator('.translation')).toBeInViewport({ ratio: 1 });
      expect(await atlas.readable('p1.1')).toEqual(['translation']);
    });
  }

  test('ru: the received head stands below a heading with the right name', async ({ atlas }) => {
    await atlas.open('ru', 'op-ed/');
    await expect(atlas.title()).toContainText('Такеши Ивая');
    expect(await atlas.receivedWords(atlas.sentence('head.4'))).toContain('Иваси Такеши');
    const [title, received] = await Promise.all([
      atlas.title().boundingBox(),
      atlas.sentence('head.4').boundingBox()
    ]);
    expect(received!.y).toBeGreaterThan(title!.y + title!.height);
    await expect(atlas.sentence('p1.1')).toBeInViewport();
  });

  test('who leaves the text finds the map again', async ({ atlas, page }) => {
    await atlas.open('ja', 'op-ed/');
    await expect(page.locator('.column')).toHaveAttribute('data-height', 'full');
    await atlas.openMenu();
    await atlas.pageLink(atlas.words.nav.atlas).tap();
    await expect(page.locator('.column')).toHaveAttribute('data-height', 'half');
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
      // Nothing can be switched here: the original stands beside the translation.
      await expect(atlas.sentences().first()).toBeVisible();
      expect(await atlas.readable('p1.1')).toContain('original');
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
  test('a sentence stays where it landed when its font comes late', async ({ atlas, page }) => {
    await page.route(/noto-serif.*woff2/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await atlas.open('en', 'op-ed/#p9.1');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await expect.poll(() => atlas.currentParagraph()).toBe('p9');
  });

  test('an address of a sentence begins with its paragraph', async ({ atlas }) => {
    for (const id of received.keys()) {
      if (!id.endsWith('.1')) continue;
      await atlas.open('en', `op-ed/#${id}`);
      await atlas.reload();
      await expect.poll(() => atlas.currentParagraph()).toBe(id.split('.')[0]);
      await expect(atlas.pair(id)).toBeInViewport();
    }
  });
});

test.describe('text and map point at each other', () => {
  test('an address with a feature opens at its sentence', async ({ atlas }) => {
    await atlas.open('en', 'op-ed/?feature=sites/ridder-camp-347');
    await expect(atlas.touched('sites/ridder-camp-347')).toBeVisible();
    await expect(atlas.backToSentence('p8.1').or(atlas.backToSentence('p8.2'))).toBeVisible();
    await expect.poll(() => atlas.currentParagraph()).toBe('p8');
  });

  test('an unknown feature in the address is passed over', async ({ atlas }) => {
    await atlas.open('en', 'op-ed/?feature=sites/__proto__#p7.1');
    await expect(atlas.openTouchedCard()).toHaveCount(0);
    await expect.poll(() => atlas.currentParagraph()).toBe('p7');
  });
});
