import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '$lib/domain/language';
import { knownSpot } from '$lib/domain/transmission/way';
import { atlas, geoFolder } from '$lib/server/geo-files';

// What must not be claimed of things and of those who walked the road, as far as words can be tested. Words that would
// claim it stand nowhere in the atlas, but in the sentences that refuse it: those are named here one by one.

interface Told {
  /** File or feature, and field: `things/horse.dispute`. */
  where: string;
  text: string;
}

/** Gathers every text of the data by its language. */
function textsOf(value: unknown, where: string, into: Map<Language, Told[]>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const language = languages.find((candidate) => candidate === key);
    if (language && typeof inner === 'string') into.get(language)!.push({ where, text: inner });
    else textsOf(inner, `${where}.${key}`, into);
  }
}

const told = new Map<Language, Told[]>(languages.map((language) => [language, []]));
for (const file of readdirSync(geoFolder).filter((name) => /\.(geo)?json$/.test(name))) {
  const parsed = JSON.parse(readFileSync(join(geoFolder, file), 'utf8'));
  const stem = file.replace(/\..*/, '');
  for (const feature of parsed.features ?? [])
    textsOf(feature.properties, `${stem}/${feature.id}`, told);
  if (!parsed.features) textsOf(parsed, stem, told);
}
for (const language of languages) {
  const { opEd } = atlas();
  const texts = language === 'ru' ? opEd.sentences.map(({ text }) => text) : [];
  if (language !== 'ru') texts.push(...Object.values(opEd.translations[language].sentences));
  told.get(language)!.push(...texts.map((text) => ({ where: 'op-ed', text })));
}

/** What the interface, the about page and the tools say: the program's own text files. */
const programs = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.test.ts'))
  .map((name): Told => ({ where: name, text: readFileSync(join('src', name), 'utf8') }));

type Words = Record<Language, RegExp>;

interface Refusal {
  claim: string;
  words: Words;
  /** Where the words may stand, for there they are refused. */
  refused?: string[];
}

