const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
const styleSheet = /\s*<link href="[^"]+" rel="stylesheet">/g;
const script = / rel="modulepreload"/g;
/** The one script of app.html, which watches whether the others come. */
const watch = /\s*<script>[^]*?<\/script>/;

/**
 * A page's HTML with what its first paint needs before the rest: right after the policy the script of app.html, then
 * the style sheets in the order they had. A script that stood behind a style sheet would wait for it, and nothing is
 * painted before the style sheets are there; on a slow line scripts that are not yet needed would take the room, so
 * they stand back. Nothing stands ahead of the policy, which hashes the script, and before which browsers fetch nothing.
 * Pages without a policy stay as they are.
 */
export function stylesFirst(html: string): string {
  const head = html.slice(0, html.indexOf('</head>'));
  if (!policy.test(head)) return html;
  const watching = watch.exec(head)?.[0] ?? '';
  const styleSheets = head.match(styleSheet) ?? [];
  const rest = head
    .replace(watching, '')
    .replace(styleSheet, '')
    .replace(policy, (found) => [found, watching, ...styleSheets].join(''))
    .replace(script, '$& fetchpriority="low"');
  return rest + html.slice(head.length);
}
