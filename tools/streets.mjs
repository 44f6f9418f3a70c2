/**
 * Where a deployment has its own tile archive of streets, as `STREETS_PMTILES` names it: the address of one PMTiles
 * file in Protomaps' basemap schema (version 4, zoom 9 to 15), absolute or a path of the atlas's own host.
 * Without it there are no streets, and nothing else changes.
 * @param {string | undefined} url
 * @returns {{ url: string, hosts: `https://${string}.${string}`[] }} the address, '' for none, and what the policy of pages must let through
 */
export function streetsArchive(url) {
  if (!url) return { url: '', hosts: [] };
  if (/^\/[^/]/.test(url)) return { url, hosts: [] };
  const refused = `STREETS_PMTILES is "${url}"; expected the https address of a .pmtiles file, or its path on this host`;
  if (!URL.canParse(url)) throw new Error(refused);
  const { protocol, hostname, origin, username } = new URL(url);
  const local = protocol === 'http:' && hostname === 'localhost';
  if ((protocol !== 'https:' && !local) || username !== '') throw new Error(refused);
  return { url, hosts: [/** @type {`https://${string}.${string}`} */ (origin)] };
}
