import { Parser } from 'htmlparser2';

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

/** All that a page as it was sent says, in order. */
export function fragmentsOf(html: string): Fragment[] {
  const found: Fragment[] = [];
  /** The elements round what is read, from the outermost. */
  const round: { name: string; lang: string; read: boolean }[] = [];
  const outer = () => round.at(-1) ?? { name: '', lang: '', read: true };
  const add = (lang: string, where: string, text = '') => {
    const words = text.replace(/\s+/gu, ' ').trim();
    if (/\p{L}/u.test(words)) found.push({ lang, where, text: words });
  };
  let text = '';
  const endText = () => {
    const { name, lang, read } = outer();
    if (read) add(lang, name, text);
    text = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      endText();
      const { lang = outer().lang } = attributes;
      const read = outer().read && !unread.has(name);
      round.push({ name, lang, read });
      if (!read) return;
      for (const attribute of spoken) add(lang, `${name} ${attribute}`, attributes[attribute]);
      const called = attributes.name ?? attributes.property ?? '';
      if (name === 'meta' && told.test(called)) add(lang, `meta ${called}`, attributes.content);
    },
    ontext: (part) => void (text += part),
    oncomment: endText,
    onclosetag() {
      endText();
      round.pop();
    }
  });
  parser.end(html);
  return found;
}
