import { everywhere, kinds, ordinary, varying } from './rules.mjs';
import { types } from './types.mjs';

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

server {
    listen 80;
    # server_name atlas.example.org;
    root /srv/silk-road-atlas;${base ? ` # the build lies in ${base} below it` : ''}

    include /etc/nginx/mime.types;
    types {
${Object.entries(types)
  .map(([ending, type]) => `        ${type.split(';')[0]} ${ending};`)
  .join('\n')}
    }
    charset utf-8;
    charset_types text/css text/csv text/javascript text/plain application/javascript;

    # Files are compressed once, by "npm run build:release". Without the Brotli module take its line away.
    gzip_static on;
    gzip_vary on;
    brotli_static on;

    index index.html;
    absolute_redirect off;
    error_page 404 ${base}/404.html;
    server_tokens off;
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
