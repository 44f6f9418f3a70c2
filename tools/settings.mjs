// What a deployment may set, each checked by name: a setting that is not what it should be ends the build.

/** @param {string} name @param {string} value @param {string} expected @returns {never} */
function refuse(name, value, expected) {
  throw new Error(`${name} is ${JSON.stringify(value)}; expected ${expected}`);
}

/** A host's name as it may stand in a policy: labels of letters, digits and hyphens, no wildcard, no address in brackets. */
const hostName = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

/** @param {string} value @returns {URL | undefined} an address of https, or of this machine for trying out */
function hostAddress(value) {
  if (/[\s\\]/.test(value) || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  const local = url.protocol === 'http:' && url.hostname === 'localhost';
  if (!local && url.protocol !== 'https:') return undefined;
  if (url.username !== '' || url.password !== '' || !hostName.test(url.hostname)) return undefined;
  return url;
}

/**
 * The path below which the atlas is mounted on another site: `BASE_PATH`, "/atlas"; '' at the top.
 * @param {string} [value]
 * @returns {'' | `/${string}`}
 */
export function basePath(value = '') {
  const isPath = /^(\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*$/.test(value);
  if (!isPath)
    refuse(
      'BASE_PATH',
      value,
      'a path such as /atlas: letters, digits, - . _ ~, no slash at the end'
    );
  return /** @type {'' | `/${string}`} */ (value);
}

/**
 * The public address that canonical links, the sitemap and share cards name: `ORIGIN`.
 * @param {string} [value]
 */
export function publicOrigin(value = 'https://silk-road-atlas.example') {
  if (hostAddress(value)?.origin !== value)
    refuse('ORIGIN', value, 'an https address without a path, such as https://atlas.example.org');
  return value;
}

/**
 * Where a deployment has its own tile archive of streets, as `STREETS_PMTILES` names it: the address of one PMTiles
 * file in Protomaps' basemap schema (version 4, zoom 9 to 15), absolute or a path of the atlas's own host.
 * Without it there are no streets, and nothing else changes.
 * @param {string | undefined} value
 * @returns {{ url: string, hosts: `https://${string}.${string}`[] }} the address, '' for none, and what the policy of pages must let through
 */
export function streetsArchive(value) {
  if (!value) return { url: '', hosts: [] };
  if (/^(\/[\w.~%-]+)+$/.test(value)) return { url: value, hosts: [] };
  const address = hostAddress(value);
  if (!address)
    refuse(
      'STREETS_PMTILES',
      value,
      'the https address of a .pmtiles file, or its path on this host'
    );
  const { origin } = address;
  return { url: value, hosts: [/** @type {`https://${string}.${string}`} */ (origin)] };
}

/**
 * Where readers' reports of errors go: `REPORT_URL` (an https address with `{body}`, and `{title}` if wanted) or
 * `REPORT_ADDRESS` (a mail address); nowhere without either. Throws where one is not what it should be, or both are given.
 * @returns {import('../src/lib/features/share/report').ReportTarget}
 */
export function reportTarget(address = '', template = '') {
  if (address && template) throw new Error('Give either REPORT_ADDRESS or REPORT_URL, not both.');
  if (template) {
    if (hostAddress(template)?.protocol !== 'https:' || !template.includes('{body}'))
      refuse('REPORT_URL', template, 'an https address with {body} in it');
    return { kind: 'page', template };
  }
  if (address) {
    // What a mail link would read as more than one address, or as a header, is none.
    if (!/^[\w.!#$'*+/=^`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(address))
      refuse('REPORT_ADDRESS', address, 'one mail address, such as atlas@example.org');
    return { kind: 'mail', address };
  }
  return { kind: 'none' };
}
