import { expect, languages, type Atlas, type Language } from './atlas-driver';
import { TimelineDriver } from './timeline-driver';

/** Features of all three collections, old and new, noisy and quiet. */
const features = [
  'sites/semey',
  'places/samarkand',
  'sites/astana',
  'places/kashgar',
  'places/khotan'
];

/** So many changes bring the page back to where it was, all four languages seen. */
export const soakRound = 20;

/** What a reader does again and again: after ten steps the same page stands, two languages on. */
const steps: ((atlas: Atlas, round: number) => Promise<void>)[] = [
  async (atlas, round) => {
    const key = features[round % features.length]!;
    await atlas.follow(atlas.entry(`/${key}/`));
    await atlas.cardOf(key).waitFor();
  },
  async (atlas) => {
    await atlas.follow(atlas.closeButton());
    await atlas.card().waitFor({ state: 'detached' });
  },
  (atlas) => atlas.groupSwitch('modern').click(),
  async (atlas) => {
    await new TimelineDriver(atlas.page, atlas.language).thumb().press('PageDown');
    await expect.poll(() => atlas.url().searchParams.has('year')).toBe(true);
    // The address bar is ahead of the page's links by a moment.
    await atlas.settled();
  },
  nextLanguage,
  (atlas) => atlas.groupSwitch('modern').click(),
  async (atlas) => {
    await atlas.follow(atlas.pageLink(atlas.words.nav.opEd));
    await atlas.sentence('p7.1').waitFor({ state: 'attached' });
  },
  nextLanguage,
  async (atlas) => {
    await atlas.follow(atlas.pageLink(atlas.words.nav.atlas));
    await atlas.list().waitFor({ state: 'attached' });
    // The years have come along all the way.
    await new TimelineDriver(atlas.page, atlas.language).allTimes().click();
    await expect.poll(() => atlas.url().searchParams.has('year')).toBe(false);
    await atlas.settled();
  },
  (atlas) => atlas.zoomButton('home').click()
];

async function nextLanguage(atlas: Atlas): Promise<void> {
  const next = languages[(languages.indexOf(atlas.language) + 1) % languages.length] as Language;
  await atlas.switchLanguage(next);
}

/** Makes change after change, from the `from`th to before the `to`th. */
export async function soak(atlas: Atlas, from: number, to: number): Promise<void> {
  for (let i = from; i < to; i++)
    await steps[i % steps.length]!(atlas, Math.floor(i / steps.length));
}
