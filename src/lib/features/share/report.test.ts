import { describe, expect, it } from 'vitest';
import { reportTarget } from '../../../../tools/settings.mjs';
import { reportLink } from './report';

const report = { title: 'Ошибка: Семей & Абай', body: 'Что неверно?\nsites/semey' };

describe('where reports go', () => {
  it('is nowhere unless the build is told', () => {
    expect(reportTarget()).toEqual({ kind: 'none' });
    expect(reportTarget('', '')).toEqual({ kind: 'none' });
    expect(reportLink(reportTarget(), report)).toBeUndefined();
  });

  it('is a mail with subject and text', () => {
    const link = new URL(reportLink(reportTarget('atlas@example.org'), report)!);
    expect(link.protocol + link.pathname).toBe('mailto:atlas@example.org');
    expect(link.searchParams.get('subject')).toBe(report.title);
    expect(link.searchParams.get('body')).toBe('Что неверно?\r\nsites/semey');
  });

  it('is a page that takes title and text', () => {
    const template = 'https://example.org/new?title={title}&body={body}';
    const link = new URL(reportLink(reportTarget('', template), report)!);
    expect(link.origin + link.pathname).toBe('https://example.org/new');
    expect(link.searchParams.get('title')).toBe(report.title);
    expect(link.searchParams.get('body')).toBe(report.body);
  });

  it.each([
    ['nobody', ''],
    ['a@b.org?cc=c@d.org', ''],
    ['a%0Abcc:x@b.c', ''],
    ['a@b.org,c@d.org', ''],
    ['a@b', ''],
    ['', 'https://*/{body}'],
    ['', 'https://a:b@example.org/{body}'],
    ['', 'http://example.org/{body}'],
    ['', 'javascript:{body}'],
    ['', 'https://example.org/new'],
    ['a@b.org', 'https://example.org/{body}']
  ])('stops the build at %s %s', (address, template) => {
    expect(() => reportTarget(address, template)).toThrow(/REPORT_/);
  });
});
