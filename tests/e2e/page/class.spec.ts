import { readFileSync } from 'node:fs';
import { quiz as en } from '../../../src/lib/i18n/en/handouts';
import { quiz as ja } from '../../../src/lib/i18n/ja/handouts';
import { quiz as kk } from '../../../src/lib/i18n/kk/handouts';
import { quiz as ru } from '../../../src/lib/i18n/ru/handouts';
import { fill } from '../../../src/lib/i18n/format';
import { expect, languages, test } from '../../support/atlas-driver';
import { nameOf } from '../../support/geo-data';

const { questions }: { questions: { id: string; ask: Record<'kk', string> }[] } = JSON.parse(
  readFileSync('geo/quiz.json', 'utf8')
);
const lapis = questions.find(({ id }) => id === 'lapis')!;
const texts = { en, ja, kk, ru };

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`${language}: all questions for a class are there, with answers folded`, async ({
      page,
      request
    }) => {
      // A browser that a test steers reads what stands for readers without a script as if it had one: it is shown alone.
      const html = await (await request.get(`/${language}/class/`)).text();
      await page.setContent(/<noscript>([^]*)<\/noscript>/.exec(html)![1]!);
      await expect(page.getByText(texts[language].noScript)).toBeVisible();
      const answers = page.getByRole('group').filter({ hasText: texts[language].answer });
      await expect(answers).toHaveCount(26);
      const first = answers.first().getByRole('link', { name: nameOf('sites/kashagan', language) });
      await expect(first).toBeHidden();
      await answers.first().locator('summary').click();
      await expect(first).toBeVisible();
    });
  }
});

test('a teacher chooses five questions and has a link and a code with them', async ({
  atlas,
  page
}) => {
  await atlas.open('en', 'class/?year=750&questions=<b>,nothing');
  const link = page.getByRole('textbox', { name: en.link });
  const questions = page.getByRole('checkbox');
  await expect(questions).toHaveCount(26);
  for (const i of [10, 0, 3, 14]) await questions.nth(i).check();
  await expect(page.getByText(en.range)).toBeVisible();
  await expect(link).toHaveCount(0);
  await questions.nth(20).check();
  await expect(link).toHaveValue(
    /\/en\/class\/\?questions=oil,atomic-bomb,lotus-translator,lapis,kaghan$/
  );
  await expect(page.getByRole('img', { name: en.code })).toBeVisible();
  await page.getByRole('button', { name: en.some }).click();
  await expect(page.getByRole('status').filter({ hasText: '10 questions chosen' })).toBeVisible();
});

test('a class answers by keyboard and on the map, and has a result that nobody keeps', async ({
  atlas,
  page
}) => {
  await atlas.open('en', 'class/?questions=lapis,nothing,kaghan,sunday');
  const question = (n: number) =>
    page.getByRole('heading', { name: fill(en.number, { n, all: 3 }), exact: true });
  const answer = page.getByRole('button', { name: en.answer, exact: true });
  const place = (key: Parameters<typeof nameOf>[0]) =>
    page.getByRole('radio', { name: nameOf(key, 'en'), exact: true });
  const status = (text: string) => page.getByRole('status').filter({ hasText: text });
  const kept = () => page.evaluate(() => JSON.stringify([{ ...localStorage }, document.cookie]));
  await expect(question(1)).toBeVisible();
  await expect(answer).toBeDisabled();
  const before = await kept();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.method()));

  // By keyboard: the focus goes on with the questions.
  await place('places/faizabad').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(status(fill(en.right, { name: nameOf('places/faizabad', 'en') }))).toBeVisible();
  await expect(page.getByRole('button', { name: en.next })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question(2)).toBeFocused();

  // On the map: a sign answers, and opens no card.
  await atlas.staticMapIcon('/places/changan/').click();
  await expect(status(fill(en.onMap, { name: nameOf('places/changan', 'en') }))).toBeVisible();
  await expect(place('places/changan')).toBeChecked();
  await answer.click();
  await expect(status(fill(en.wrong, { name: nameOf('places/suyab', 'en') }))).toBeVisible();
  await page.getByRole('button', { name: en.next }).click();

  await place('places/changan').check();
  await answer.click();
  await page.getByRole('button', { name: en.finish }).click();
  await expect(page.getByRole('heading', { name: en.result })).toBeFocused();
  await expect(status(fill(en.score, { right: 2, all: 3 }))).toBeVisible();
  await expect(page.getByRole('textbox', { name: en.asText })).toHaveValue(/2 of 3 right[^]*Suyab/);
  expect(new URL(page.url()).search).toBe('?questions=lapis,nothing,kaghan,sunday');
  expect(await kept()).toBe(before);
  expect(asked.filter((method) => method !== 'GET')).toEqual([]);

  await page.getByRole('button', { name: en.again }).click();
  await expect(question(1)).toBeFocused();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a class in another language is asked the same', async ({ atlas, page }) => {
  await atlas.open('en', 'class/?questions=lapis,kaghan,sunday,oil,expo');
  await expect(page.getByRole('radio').first()).toBeVisible();
  await atlas.switchLanguage('kk');
  await expect(
    page.getByRole('heading', { name: fill(kk.number, { n: 1, all: 5 }), exact: true })
  ).toBeVisible();
  await expect(page.getByText(lapis.ask.kk)).toBeVisible();
});
