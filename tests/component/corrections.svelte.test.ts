import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Quotation from '$lib/features/op-ed/Quotation.svelte';
import type { CardCorrection, QuotedSentence } from '$lib/domain/card';
import { renderPart } from './render-part';

const correction = (id: string, read: string | null): CardCorrection => ({
  id,
  read,
  kind: read === null ? 'content' : 'scan',
  why: { text: `Why ${id}.`, lang: 'en' }
});

const sentence: QuotedSentence = {
  id: 'p14.1',
  segments: [
    { text: 'На встрече с Муратом ', correction: null },
    { text: 'Нуrtleуем', correction: correction('name-nurtleu', 'Нуртлеу') },
    { text: ' в ', correction: null },
    { text: 'Астане', correction: correction('place', null) },
    { text: '.', correction: null }
  ],
  translation: null,
  glosses: []
};

const notes = () => [...document.querySelectorAll('.correction-note')];
/** The note itself comes when it is first asked for. */
const oneNote = async () => {
  await expect.poll(notes).toHaveLength(1);
  return notes()[0]!;
};

async function quotation() {
  const { container } = await renderPart(Quotation, { sentences: [sentence] }, 'en');
  const [name, place] = container.querySelectorAll<HTMLButtonElement>('button[data-correction]');
  const [words] = container.querySelectorAll<HTMLElement>('.corrected');
  return { container, name: name!, place: place!, words: words! };
}

afterEach(() => userEvent.unhover(document.body));

describe('the mark of a correction', () => {
  it('tells on focus what was found, what was meant, of what kind and why', async () => {
    const { name } = await quotation();
    await userEvent.keyboard('{Tab}');
    while (document.activeElement !== name) await userEvent.keyboard('{Tab}');
    const note = await oneNote();
    expect(note.textContent).toContain('Нуrtleуем');
    expect(note.textContent).toContain('Нуртлеу');
    expect(note.textContent).toContain('scanning error');
    expect(note.textContent).toContain('Why name-nurtleu.');
    expect(name.getAttribute('aria-expanded')).toBe('true');
    expect(name.getAttribute('aria-describedby')).toBe(note.id);
    expect(note.matches(':popover-open')).toBe(true);
  });

  it('closes on Escape, keeps the focus and tells nobody else of the key', async () => {
    const { name } = await quotation();
    while (document.activeElement !== name) await userEvent.keyboard('{Tab}');
    await oneNote();
    let prevented: boolean | undefined;
    const listener = (event: KeyboardEvent) => (prevented = event.defaultPrevented);
    window.addEventListener('keydown', listener, { once: true });
    await userEvent.keyboard('{Escape}');
    expect(notes()).toEqual([]);
    expect(document.activeElement).toBe(name);
    expect(name.getAttribute('aria-expanded')).toBe('false');
    expect(prevented).toBe(true);
    await userEvent.keyboard('{Enter}');
    await oneNote();
  });

  it('goes with the focus: one note at a time', async () => {
    const { name, place } = await quotation();
    while (document.activeElement !== name) await userEvent.keyboard('{Tab}');
    await oneNote();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(place);
    await oneNote();
    expect(notes().map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Why place.')
    ]);
    await userEvent.keyboard('{Tab}');
    expect(notes()).toEqual([]);
  });

  it('opens while the mouse is on the words, and stays while it is on the note', async () => {
    const { words } = await quotation();
    await userEvent.hover(words);
    await oneNote();
    await userEvent.hover(notes()[0]!);
    await new Promise((done) => setTimeout(done, 400));
    await oneNote();
    await userEvent.hover(page.getByRole('figure'), { position: { x: 1, y: 1 } });
    await expect.poll(notes).toEqual([]);
  });

  it('opens and closes by a click, on the words too, and closes by one elsewhere', async () => {
    const { name, words, container } = await quotation();
    await userEvent.click(name);
    await oneNote();
    await userEvent.click(name);
    expect(notes()).toEqual([]);
    await userEvent.click(words);
    await oneNote();
    // The note lies over what comes after the words.
    await userEvent.click(container.querySelector('blockquote')!, { position: { x: 2, y: 2 } });
    expect(notes()).toEqual([]);
  });

  it('leaves the quotation to the received words, note or no note', async () => {
    const { container, name } = await quotation();
    await userEvent.click(name);
    const note = await oneNote();
    expect(note.closest('blockquote')).toBeNull();
    const words = container.querySelector('blockquote')!.cloneNode(true) as HTMLElement;
    for (const mark of words.querySelectorAll('[data-correction]')) mark.remove();
    expect(words.textContent?.trim()).toBe('На встрече с Муратом Нуrtleуем в Астане.');
  });

  it('takes its note with it', async () => {
    const { unmount } = await renderPart(Quotation, { sentences: [sentence] }, 'en');
    await userEvent.click(page.getByRole('button').first());
    await oneNote();
    await unmount();
    expect(notes()).toEqual([]);
  });
});
