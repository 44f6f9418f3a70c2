import { languages } from '../languages.mjs';
import { everywhere, kinds, ordinary, varying } from './rules.mjs';
import { commonTypes, types } from './types.mjs';

/** @param {string} text */
const literal = (text) => text.replace(/[.\\+*?[^\]$(){}|]/g, '\\$&');

/** A condition of `map`: the beginning of the path, or all of it. @param {string} base @param {string} path */
const condition = (base, path) => `"~^${literal(base + path)}${path.endsWith('/') ? '' : '$'}"`;

/** @param {string} header */
const variable = (header) => `$atlas_${header.toLowerCase().replaceAll('-', '_')}`;

const names = [
  ...new Set([...Object.keys(ordinary), ...kinds.flatMap(({ headers }) => Object.keys(headers))])
];

/** A header's value by kind; nginx sends no header whose value is empty. @param {string} name */
function valueMap(name) {
  const usual = ordinary[name] ?? '';
  const others = kinds
    .map((kind) => ({ kind: kind.name, value: varying(kind.headers)[name] ?? '' }))
    .filter(({ value }) => value !== usual);
  return [
    `map $atlas_kind ${variable(name)} {`,
    `    default "${usual}";`,
    ...others.map(({ kind, value }) => `    ${kind} "${value}";`),
    '}'
  ];
}

/** A site of nginx, to be included in its `http` block. @param {string} base @returns {string} */
export function nginx(base = '') {
  // Below the top of a host, all else of the host is not the atlas's.
  const above = base
    ? `\n    location / { return 404; }\n    location = ${base} { return 301 ${base}/; }\n    location ${base}/ {}\n`
    : '';
  return `# The Silk Road Atlas on nginx: written by tools/deploy.mjs from tools/deploy/rules.mjs. See README.md.
# Debian: apt-get install nginx-light libnginx-mod-http-brotli-static
map $uri $atlas_kind {
    default ordinary;
${kinds.flatMap(({ name, paths }) => paths.map((path) => `    ${condition(base, path)} ${name};`)).join('\n')}
}
${names.flatMap(valueMap).join('\n')}
# An address that begins with two slashes is another host's to a browser: the page's own links would lead there. What
# nginx shows for it is asked for under the same address.
map "$uri $request_uri" $atlas_doubled {
    volatile;
    default "";
    "~^(?!${literal(`${base}/404.html`)} )\\S* [^?]*//" 1;
}

server {
    listen 80;
    # server_name atlas.example.org;
    root /srv/silk-road-atlas;${base ? ` # the build lies in ${base} below it` : ''}

    # All types of the atlas; those of the machine's mime.types would be named twice.
    types {
${Object.entries({ ...commonTypes, ...types })
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([ending, type]) => `        ${type.split(';')[0]} ${ending};`)
  .join('\n')}
    }
    charset utf-8;
    charset_types text/css text/csv text/javascript text/plain;

    # Files are compressed once, by "npm run build:release". Without the Brotli module take its line away.
    gzip_static on;
    gzip_vary on;
    brotli_static on;

    index index.html;
    absolute_redirect off;
    # A folder without a page is no page, and no secret either.
    error_page 403 404 =404 ${base}/404.html;
    server_tokens off;

    # Files are read, and nothing else is done with them.
    if ($request_method !~ ^(GET|HEAD)$) { return 405; }
    if ($atlas_doubled) { return 404; }
    # What an operator left in the folder by mistake is not the atlas's: hidden files, and links out of it.
    location ~ /\\.(?!well-known/) { return 404; }
    # A card that is gone says so in the frame that it had; the page for unknown addresses may stand in none.
    location ~ ^${base}/(${languages.join('|')})/embed/ { error_page 403 404 =404 ${base}/$1/embed/404.html; }
    disable_symlinks on from=$document_root;
${above}
${Object.entries(everywhere)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}
${names.map((name) => `    add_header ${name} ${variable(name)} always;`).join('\n')}
    # Once the whole host answers by https, for good:
    # add_header Strict-Transport-Security "max-age=63072000" always;
}
`;
}
