import type { OfflineTexts } from './texts';

export const texts: OfflineTexts = {
  heading: 'Reading offline',
  explain:
    'After a first visit the atlas can be read offline in the language in which you opened it. Other languages, the finer parts of the map and rare letters stay on this device once you have used them.',
  offer:
    'The whole atlas, with every page, the four languages and the map in all its detail, takes {size} more to download.',
  keep: 'Keep the whole atlas',
  keeping: 'Downloading the atlas: {done} of {of}',
  kept: 'The whole atlas is on this device: {size}.',
  drop: 'Remove it from this device',
  dropping: 'Removing…',
  goOn: 'Continue',
  network:
    'The network was lost before everything had arrived. What has arrived is kept; you can continue when you are online again.',
  room: 'There is no room for the whole atlas on this device, or the browser allows no more. What was kept before still works.',
  newer:
    'A newer edition of the atlas has come out in the meantime. Reload this page and keep that one.',
  unsupported:
    'This browser cannot keep the atlas: it may be too old, or open in a private window. Online, everything works as usual.',
  megabytes: '{n} MB',
  newEdition: 'A newer edition of the atlas is ready.',
  useNow: 'Use it now',
  later: 'Later',
  missingTitle: 'This page is not on this device',
  missing:
    'There is no network now, and this page has not been kept. Pages stay on a device once they have been read there, and all pages of a language once the atlas has been opened in it.',
  tryAgain: 'Try again',
  stored: 'The atlas in another language:'
};
