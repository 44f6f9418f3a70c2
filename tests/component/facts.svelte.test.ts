import { describe, expect, it } from 'vitest';
import FactList from '$lib/features/card/FactList.svelte';
import type { CardFact } from '$lib/domain/card';
import { renderPart } from './render-part';

const sourced: CardFact = {
  text: { text: 'It opened in 2023.', lang: 'en' },
  voice: 'source',
  source: { title: 'A ministry', url: 'https://example.org/page' },
  confidence: 'high'
};
const ours: CardFact = {
  text: { text: 'Built in 2004.', lang: 'en' },
  voice: 'atlas',
  source: null,
  confidence: 'low'
};

describe('facts', () => {
  it('name the source with a link, or the atlas, never both', async () => {
    const { container } = await renderPart(FactList, { facts: [sourced, ours] });
    const [first, second] = container.querySelectorAll('.fact');
    expect(first?.querySelector('a')?.href).toBe('https://example.org/page');
    expect(first?.textContent).toContain('Source');
    expect(second?.querySelector('a')).toBeNull();
    expect(second?.textContent).toContain('Added by the atlas');
    expect(second?.textContent).toContain('doubtful');
  });

  it('mark a text that is not in the reader’s language', async () => {
    const { container } = await renderPart(FactList, { facts: [sourced] }, 'kk');
    expect(container.querySelector('.fact p')?.getAttribute('lang')).toBe('en');
  });

  it('keep the rest a tap away, counted by the plural rules', async () => {
    const facts = Array.from({ length: 7 }, () => sourced);
    const { container } = await renderPart(FactList, { facts, first: 5 }, 'ru');
    expect(container.querySelector('summary')?.textContent).toBe('ещё сведения: 2');
    expect(container.querySelectorAll('.fact')).toHaveLength(7);
  });
});
