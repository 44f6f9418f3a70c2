import type { SameTexts } from '$lib/i18n/same-texts';

/** Texts of the atlas without a network. */
export const texts = {
  heading: 'Reading offline',
  explain:
    'After a first visit the atlas can be read offline in the language in which you opened it. Other languages, the finer parts of the map and less common characters stay on this device once you have used them.',
  offer:
    'The whole atlas, with every page, the four languages and the map in all its detail, is a further {size} to download.',
  keep: 'Save the whole atlas',
  keeping: 'Downloading the atlas: {done} of {of}',
  kept: 'The whole atlas is on this device: {size}.',
  drop: 'Remove it from this device',
  dropping: 'Removing…',
  goOn: 'Continue',
  network:
    'The connection was lost before everything had arrived. What has arrived is saved; you can continue when you are online again.',
  room: 'There is no room for the whole atlas on this device, or the browser allows no more. What was saved before still works.',
  newer:
    'A newer edition of the atlas has come out in the meantime. Reload this page and save the new edition.',
  unsupported:
    'This browser cannot save the atlas: it may be too old, or open in a private window. Online, everything works as usual.',
  megabytes: '{n} MB',
  missingTitle: 'This page is not on this device',
  missing:
    'You are offline, and this page has not been saved. Pages stay on a device once they have been read there, and all pages of a language once the atlas has been opened in it.',
  tryAgain: 'Try again',
  stored: 'The atlas in another language:'
};

export type OfflineTexts = SameTexts<typeof texts>;
