/** Where readers' reports of errors go; nowhere unless whoever publishes the atlas says so (`tools/settings.mjs`). */
export type ReportTarget =
  { kind: 'none' } | { kind: 'mail'; address: string } | { kind: 'page'; template: string };

/** The link that a report goes by; undefined where the atlas knows no address. */
export function reportLink(
  target: ReportTarget,
  { title, body }: { title: string; body: string }
): string | undefined {
  const text = encodeURIComponent(body);
  switch (target.kind) {
    case 'mail':
      // Mail wants lines that end in CR LF (RFC 6068).
      return `mailto:${target.address}?subject=${encodeURIComponent(title)}&body=${text.replaceAll('%0A', '%0D%0A')}`;
    case 'page':
      return target.template
        .replaceAll('{title}', encodeURIComponent(title))
        .replaceAll('{body}', text);
    case 'none':
      return undefined;
  }
}
