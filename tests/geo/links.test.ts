import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Hosts of which it is not known that they answer by https: an unanswered link is worse than an open one. */
const openOnly = [
  ...['azretsultan.kz', 'aircenter.az', 'ecgbnet.com', 'en.egemen.kz', 'en.khorgosgateway.com'],
  ...[
    'english.scio.gov.cn',
    'geolines.ru',
    'hicare.jp',
    'internationaldiplomat.us',
    'investkz.com'
  ],
  ...['asuka-fujiwara.jp', 'contents.nahf.or.kr', 'economy.guoxue.com', 'issykrm.kz'],
  ...['kanko.city.kyoto.lg.jp', 'nagasakipeace.jp', 'nomady.net', 'silkroadguide.com'],
  ...['2005.seesaa.net', 'thai-tour.com', 'www.library-archives.pref.fukui.lg.jp'],
  ...['letitbealmaty.xyz', 'mfa.gov.kz', 'sakharov-center.ru', 'www.asiaplus.tj'],
  ...['haijimadaishi.com', 'm.zgkjsz.com', 'mik2005.jp', 'nara.foodcaravan.org', 'news.a902.net'],
  ...['nobuhiroogawa.chu.jp', 'shinden.boo.jp', 'silkroad-j.lomo.jp', 'www.hodaka-kenich.com'],
  ...['www.iassrt.org', 'www2.oita-press.co.jp', 'youyukai.com'],
  ...['www.bguthriephotos.com', 'www.bonheur.ne.jp', 'www.chinatoday.com.cn', 'www.csdata.org'],
  ...['www.heritagenet.unesco.kz', 'www.nashim.org', 'www.silkroads.org.cn', 'www.today.az']
];

it('links go out by https, but to hosts that are not known to answer it', () => {
  const files = (readdirSync('geo', { recursive: true }) as string[]).filter((file) =>
    /json$/.test(file)
  );
  const open = files.flatMap((file) =>
    [...readFileSync(`geo/${file}`, 'utf8').matchAll(/"http:\/\/([^/"]+)/g)]
      .map(([, host]) => host!)
      .filter((host) => !openOnly.includes(host))
      .map((host) => `${file}: ${host}`)
  );
  expect(open).toEqual([]);
});
