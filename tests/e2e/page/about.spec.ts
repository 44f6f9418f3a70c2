import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { shipped } from '../../../tools/licences/shipped.mjs';
import { expect, languages, test, type Language } from '../../support/atlas-driver';

const citation = parse(readFileSync('CITATION.cff', 'utf8'));
const errata: { date: string; what: Record<Language, string> }[] = JSON.parse(
  readFileSync('geo/errata.json', 'utf8')
);
const authors = { ru: 'Такеши Ивая', kk: 'Ивая Такеши', ja: '岩屋毅', en: 'Iwaya Takeshi' };
const notOfGovernments = {
  ru: /не издание правительства Японии, правительства Казахстана/,
  kk: /Жапония Үкіметінің де, Қазақстан Үкіметінің де.*емес/,
  ja: /日本政府、カザフスタン政府.*ありません/,
  en: /not a publication of the government of Japan, of the government of Kazakhstan/
};
const versionOf = (name: string): string =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

test('the about page names version and date of the data, all that goes out with its licence, and what was mended', async ({
  request
}) => {
  const texts = await request.get('/licences.txt');
  expect(texts.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const licences = await texts.text();
  const packages = [...shipped.bundled, ...shipped.drawn].map(
    (name) => `${name} ${versionOf(name)}`
  );
  for (const one of packages) expect(licences).toContain(`${one} (`);

  const [year] = citation['date-released'].split('-');
  for (const language of languages) {
    const html = await (await request.get(`/${language}/about/`)).text();
    const page = html.replace(/<script.*?<\/script>/gs, '').replace(/<!--.*?-->/gs, '');
    const edition = [...page.matchAll(/<p>(.*?)<\/p>/gs)].map(([, text]) =>
      text!.replace(/<[^>]+>/g, '')
    );
    const named = edition.filter((text) => text.includes(citation.version) && text.includes(year));
    expect(named, language).toHaveLength(1);
    // Who made it, for whom they do not speak, and how to write, before anything else of the page.
    const [what, makers, write] = edition;
    expect(what, language).toContain(authors[language]);
    expect(makers, language).toBe(named[0]);
    expect(makers, language).toContain('Silk Road Atlas contributors');
    expect(makers, language).toMatch(notOfGovernments[language]);
    expect(makers, language).not.toMatch(/\.\.$/);
    expect(write, language).toMatch(
      /Report an error|Сообщить об ошибке|Қате туралы хабарлау|誤りを知らせる/
    );
    expect(page, language).toContain('href="/licences.txt"');
    for (const one of packages) expect(page, `${language} ${one}`).toContain(one);

    const section = page.slice(page.indexOf('id="errata"')).split('</ul>')[0]!;
    const said = section.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&');
    expect(section.match(/<time/g)).toHaveLength(errata.length);
    for (const { date, what } of errata) {
      expect(section, language).toContain(`datetime="${date}"`);
      expect(said, language).toContain(what[language]);
    }
  }
});
