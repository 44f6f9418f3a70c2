/**
 * Where readers' reports of errors go, as the build is told: `REPORT_URL` (an https address with `{body}`, and
 * `{title}` if wanted) or `REPORT_ADDRESS` (a mail address); nowhere without either. Throws where one is not
 * what it should be, or both are given.
 * @returns {import('../src/lib/domain/report').ReportTarget}
 */
export function reportTarget(address = '', template = '') {
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
