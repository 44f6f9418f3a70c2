import { describe, expect, it } from 'vitest';
import { stylesFirst } from './styles-first';

const policy = '<meta http-equiv="content-security-policy" content="default-src \'none\'">';
const script = '<link href="/a.js" rel="modulepreload">';
const [first, second] = ['a', 'b'].map((name) => `<link href="/${name}.css" rel="stylesheet">`);

describe('stylesFirst', () => {
  it('names style sheets right after the policy, in their order, and has scripts stand back', () => {
    const html = `<head>${policy}\n${script}\n${first}\n${second}\n</head>`;
    const later = script.replace('modulepreload"', 'modulepreload" fetchpriority="low"');
    expect(stylesFirst(html)).toBe(`<head>${policy}\n${first}\n${second}\n${later}\n</head>`);
  });

  it('leaves a page without a policy as it is', () => {
    const html = `<head>${script}${first}</head>`;
    expect(stylesFirst(html)).toBe(html);
  });
});
