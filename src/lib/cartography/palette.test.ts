import { describe, expect, it } from 'vitest';
import { palettes, themes, type Palette } from './palette';

it('all themes have one shape, and their colours are written alike', () => {
  for (const theme of themes) {
    expect(Object.keys(palettes[theme])).toEqual(Object.keys(palettes.paper));
    for (const colour of Object.values(palettes[theme])) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  }
});

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

it('contrast is counted as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

type Colour = keyof Palette;

describe.each(themes)('on %s', (theme) => {
  const colours = palettes[theme];

  it.each<[Colour, Colour]>([
    ['label', 'labelHalo'],
    ['label', 'land'],
    ['label', 'sea'],
    ['waterLabel', 'sea'],
    ['waterLabel', 'lake'],
    ['reliefLabel', 'land']
  ])('the text %s stands out from %s', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(7);
  });

  it.each<[Colour, Colour[]]>([
    ['place', ['land', 'paper', 'desert']],
    ['heritage', ['land', 'paper', 'desert']],
    ['thing', ['land', 'paper', 'desert', 'sea']],
    ['cooperation', ['land', 'paper', 'desert']],
    ['meeting', ['land', 'paper', 'desert']],
    ['industry', ['land', 'paper', 'desert', 'sea']],
    ['memory', ['land', 'paper', 'desert']],
    ['corridor', ['land', 'paper', 'desert', 'sea']],
    ['road', ['land', 'paper', 'desert']],
    ['seaRoad', ['land', 'paper', 'sea']],
    ['selection', ['land', 'paper', 'sea']]
  ])('the sign or line %s stands out from %j', (icon, grounds) => {
    for (const ground of grounds) {
      expect(contrast(colours[icon], colours[ground]), ground).toBeGreaterThanOrEqual(3);
    }
  });
});
