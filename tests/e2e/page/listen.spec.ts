import { expect, test } from '../../support/atlas-driver';

test('without a voice there is nothing to listen with', async ({ atlas }) => {
  await atlas.withVoice('xx');
  await atlas.open('en', 'op-ed/');
  await expect(atlas.listenPanel()).toHaveCount(0);
});

test('a voice of the device reads the translation, sentence by sentence', async ({ atlas }) => {
  await atlas.withVoice('ja-JP');
  await atlas.open('ja', 'op-ed/');
  const { listen } = atlas.words;
  const button = (name: string) => atlas.listenPanel().getByRole('button', { name, exact: true });
  await button(listen.play).click();
  expect(await atlas.spokenSentences()).toEqual(['p1.1']);
  for (let i = 0; i < 9; i++) await button(listen.next).click();
  expect(await atlas.spokenSentences()).toEqual(['p6.1']);
  await expect(atlas.sentence('p6.1')).toBeInViewport();
  await button(listen.stop).click();
  expect(await atlas.spokenSentences()).toEqual([]);
});
