import type { ShareTexts } from './texts';

export const texts: ShareTexts = {
  ofCard: 'What to do with this card',
  ofView: 'What to do with this view',
  actions: { share: 'Share', cite: 'Cite', embed: 'Embed', report: 'Report an error' },
  close: 'Close',
  failed: 'This could not be loaded. Press the button again.',
  copy: {
    copy: 'Copy',
    copied: 'Copied.',
    refused: 'The browser did not allow copying. The text is selected: copy it from the field.'
  },
  share: {
    title: 'Link to exactly this',
    explain: 'Whoever opens the link sees the same page, in the same language.',
    link: 'Link',
    view: 'With the position of the map and the layers shown',
    send: 'Send by an app',
    code: 'QR code of the link',
    large: 'Show large, for a wall',
    save: 'Save as SVG',
    print: 'Print',
    back: 'Back'
  },
  embed: {
    title: 'Embed',
    explain: 'Paste this into the HTML of your page. It holds no script and counts nobody.',
    what: 'What to embed',
    card: 'This card, without a moving map',
    map: 'The map as it stands now',
    snippet: 'HTML of the frame',
    frameCard: '{name} in the Silk Road Atlas',
    frameMap: 'Silk Road Atlas, a map',
    open: 'Open in the atlas',
    opensInNewTab: 'opens in a new tab',
    source: 'Sources',
    place: 'Place',
    picture: 'Map: where {name} lies',
    noMap: 'The frame holds a moving map where the reader’s browser can draw one.'
  },
  report: {
    title: 'Report an error',
    explain:
      'Say what is wrong and, if you can, where the right thing can be read. Mended errors are listed on the page about the atlas.',
    subject: 'Error in the atlas: {name}',
    question: 'What is wrong, and what is the source?',
    feature: 'Feature',
    language: 'Language',
    version: 'Version',
    address: 'Address',
    text: 'Text of the report',
    mail: 'Write a mail',
    page: 'Open the form',
    nowhere:
      'This copy of the atlas names no address for reports. Copy the text and send it to whoever publishes the copy.'
  }
};
