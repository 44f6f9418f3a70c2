import { describe, expect, it } from 'vitest';
import Quotation from '$lib/features/op-ed/Quotation.svelte';
import type { QuotedSentence } from '$lib/domain/card';
import { renderPart } from './render-part';

const hostile = '<img src=x onerror=alert(1)>';

const sentence: QuotedSentence = {
  id: 'p14.1',
  segments: [
    { text: 'На встрече с Муратом ', correction: null },
    {
      text: 'Нуrtleуем',
      correction: {
        id: 'name-nurtleu',
        read: 'Нуртлеу',
        kind: 'scan',
        why: { text: 'Four Latin letters.', lang: 'en' }
      }
    },
    { text: ' я планирую.', correction: null }
  ],
  translation: { text: 'At the meeting with Murat Nurtleu I plan.', lang: 'en' },
  glosses: [
    {
      id: 'talks',
      words: 'на встрече',
      translation: { text: 'At the meeting', lang: 'en' },
      means: { text: '25 August 2025.', lang: 'en' }
    }
  ]
};

describe('a quotation', () => {
  it('holds the received words to the letter, the marks of corrections aside', async () => {
    const { container } = await renderPart(Quotation, { sentences: [sentence] });
    const quote = container.querySelector('blockquote')!;
    const words = quote.cloneNode(true) as HTMLElement;
    for (const mark of words.querySelectorAll('[data-correction]')) mark.remove();
    expect(words.textContent?.trim()).toBe('На встрече с Муратом Нуrtleуем я планирую.');
    expect(quote.lang).toBe('ru');
    expect(quote.getAttribute('cite')).toMatch(/\/en\/op-ed\/#p14\.1$/);
    expect(quote.querySelector('button')?.dataset.correction).toBe('name-nurtleu');
  });

  it('is signed, outside the received words: who speaks, in which office, where and when', async () => {
    const { container } = await renderPart(Quotation, { sentences: [sentence] });
    const caption = container.querySelector('figcaption')!;
    expect(caption.textContent).toContain('Iwaya Takeshi, Minister for Foreign Affairs of Japan');
    expect(caption.textContent).toContain('Kazakhstanskaya Pravda, 23 August 2025');
    expect(caption.closest('blockquote')).toBeNull();
  });

  it('shows the translation first and says that it is unofficial', async () => {
    const { container } = await renderPart(Quotation, { sentences: [sentence] });
    const translation = container.querySelector<HTMLElement>('.translation')!;
    expect(translation.lang).toBe('en');
    expect(translation.textContent).toContain('unofficial translation');
    const quote = container.querySelector('blockquote')!;
    expect(translation.compareDocumentPosition(quote)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('is the original alone in Russian', async () => {
    const { container } = await renderPart(
      Quotation,
      { sentences: [{ ...sentence, translation: null }] },
      'ru'
    );
    expect(container.querySelector('.translation')).toBeNull();
    expect(container.querySelector('blockquote')).not.toBeNull();
  });

  it('explains a correction outside the quotation: found, probably meant, why', async () => {
    const { container } = await renderPart(Quotation, { sentences: [sentence] });
    const notes = container.querySelector('.corrections')!;
    expect(notes.closest('blockquote')).toBeNull();
    expect(notes.textContent).toContain('Нуrtleуем');
    expect(notes.textContent).toContain('Нуртлеу');
    expect(notes.textContent).toContain('scanning error');
    expect(notes.textContent).toContain('Four Latin letters.');
  });

  it('says what its time words mean, in the words that are shown', async () => {
    const { container } = await renderPart(Quotation, { sentences: [sentence] });
    const glosses = container.querySelector('.glosses')!;
    expect(glosses.closest('blockquote')).toBeNull();
    expect(glosses.querySelector('q')?.lang).toBe('en');
    expect(glosses.querySelector('q')?.textContent).toBe('At the meeting');
    expect(glosses.textContent).toContain('25 August 2025.');
  });

  it('shows markup in data as text', async () => {
    const { container } = await renderPart(Quotation, {
      sentences: [
        {
          id: 'p1.1',
          segments: [{ text: hostile, correction: null }],
          translation: { text: hostile, lang: 'en' },
          glosses: [
            {
              id: 'x',
              words: hostile,
              translation: { text: hostile, lang: 'en' },
              means: { text: hostile, lang: 'en' }
            }
          ]
        }
      ]
    });
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain(hostile);
  });
});
