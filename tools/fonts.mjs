// Cuts the fonts of a built site to the letters that stand in it: of rare and many letters a reader fetches these alone.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import { Parser } from 'htmlparser2';
import subsetFont from 'subset-font';

/** Kana and marks that any later text may need. */
const japaneseMarks = '〜ー・「」『』（）、。：々〆ヶ＝＋0123456789';
/** Kazakh's own letters, and those that names of other languages are written with in Latin: what a reader may type. */
const alphabets =
  'ӘәҒғҚқҢңӨөҰұҮүҺһĀāĂăĄąĆćČčĎďĐđĒēĘęĚěĞğĢģĪīİıĶķĻļŁłŃńŇňŌōŐőŒœŘřŚśŞşŠšŤťŪūŮůŰűŹźŻżŽžƏəǦǧȘșȚțʼʿʾḌḍḤḥḪḫḲḳṂṃṆṇṚṛṢṣṬṭẒẓ₸₽';

const ranges = {
  ja: /[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff00-\uffef]/gu,
  'latin-ext': /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1e9f\u20a0-\u20c0]/gu,
  'cyrillic-ext': /[\u0460-\u048f\u0492-\u04af\u04b2-\u052f]/gu
};
/** @typedef {keyof typeof ranges} Script */

/**
 * Where the letters stand that a face sets. `names`: what the map and its printed sheet letter; `interface`: the texts that
 * scripts bring; `serif`: what the pages set in the serif; `pages`: all of them.
 * @typedef {'names' | 'interface' | 'serif' | 'pages'} Source
 * @type {[file: RegExp, sources: Source[]][]}
 */
const faces = [
  [/^labels-ja\b/, ['names']],
  [/^print-ja\b/, ['names', 'interface']],
  [/^text-ja\b/, ['names', 'interface', 'serif']],
  [/^(labels|text)-(latin|cyrillic)-ext\b/, ['names', 'interface', 'pages']]
];

/**
 * Letters that Fontsource's Japanese faces lack, by the slice of the whole face that has them: each slice is a face of its
 * own, for these letters alone.
 * @type {Record<string, string>}
 */
const rare = JSON.parse(
  readFileSync(new URL('../src/lib/cartography/rare-letters.json', import.meta.url), 'utf8')
);

/** A letter, and a file in which it stands. @typedef {Map<string, string>} Letters */

/**
 * Cuts every font in `fonts/` of a built site.
 * @param {string} folder of the built site
 * @param {(path: string) => string | undefined} languageOf a file of script: whose texts it holds
 * @throws {Error} where a text has a letter that the face has no glyph for
 */
export async function cutFonts(folder, languageOf) {
  const sources = lettersOf(folder, languageOf);
  const missing = [];
  for (const file of readdirSync(join(folder, 'fonts')).sort()) {
    const [, script, slice] = file.match(/-(ja|(?:latin|cyrillic)-ext)\b(?:-(\d+))?/) ?? [];
    const [, from] = faces.find(([pattern]) => pattern.test(file)) ?? [];
    if (!script || !from) throw new Error(`tools/fonts.mjs does not know where ${file} is set`);
    /** @type {Letters} */
    const all = new Map(
      from.flatMap((source) => [...sources[source][/** @type {Script} */ (script)]])
    );
    const own = (/** @type {string} */ letter) =>
      slice ? !!rare[slice]?.includes(letter) : !Object.values(rare).join('').includes(letter);
    const wanted = new Map([...all].filter(([letter]) => own(letter)));
    const more = slice ? '' : script === 'ja' ? japaneseMarks : alphabets;
    const text = [...new Set([...wanted.keys(), ...more])].sort().join('');
    const path = join(folder, 'fonts', file);
    const cut = await subsetFont(readFileSync(path), text, { targetFormat: 'truetype' });
    const glyphs = new Set(new Face(new Blob(new Uint8Array(cut).buffer)).collectUnicodes());
    for (const [letter, where] of wanted) {
      // Marks that no face of the script has stand in the system's own.
      if (/[\p{L}\p{M}\p{N}]/u.test(letter) && !glyphs.has(letter.codePointAt(0) ?? 0))
        missing.push(
          `${file} has no glyph for ${letter} (U+${hex(letter)}), which stands in ${where}`
        );
    }
    writeFileSync(path, await subsetFont(cut, text, { targetFormat: 'woff2' }));
  }
  if (missing.length > 0) throw new Error(missing.join('\n'));
}

