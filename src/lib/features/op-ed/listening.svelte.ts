import type { Language } from '$lib/domain/language';

/** A sentence to be read aloud. */
interface SpokenSentence {
  id: string;
  text: string;
}

/**
 * Reads sentences aloud one after another with the browser's own speech. Pausing stops the voice and keeps
 * the sentence, which is read anew: Android's browsers know no real pause.
 */
export class Listening {
  /** The sentence that is being read, or at which it was paused. */
  current = $state<string>();
  speaking = $state(false);
  #sentences: readonly SpokenSentence[] = [];
  #voice: SpeechSynthesisVoice | undefined;
  /** Held here because some browsers forget an utterance that nobody holds, and its end with it. */
  #utterance: SpeechSynthesisUtterance | undefined;
  readonly #speech: SpeechSynthesis;

  constructor(speech: SpeechSynthesis) {
    this.#speech = speech;
  }

  /** Reads from the current sentence on, or from the first. */
  play(sentences: readonly SpokenSentence[], voice: SpeechSynthesisVoice): void {
    this.#sentences = sentences;
    this.#voice = voice;
    this.#read(Math.max(0, this.#index));
  }

  pause(): void {
    this.#silence();
    this.speaking = false;
  }

  stop(): void {
    this.pause();
    this.current = undefined;
  }

  /** Goes to another sentence; reads it if the voice was speaking. Past the last one it stops. */
  step(by: number): void {
    const index = Math.max(0, this.#index + by);
    if (this.speaking || index >= this.#sentences.length) this.#read(index);
    else this.current = this.#sentences[index]?.id;
  }

  get #index(): number {
    return this.#sentences.findIndex(({ id }) => id === this.current);
  }

  #read(index: number): void {
    const sentence = this.#sentences[index];
    if (!sentence || !this.#voice) return this.stop();
    this.#silence();
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    // What has been silenced still reports its end: only the last utterance leads on.
    utterance.onend = () => this.#utterance === utterance && this.#read(this.#index + 1);
    utterance.onerror = () => this.#utterance === utterance && this.stop();
    this.#utterance = utterance;
    this.current = sentence.id;
    this.speaking = true;
    this.#speech.speak(utterance);
  }

  #silence(): void {
    this.#utterance = undefined;
    this.#speech.cancel();
  }
}

/** Marks the sentence that is being read and brings it into view; returns what takes the mark away. */
export function markSpoken(id: string): () => void {
  const words = document.querySelector(`[data-sentence="${CSS.escape(id)}"]`);
  // Original and translation stand side by side: the mark is on both.
  const sentence = words?.closest('.pair') ?? words;
  if (!sentence) return () => {};
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  sentence.setAttribute('data-spoken', '');
  sentence.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  return () => sentence.removeAttribute('data-spoken');
}

/**
 * The voices that this device itself speaks with, as the browser comes to know them. Voices that send the
 * text to a server are left out: nothing of what is read here leaves the device.
 */
export class LocalVoices {
  #voices = $state.raw<readonly SpeechSynthesisVoice[]>([]);
  readonly #speech: SpeechSynthesis | undefined;

  constructor(speech: SpeechSynthesis | undefined) {
    this.#speech = speech;
  }

  /** Follows the browser's list, which comes late and may change; returns what ends it. */
  follow(): () => void {
    const speech = this.#speech;
    if (!speech) return () => {};
    const update = () => {
      this.#voices = speech.getVoices().filter(({ localService }) => localService);
    };
    update();
    speech.addEventListener('voiceschanged', update);
    return () => speech.removeEventListener('voiceschanged', update);
  }

  /** A voice of that language, the device's chosen one if it has one; some write `ru_RU` for `ru-RU`. */
  of(language: Language): SpeechSynthesisVoice | undefined {
    const voices = this.#voices.filter(
      ({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language
    );
    return voices.find((voice) => voice.default) ?? voices[0];
  }
}
