import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

/** A piece of a page that is read or heard, with the language that holds where it stands. */
export interface Fragment {
  lang: string;
  text: string;
  /** The element, and the attribute if it is one. */
  where: string;
}

/** Attributes that are shown or spoken. */
const spoken = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'title',
  'placeholder'
];

/** What is shown elsewhere under the page's name: by searches and by those who pass a link on. */
const told =
  /^(description|application-name|apple-mobile-web-app-title|og:(title|description|site_name|image:alt))$/;

const unread = new Set(['script', 'style', 'noscript', 'template']);

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** All that a page as it was sent says, in order. */
export function fragmentsOf(html: string): Fragment[] {
  const found: Fragment[] = [];
  const add = (lang: string, where: string, text: string | null) => {
    const words = (text ?? '').replace(/\s+/gu, ' ').trim();
    if (/\p{L}/u.test(words)) found.push({ lang, where, text: words });
  };
  const walk = (node: Node, outer: string) => {
    if (node.nodeType === 3) add(outer, node.parentNode!.nodeName, node.nodeValue);
    if (!isElement(node) || unread.has(node.localName!)) return;
    const lang = node.getAttribute('lang') ?? outer;
    for (const name of spoken) {
      add(lang, `${node.nodeName} ${name}`, node.getAttribute(name));
    }
    const name = node.getAttribute('name') ?? node.getAttribute('property') ?? '';
    if (node.localName === 'meta' && told.test(name)) {
      add(lang, `meta ${name}`, node.getAttribute('content'));
    }
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child, lang);
  };
  const page = new DOMParser({ onError: () => {} }).parseFromString(html, 'text/html');
  walk(page.documentElement!, '');
  return found;
}
