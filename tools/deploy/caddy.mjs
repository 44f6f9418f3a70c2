import { everywhere, headersOf, kinds, ordinary } from './rules.mjs';
import { types } from './types.mjs';

/** A header set, or taken away again. @param {[string, string | null]} header */
const line = ([name, value]) => (value === null ? `-${name}` : `${name} ${JSON.stringify(value)}`);

/** @param {number} depth @param {string[]} lines */
const indent = (depth, lines) => lines.map((text) => '\t'.repeat(depth) + text).join('\n');

/** A Caddyfile. @param {string} base @returns {string} */
export function caddy(base = '') {
  const pattern = (/** @type {string} */ path) => `${base}${path}${path.endsWith('/') ? '*' : ''}`;
  const special = kinds.flatMap(({ name, paths, headers }) => [
    `@${name} path ${paths.map(pattern).join(' ')}`,
    `header @${name} {`,
    ...Object.entries(headers).map((header) => `\t${line(header)}`),
    '}'
  ]);
  const typed = Object.entries(types).flatMap(([ending, type]) => [
    `@${ending} path *.${ending}`,
    `header @${ending} {`,
    `\tContent-Type ${JSON.stringify(type)}`,
    '\tdefer',
    '}'
  ]);
  const missing = headersOf('/404.html')['Cache-Control'];
  return `# The Silk Road Atlas on Caddy: written by tools/deploy.mjs from tools/deploy/rules.mjs. See README.md.
(atlas_headers) {
	header {
${indent(2, Object.entries({ ...everywhere, ...ordinary }).map(line))}
	}
	# Once the whole host answers by https, for good:
	# header Strict-Transport-Security "max-age=63072000"
}

# With a host's name in place of :80, Caddy fetches certificates itself.
:80 {
	root * /srv/silk-road-atlas${base ? ` # the build lies in ${base} below it` : ''}
	route {
		import atlas_headers
${indent(2, [...special, ...typed])}
		# Files are compressed once, by "npm run build:release".
		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		route {
			import atlas_headers
			header Cache-Control "${missing}"
			rewrite * ${base}/404.html
			file_server
		}
	}
}
`;
}
