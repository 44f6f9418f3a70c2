import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Listen from '$lib/features/op-ed/Listen.svelte';
import type { Language } from '$lib/domain/language';
import { renderPart } from './render-part';

/** A browser's speech that says what it was asked, and ends a sentence when the test says so. */
class FakeSpeech extends EventTarget {
  voices: SpeechSynthesisVoice[] = [];
  said: string[] = [];
  silenced = 0;
  #now: SpeechSynthesisUtterance | undefined;

  getVoices = () => this.voices;

  speak = (utterance: SpeechSynthesisUtterance) => {
    this.said.push(`${utterance.lang}: ${utterance.text}`);
    this.#now = utterance;
  };

  /** As browsers do, silencing ends the utterance that was being spoken. */
  cancel = () => {
    this.silenced += 1;
    const before = this.#now;
    this.#now = undefined;
    before?.onend?.(new Event('end') as SpeechSynthesisEvent);
  };

  endSentence() {
    const before = this.#now;
    this.#now = undefined;
    before?.onend?.(new Event('end') as SpeechSynthesisEvent);
    flushSync();
  }

  gain(...voices: SpeechSynthesisVoice[]) {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
    flushSync();
  }
}

const voice = (lang: string, localService = true) =>
  ({ lang, localService, default: false, name: lang, voiceURI: lang }) as SpeechSynthesisVoice;

const sentences = (['p1.1', 'p1.2', 'p2.1'] as const).map((id) => ({
  id,
  segments: [
    { text: `Слово ${id} `, correction: null },
    {
      text: 'Иваси',
      correction: {
        id: `c-${id}`,
        read: 'Ивая',
        kind: 'scan' as const,
        why: { text: 'A slip.', lang: 'en' as const }
      }
    }
  ],
  translation: { text: `Word ${id}`, lang: 'en' as const }
}));
const untranslated = sentences.map((sentence) => ({ ...sentence, translation: null }));

let speech: FakeSpeech;
let page: HTMLElement;

beforeEach(() => {
  speech = new FakeSpeech();
  vi.stubGlobal('speechSynthesis', speech);
  // A real utterance takes no voice but a real one.
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(public text: string) {}
    }
  );
  page = document.body.appendChild(document.createElement('article'));
  for (const { id } of sentences) {
    const pair = page.appendChild(document.createElement('div'));
    pair.className = 'pair';
    pair.appendChild(document.createElement('span')).dataset.sentence = id;
  }
});

afterEach(() => {
  page.remove();
  vi.unstubAllGlobals();
});

const marked = () =>
  [...page.querySelectorAll('[data-spoken] [data-sentence]')].map(
    (words) => (words as HTMLElement).dataset.sentence
  );

async function listen(language: Language = 'en') {
  const screen = await renderPart(
    Listen,
    { sentences: language === 'ru' ? untranslated : sentences },
    language
  );
  const press = async (name: string) => {
    await screen.getByRole('button', { name, exact: true }).click();
    flushSync();
  };
  return { screen, press, buttons: () => screen.container.querySelectorAll('button').length };
}

describe('listening', () => {
  it('reads sentence after sentence, each marked while it is read, and ends', async () => {
    speech.voices = [voice('en-GB')];
    const { press } = await listen();
    await press('Read aloud');
    expect(marked()).toEqual(['p1.1']);
    speech.endSentence();
    expect(marked()).toEqual(['p1.2']);
    speech.endSentence();
    expect(marked()).toEqual(['p2.1']);
    speech.endSentence();
    expect(marked()).toEqual([]);
    expect(speech.said).toEqual(['en-GB: Word p1.1', 'en-GB: Word p1.2', 'en-GB: Word p2.1']);
  });

  it('pauses at its sentence and goes on with it', async () => {
    speech.voices = [voice('en-GB')];
    const { press } = await listen();
    await press('Read aloud');
    speech.endSentence();
    await press('Pause');
    expect(marked()).toEqual(['p1.2']);
    speech.endSentence();
    expect(speech.said).toHaveLength(2);
    await press('Continue');
    expect(speech.said.at(-1)).toBe('en-GB: Word p1.2');
  });

  it('steps to the sentence before and after, and stops', async () => {
    speech.voices = [voice('en-GB')];
    const { press } = await listen();
    await press('Read aloud');
    await press('Next sentence');
    expect(marked()).toEqual(['p1.2']);
    await press('Previous sentence');
    await press('Previous sentence');
    expect(marked()).toEqual(['p1.1']);
    await press('Pause');
    await press('Next sentence');
    expect(marked()).toEqual(['p1.2']);
    expect(speech.said.map((said) => said.slice(-4))).toEqual(['p1.1', 'p1.2', 'p1.1', 'p1.1']);
    await press('Stop');
    expect(marked()).toEqual([]);
  });

  it('reads the received words of the original, and lets one choose where both have a voice', async () => {
    speech.voices = [voice('en-GB'), voice('ru_RU')];
    const { screen, press } = await listen();
    await screen.getByRole('combobox', { name: 'Text to read aloud' }).selectOptions('original');
    await press('Read aloud');
    expect(speech.said).toEqual(['ru_RU: Слово p1.1 Иваси']);
  });

  it('reads the original alone in Russian', async () => {
    speech.voices = [voice('en-GB'), voice('ru-RU')];
    const { screen, press } = await listen('ru');
    expect(screen.container.querySelector('select')).toBeNull();
    await press('Читать вслух');
    expect(speech.said).toEqual(['ru-RU: Слово p1.1 Иваси']);
  });

  it('is not there without a voice of the language, and comes with one', async () => {
    speech.voices = [voice('de-DE')];
    const { buttons } = await listen('ja');
    expect(buttons()).toBe(0);
    speech.gain(voice('de-DE'), voice('ja-JP'));
    expect(buttons()).toBe(1);
  });

  it('is not there where voices send the text away', async () => {
    speech.voices = [voice('en-GB', false), voice('ru-RU', false)];
    const { buttons } = await listen();
    expect(buttons()).toBe(0);
  });

  it('is not there in a browser without speech', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    const { buttons } = await listen();
    expect(buttons()).toBe(0);
  });

  it('falls silent when the reader leaves', async () => {
    speech.voices = [voice('en-GB')];
    const { screen, press } = await listen();
    await press('Read aloud');
    const before = speech.silenced;
    await screen.unmount();
    expect(speech.silenced).toBeGreaterThan(before);
    expect(marked()).toEqual([]);
    speech.endSentence();
    expect(speech.said).toHaveLength(1);
  });
});
