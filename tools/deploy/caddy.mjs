import { languages } from '../languages.mjs';
import { everywhere, headersOf, kindOf, kinds, ordinary } from './rules.mjs';
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
  const framed = kindOf('/en/embed/')?.headers ?? {};
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
		# Files are read, and nothing else is done with them.
		@written not method GET HEAD
		route @written {
			header Allow "GET, HEAD"
			respond 405
		}
		# An address that begins with two slashes is another host's to a browser: the page's own links would lead there.
		@doubled expression {http.request.orig_uri.path}.contains("//")
		error @doubled 404
		# No file's name holds such a sign; asked for one, Caddy would speak of a fault of its own.
		@control expression {http.request.orig_uri.path}.matches("[[:cntrl:]]")
		error @control 404
		# What an operator left in the folder by mistake is not the atlas's.
		@hidden {
			path */.*
			not path /.well-known/*
		}
		error @hidden 404
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
			# A card that is gone says so in the frame that it had; the page for unknown addresses may stand in none.
			@frame path_regexp frame ^${base}/(${languages.join('|')})/embed/
			header @frame {
${indent(4, Object.entries(framed).map(line))}
			}
			rewrite @frame ${base}/{re.frame.1}/embed/404.html
			@page not path_regexp ^${base}/(${languages.join('|')})/embed/
			rewrite @page ${base}/404.html
			file_server {
				precompressed br gzip
			}
		}
	}
}
`;
}