const hex = (/** @type {string} */ letter) =>
  letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');

/**
 * The letters of a built site, by where they stand and by script.
 * @param {string} folder
 * @param {(path: string) => string | undefined} languageOf
 * @returns {Record<Source, Record<Script, Letters>>}
 */
function lettersOf(folder, languageOf) {
  const none = () => ({ ja: new Map(), 'latin-ext': new Map(), 'cyrillic-ext': new Map() });
  /** @type {Record<Source, Record<Script, Letters>>} */
  const found = { names: none(), interface: none(), serif: none(), pages: none() };
  /** @param {Source} source @param {string} text @param {string} file */
  const note = (source, text, file) => {
    for (const script of /** @type {Script[]} */ (Object.keys(ranges))) {
      const letters = found[source][script];
      for (const [letter] of text.matchAll(ranges[script]))
        if (!letters.has(letter)) letters.set(letter, file);
    }
  };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const read = (/** @type {string} */ file) => readFileSync(join(folder, file), 'utf8');
  const isSerif = serifElements(files.filter((file) => file.endsWith('.css')).map(read));
  for (const file of files) {
    if (/^data\/(map\/.+|tours\/.+)\.json$/.test(file)) note('names', read(file), file);
    else if (languageOf(file)) note('interface', unescaped(read(file)), file);
    else if (file.endsWith('.html')) {
      const page = read(file);
      note('pages', page, file);
      if (/^(ja\/|404\.html|index\.html|data\/index\.html)/.test(file))
        note('serif', textOf(page, isSerif), file);
    }
  }
  return found;
}

/** Script may write a letter by its number. @param {string} script */
const unescaped = (script) =>
  script.replace(/\\u([0-9a-fA-F]{4})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));

/**
 * Which elements style sheets set in the serif, judged by the last part of each selector alone: rather too many than
 * too few.
 * @param {string[]} sheets
 * @returns {(name: string, classes: string[]) => boolean}
 */
function serifElements(sheets) {
  const parts = sheets
    .flatMap((sheet) => [...sheet.matchAll(/([^{}]+)\{[^{}]*var\(--serif\)[^{}]*\}/g)])
    .flatMap(([, selectors = '']) => selectors.replace(/\([^()]*\)/g, '').split(','))
    .map((selector) => {
      const last =
        selector
          .trim()
          .split(/[\s>+~]+/)
          .at(-1) ?? '';
      const classes = [...last.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
      return { name: /^[a-z][a-z0-9]*/.exec(last)?.[0], classes };
    });
  const known = parts.some(({ name }) => name === 'h1');
  if (!known) throw new Error('No style sheet of the built site sets h1 in the serif');
  return (name, classes) =>
    parts.some(
      (part) =>
        (part.name === undefined || part.name === name) &&
        part.classes.every((one) => classes.includes(one)) &&
        (part.name !== undefined || part.classes.length > 0)
    );
}

/**
 * The text within the elements that are asked for.
 * @param {string} page
 * @param {(name: string, classes: string[]) => boolean} asked
 */
function textOf(page, asked) {
  let text = '';
  /** Of each open element, whether it is asked for, and its language. @type {{ within: boolean, lang: string }[]} */
  const open = [];
  const parser = new Parser({
    onopentag(name, { class: classes = '', lang }) {
      const around = open.at(-1);
      open.push({
        within: !!around?.within || asked(name, classes.split(/\s+/)),
        lang: lang ?? around?.lang ?? ''
      });
    },
    ontext(part) {
      // Chinese forms are set in the system's own Chinese face.
      const { within, lang = '' } = open.at(-1) ?? {};
      if (within && !lang.startsWith('zh')) text += part;
    },
    onclosetag() {
      open.pop();
    }
  });
  parser.end(page);
  return text;
}
