import type { ShareTexts } from './texts';

export const texts: ShareTexts = {
  ofCard: 'Use this card',
  ofView: 'Use this view',
  actions: { share: 'Share', cite: 'Cite', embed: 'Embed', report: 'Report an error' },
  close: 'Close',
  failed: 'This could not be loaded. Press the button again.',
  copy: {
    copy: 'Copy',
    copied: 'Copied.',
    refused: 'The browser did not allow copying. The text is selected: copy it from the field.'
  },
  share: {
    title: 'Link to this view',
    explain: 'Whoever opens the link sees the same page, in the same language.',
    link: 'Link',
    view: 'With the position of the map and the layers shown',
    send: 'Send with an app',
    code: 'QR code of the link',
    tooLong: 'The link is too long for a QR code.',
    large: 'Show large, to put on a wall',
    save: 'Save as SVG',
    print: 'Print',
    back: 'Back'
  },
  embed: {
    title: 'Embed',
    explain: 'Paste this into the HTML of your page. It contains no script and tracks nobody.',
    what: 'What to embed',
    card: 'This card, without an interactive map',
    map: 'The map as it is now',
    snippet: 'HTML to embed',
    frameCard: '{name} in the Silk Road Atlas',
    frameMap: 'Silk Road Atlas, a map',
    open: 'Open in the atlas',
    opensInNewTab: 'opens in a new tab',
    source: 'Sources',
    place: 'Place',
    picture: 'Map: where {name} lies',
    noMap: 'The frame shows an interactive map where the reader’s browser can draw one.'
  },
  report: {
    title: 'Report an error',
    explain:
      'Say what is wrong and, if you can, where the correct information can be found. Corrected errors are listed on the page about the atlas.',
    subject: 'Error in the atlas: {name}',
    question: 'What is wrong, and what is the source?',
    feature: 'Feature',
    language: 'Language',
    version: 'Version',
    address: 'Address',
    text: 'Text of the report',
    mail: 'Write an email',
    page: 'Open the form',
    nowhere:
      'This copy of the atlas names no address for reports. Copy the text and send it to whoever publishes the copy.'
  }
};