const refusals: Refusal[] = [
  {
    claim: 'that most of the Shōsō-in is Persian or Central Asian',
    words: {
      en: /(most|majority)[^.]{0,60}(Persian|Iranian|Central Asian)|treasury of the Silk Road/i,
      ru: /(больш(инство|ая часть))[^.]{0,60}(персидск|иранск|центральноазиатск)/i,
      kk: /(қазына|Сёсоин)[^.]{0,40}(көбі|басым бөлігі)[^.]{0,60}(парсы|иран|орталық азия)/i,
      ja: /(ほとんど|大半|大部分)[^。]{0,40}(ペルシア|イラン|中央アジア)/
    },
    refused: ['places/shosoin.note']
  },
  {
    claim: 'that Saka animal style is in Japan',
    words: {
      en: /animal style/i,
      ru: /звериный стиль|звериного стиля/i,
      kk: /аң стилі/i,
      ja: /動物(文様|意匠|様式)/
    },
    refused: ['things/horse.kazakhstan']
  },
  {
    claim: 'that horse-riders from the steppe founded the Japanese state',
    words: {
      en: /Egami|horse-?rid(ing|er)[^.]{0,40}(Japan|state)/i,
      ru: /Эгами|(всадник|конн)[^.]{0,40}(завоев|основал)/i,
      kk: /Эгами|(салт атты|атты халық)[^.]{0,40}(жаулап|құрған)/i,
      ja: /江上|騎馬民族/
    },
    refused: ['things/horse.dispute']
  },
  {
    claim: 'that the horses of Botai are ancestors of Japan’s',
    words: { en: /Botai/, ru: /Бота[йя]/, kk: /Ботай/, ja: /ボタイ/ },
    refused: ['things/horse.kazakhstan', 'things/horse.origin.note']
  },
  {
    claim: 'that the Hata clan came from Gongyue on the Ili',
    words: {
      en: /\bHata clan|Yuzuki|Gongyue/,
      ru: /род Хата|Юдзуки|Гунъюэ/,
      kk: /Хата әулеті|Юдзуки/,
      ja: /弓月|秦氏/
    }
  },
  {
    claim: 'that Japanese and Kazakhs are kin by language or blood',
    words: {
      en: /\b(kin by|blood relat|common ancest|Altaic)/i,
      ru: /(кровн\S+ род|общи\S+ предк|алтайск\S+ (язык|семь))/i,
      kk: /(қандас|тегі бір|алтай (тілдері|тілі))/i,
      ja: /(同祖|同じ祖先|血縁|アルタイ語)/
    }
  },
  {
    claim:
      'that Omizutori is a Zoroastrian rite, or that Christians or Zoroastrians preached at Nara',
    words: {
      en: /Omizutori|Zoroastrian[^.]{0,60}Nara|Nara[^.]{0,60}(Zoroastrian|Christian)/i,
      ru: /О-?мидзутори|зороастри[^.]{0,60}Нар[аеу]|Нар[аеу]\b[^.]{0,60}(зороастри|христиан)/i,
      kk: /Омидзутори|зороастр[^.]{0,60}Нара/i,
      ja: /お水取り|修二会|(ゾロアスター|景教)[^。]{0,30}奈良/
    }
  },
  {
    claim: 'that Zhang Qian brought cucumber, sesame and walnut',
    words: {
      en: /Zhang Qian[^.]{0,60}(brought (them|back|home|the)|introduced)/i,
      ru: /Чжан Цян[^.]{0,60}прин[её]с/i,
      kk: /Чжан Цянь[^.]{0,60}әкел/i,
      ja: /張騫[^。]{0,30}(もたら|持ち帰)/
    },
    refused: ['things/hu-names.dispute']
  },
  {
    claim: 'that Damjing was the first papermaker, or that captives of Talas took paper west',
    words: {
      en: /Damjing[^.]{0,60}first|captive[^.]{0,40}paper|paper[^.]{0,40}captive/i,
      ru: /Дамджин[^.]{0,60}перв|пленн[^.]{0,60}бума|бума[^.]{0,60}пленн/i,
      kk: /Дамджин[^.]{0,60}(алғаш|бірінші)|тұтқын[^.]{0,60}қағаз|қағаз[^.]{0,60}тұтқын/i,
      ja: /曇徴[^。]{0,30}(最初|初めて)|捕虜[^。]{0,30}紙|紙[^。]{0,30}捕虜/
    },
    refused: ['things/paper.dispute']
  },
  {
    claim: 'that Shōtoku carried the lion-hunt banner',
    words: {
      en: /Sh[ōo]toku[^.]{0,40}banner/i,
      ru: /знамен[^.]{0,40}С[её]току/i,
      kk: /Сётоку[^.]{0,40}ту(ы|лы)/i,
      ja: /聖徳太子[^。]{0,20}御旗/
    },
    refused: ['things/lion-hunt-silk.arrived.note', 'things/lion-hunt-silk.dispute']
  },
  {
    claim: 'that Greek entasis is at Hōryū-ji',
    words: { en: /entasis/i, ru: /энтазис/i, kk: /энтазис/i, ja: /エンタシス/ },
    refused: ['things/entasis-legend.name', 'things/entasis-legend.summary']
  },
  {
    claim: 'that the Sogdian whirl was danced in Nara',
    words: {
      en: /whirl|huxuan/i,
      ru: /согдийск\S+ (вихр|верч|круж)|хусюань/i,
      kk: /хусюань|соғды\S* шыр/i,
      ja: /胡旋/
    },
    refused: ['things/gagaku-western-dances.dispute']
  },
  {
    claim: 'that kökpar is the origin of dakyū',
    words: { en: /k[öo]kpar/i, ru: /кокпар|көкпар/i, kk: /көкпар/i, ja: /コクパル/ },
    refused: ['things/dakyu.kazakhstan']
  }
];

describe.each(refusals)('nothing claims $claim', ({ words, refused = [] }) => {
  it.each(languages)('in %s', (language) => {
    const found = told.get(language)!.filter(({ text }) => words[language].test(text));
    expect(found.filter(({ where }) => !refused.includes(where))).toEqual([]);
  });

  it('in what the program says', () => {
    const all = languages.map((language) => words[language]);
    const found = programs.filter(({ text }) => all.some((pattern) => pattern.test(text)));
    expect(found.map(({ where }) => where)).toEqual([]);
  });
});

it('finds the words where they are refused: a list that nothing meets any more would watch over nothing', () => {
  for (const { refused = [], words } of refusals) {
    for (const field of refused) {
      const met = languages.some((language) =>
        told.get(language)!.some(({ where, text }) => where === field && words[language].test(text))
      );
      expect(met, field).toBe(true);
    }
  }
});

it('no thing is traced to the soil of Kazakhstan but the apple, by its genes', () => {
  const inKazakhstan = atlas().things.filter(({ properties: { origin, stages } }) =>
    [origin, ...stages].some(({ at }) => knownSpot(at, atlas())!.countries.includes('KZ'))
  );
  expect(inKazakhstan.map(({ id }) => id)).toEqual(['apple']);
});

it('few of the objects that are shown are West Asian', () => {
  const made = atlas().things.flatMap(({ properties }) => properties.made ?? []);
  expect(made.filter((place) => place === 'west-asia')).toHaveLength(3);
  expect(made.filter((place) => place === 'china').length).toBeGreaterThan(3);
});
