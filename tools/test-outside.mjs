// `npm run test:outside`: what others' programs say of the built atlas. They are Debian's, and one needs Java: each is
// skipped aloud where it is not. Ends with "N passed, N failed, N skipped".
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './install.mjs';
import { languages } from './languages.mjs';
import { pageKinds } from './page-kinds.mjs';

const build = join(root, 'build');
const data = join(build, 'data');
const total = { passed: 0, failed: 0, skipped: 0 };

/** @param {string} name */
const isThere = (name) =>
  (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, name)));

/**
 * One judge: what it is given, and what it says.
 * @param {string} title
 * @param {string} program
 * @param {string} origin how to get it
 * @param {() => { faults: string[], said: string }} judge
 */
function ask(title, program, origin, judge) {
  if (!isThere(program)) {
    total.skipped += 1;
    console.log(`– ${title}: skipped, there is no ${program} (${origin})`);
    return;
  }
  /** @type {{ faults: string[], said: string }} */
  let answer;
  try {
    answer = judge();
  } catch (error) {
    answer = { faults: [String(error)], said: 'it did not run' };
  }
  const { faults, said } = answer;
  total[faults.length === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${title}: ${said}; ${faults.length} faults`);
  for (const fault of faults.slice(0, 20)) console.log(`    ${fault}`);
}

/** @param {string} command @param {string[]} args @param {string} [input] */
function run(command, args, input) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    ...{ input, cwd: root, encoding: 'utf8', maxBuffer: 1e9 }
  });
  return { well: status === 0, stdout, stderr };
}

/** @param {string} ending */
const filesOf = (ending) =>
  readdirSync(data)
    .filter((file) => file.endsWith(ending))
    .map((file) => join(data, file));

ask('HTML, by the Nu checker of the W3C', 'java', 'apt-get install default-jre-headless', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nu-'));
  try {
    // Forty megabytes that nobody else needs: fetched for the occasion, by npm.
    execFileSync('npm', ['install', '--prefix', folder, '--no-save', 'vnu-jar'], {
      stdio: 'ignore'
    });
    const jar = readdirSync(join(folder, 'node_modules/vnu-jar'), {
      recursive: true,
      encoding: 'utf8'
    });
    const vnu = join(
      folder,
      'node_modules/vnu-jar',
      /** @type {string} */ (jar.find((file) => file.endsWith('vnu.jar')))
    );
    const pages = [
      ...['index.html', '404.html', 'data/index.html', 'offline/shell.html'],
      ...languages.flatMap((language) => pageKinds.map((kind) => `${language}/${kind}index.html`))
    ].map((page) => join(build, page));
    const { stderr } = run('java', ['-jar', vnu, '--format', 'json', '--errors-only', ...pages]);
    const { messages } = JSON.parse(stderr);
    return {
      faults: messages.map(
        (/** @type {any} */ { url, lastLine, message }) =>
          `${url.replace(/.*\/build/, '')}:${lastLine} ${message}`
      ),
      said: `${pages.length} pages read`
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
});

ask('XML, by libxml', 'xmllint', 'apt-get install libxml2-utils', () => {
  const files = [
    ...[...filesOf('.kml'), ...filesOf('.gpx')],
    ...['sitemap.xml', 'plate.svg', 'worksheet.svg', 'worksheet-things.svg', 'favicon.svg'].map(
      (file) => join(build, file)
    )
  ].filter(existsSync);
  const faults = files.flatMap((file) => {
    const { well, stderr } = run('xmllint', ['--noout', file]);
    return well && stderr === '' ? [] : [`${file}: ${stderr}`];
  });
  return { faults, said: `${files.length} files read` };
});

ask('maps, by GDAL', 'ogrinfo', 'apt-get install gdal-bin', () => {
  /** @type {string[]} */
  const faults = [];
  const of = (/** @type {string} */ file) => {
    const { well, stdout, stderr } = run('ogrinfo', ['-ro', '-al', '-so', file]);
    if (!well || /ERROR|Warning/.test(stderr))
      faults.push(`${file}: ${stderr.trim().slice(0, 300)}`);
    return [...stdout.matchAll(/^Feature Count: (\d+)$/gm)].reduce(
      (sum, [, n]) => sum + Number(n),
      0
    );
  };
  const counted = filesOf('.geojson').map((file) => {
    const { features } = JSON.parse(readFileSync(file, 'utf8'));
    const seen = of(file);
    if (seen !== features.length) faults.push(`${file}: ${seen} of ${features.length} features`);
    return seen;
  });
  const all = counted.reduce((sum, n) => sum + n, 0);
  for (const file of filesOf('.kml')) {
    const seen = of(file);
    if (seen < all) faults.push(`${file}: ${seen} placemarks for ${all} features`);
  }
  for (const file of filesOf('.gpx')) if (of(file) === 0) faults.push(`${file}: nothing in it`);
  return { faults, said: `${all} features in GeoJSON, and all in KML and GPX` };
});

ask('CSV, by Python', 'python3', 'apt-get install python3', () => {
  const script = `
import csv, sys
for path in sys.argv[1:]:
    with open(path, encoding='utf-8-sig', newline='') as file:
        rows = list(csv.reader(file, strict=True))
    if len({len(row) for row in rows}) != 1: print(path, 'rows of different lengths')
    if any(cell[:1] in '=+@' and cell for row in rows for cell in row): print(path, 'a cell that is a formula')
    print('read', len(rows) - 1)
`;
  const files = filesOf('.csv');
  const { well, stdout, stderr } = run('python3', ['-', ...files], script);
  const lines = stdout.trim().split('\n');
  const faults = lines.filter((line) => !line.startsWith('read'));
  if (!well) faults.push(stderr);
  const rows = lines.flatMap((line) => (line.startsWith('read') ? Number(line.slice(5)) : []));
  return { faults, said: `${rows.join(', ')} rows in ${files.length} files` };
});

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
