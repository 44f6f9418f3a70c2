/** Where readers' reports of errors go; nowhere unless whoever publishes the atlas says so. */
export type ReportTarget =
  { kind: 'none' } | { kind: 'mail'; address: string } | { kind: 'page'; template: string };

/**
 * Reads what the build is told: `REPORT_URL` (an https address with `{body}`, and `{title}` if wanted) or
 * `REPORT_ADDRESS` (a mail address). Throws where either is not what it should be, or both are given.
 */
export function reportTarget(address = '', template = ''): ReportTarget {
  if (address && template) throw new Error('Give either REPORT_ADDRESS or REPORT_URL, not both.');
  if (template) {
    const isAddress = URL.canParse(template) && new URL(template).protocol === 'https:';
    if (!isAddress || !template.includes('{body}')) {
      throw new Error(`REPORT_URL is to be an https address with {body} in it, got ${template}`);
    }
    return { kind: 'page', template };
  }
  if (address) {
    if (!/^[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/.test(address)) {
      throw new Error(`REPORT_ADDRESS is to be a mail address, got ${address}`);
    }
    return { kind: 'mail', address };
  }
  return { kind: 'none' };
}

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
